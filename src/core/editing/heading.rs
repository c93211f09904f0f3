//! Facts about municipality, edition and level, one at a time.

use chrono::NaiveDate;

use crate::application::answers::Answers;
use crate::application::edition::{EndsWith, NextEdition};
use crate::application::problem::AnswersProblem;
use crate::basics::clean::{check_length, clean_line};
use crate::basics::dates::read_day;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::Terc;
use crate::basics::name::{name, person};
use crate::codes;
use crate::editing::problem::EditProblem;
use crate::rubric::rubric::Rubric;

codes! {
    /// A field of the heading.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Field {
        Municipality = "municipality",
        Terc = "terc",
        Edition = "edition",
        Ended = "ended",
        /// Whether there is a next edition: `yes`, `no`, or anything else for not known yet.
        NextHeld = "next-held",
        NextName = "next-name",
        NextEnds = "next-ends",
        NextEndsWith = "next-ends-with",
        /// Whether that day is certain: `yes`, or planned.
        NextCertain = "next-certain",
        /// The level applied for; none if not known yet.
        AppliedFor = "applied-for",
        FilledBy = "filled-by",
    }
}

/// Sets a field.
///
/// # Errors
/// Returns an error if the text cannot be read, or is not allowed: a required name left empty, an impossible day, a
/// level that does not exist.
pub(super) fn set(
    field: Field,
    typed: &str,
    rubric: &Rubric,
    today: NaiveDate,
    answers: &mut Answers,
) -> Result<(), FaultKind> {
    check_length(field.code(), typed)?;
    let typed = clean_line(typed);
    let optional = || Some(typed.clone()).filter(|text| !text.is_empty());
    let day = || optional().map(|text| read_day(&text)).transpose();
    match field {
        Field::Municipality => answers.municipality.name = needed(&typed)?,
        Field::Terc => answers.municipality.terc = optional().map(|code| Terc::new(&code)).transpose()?,
        Field::Edition => answers.edition.name = needed(&typed)?,
        Field::Ended => ended(day()?, today, answers)?,
        Field::NextHeld => set_held(held(&typed), answers),
        Field::NextName => next(answers).name = optional().map(|text| name(&text)).transpose()?,
        Field::NextEnds => next_ends(day()?, answers)?,
        Field::NextEndsWith => next(answers).ends_with = EndsWith::from_code(&typed),
        Field::NextCertain => next(answers).certain = typed == "yes",
        Field::AppliedFor => answers.applied_for = level(&typed, rubric)?,
        Field::FilledBy => answers.filled_by = optional().map(|text| person(&text)).transpose()?,
    }
    Ok(())
}

/// Sets the end of the edition assessed. A next edition that would end earlier loses its end and is asked about again.
pub fn set_ended(day: Option<NaiveDate>, answers: &mut Answers) {
    answers.edition.ended = day;
    if answers.check_days().is_err() {
        set_next_ends(None, answers);
    }
}

/// Sets whether there is a next edition. If there is none, or that is unknown, its details are cleared.
pub fn set_held(held: Option<bool>, answers: &mut Answers) {
    answers.next_edition = held.map(|held| match answers.next_edition.take() {
        Some(next) if held => NextEdition { held, ..next },
        _ => NextEdition { held, ..NextEdition::default() },
    });
}

/// Sets the end of the next edition; without one, its details are cleared.
pub fn set_next_ends(day: Option<NaiveDate>, answers: &mut Answers) {
    let next = next(answers);
    next.ends = day;
    if day.is_none() {
        (next.ends_with, next.certain) = (None, false);
    }
}

/// Clears a field that is typed; choices cannot be refused.
pub(super) fn forget(field: Field, answers: &mut Answers) {
    match field {
        Field::Municipality => answers.municipality.name.clear(),
        Field::Edition => answers.edition.name.clear(),
        Field::Terc => answers.municipality.terc = None,
        Field::Ended => set_ended(None, answers),
        Field::FilledBy => answers.filled_by = None,
        Field::NextName => next(answers).name = None,
        Field::NextEnds => set_next_ends(None, answers),
        Field::NextHeld | Field::NextEndsWith | Field::NextCertain | Field::AppliedFor => {}
    }
}

fn needed(typed: &str) -> Result<String, FaultKind> {
    if typed.is_empty() { Err(EditProblem::FieldNeeded {}.into()) } else { name(typed) }
}

fn next(answers: &mut Answers) -> &mut NextEdition {
    answers.next_edition.get_or_insert_default()
}

fn ended(day: Option<NaiveDate>, today: NaiveDate, answers: &mut Answers) -> Result<(), FaultKind> {
    if let Some(day) = day.filter(|day| *day > today) {
        return Err(EditProblem::EndedToCome { day }.into());
    }
    set_ended(day, answers);
    Ok(())
}

fn held(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn next_ends(day: Option<NaiveDate>, answers: &mut Answers) -> Result<(), FaultKind> {
    if let (Some(ends), Some(ended)) = (day, answers.edition.ended)
        && ends < ended
    {
        return Err(AnswersProblem::EndsBeforeThis { ends, ended }.into());
    }
    set_next_ends(day, answers);
    Ok(())
}

fn level(typed: &str, rubric: &Rubric) -> Result<Option<u8>, FaultKind> {
    let Ok(number) = typed.parse() else { return Ok(None) };
    rubric.check_level(number).map(|()| Some(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, small_rubric};

    fn set_all(steps: &[(Field, &str)]) -> Result<Answers, &'static str> {
        let rubric = small_rubric();
        let mut answers = Answers::to(&rubric);
        for (field, typed) in steps {
            set(*field, typed, &rubric, day("2026-11-20"), &mut answers).map_err(|fault| fault.code())?;
        }
        Ok(answers)
    }

    #[test]
    fn what_cannot_be_is_refused_as_in_the_interview() {
        for (field, typed, code) in [
            (Field::Municipality, " \u{200b}", "field-needed"),
            (Field::Municipality, "---", "not-a-name"),
            (Field::Edition, "…", "not-a-name"),
            (Field::NextName, "?", "not-a-name"),
            (Field::FilledBy, "1", "not-a-name"),
            (Field::Terc, "123", "terc-length"),
            (Field::Ended, "2026-11-21", "ended-to-come"),
            (Field::Ended, "31.02.2026", "no-such-day"),
            (Field::AppliedFor, "9", "unknown-level"),
        ] {
            assert_eq!(set_all(&[(field, typed)]).err(), Some(code), "{typed}");
        }
        let early = [(Field::Ended, "2026-10-16"), (Field::NextEnds, "2026-10-15")];
        assert_eq!(set_all(&early).err(), Some("ends-before-this"));
    }

    #[test]
    fn a_fact_that_is_taken_out_is_claimed_no_longer() {
        let steps =
            [(Field::Municipality, "Przykładowo"), (Field::Ended, "2026-10-01"), (Field::NextEnds, "2027-10-15")];
        let mut answers = set_all(&steps).expect("facts");
        for (field, _) in steps {
            forget(field, &mut answers);
        }
        let next = answers.next_edition.as_ref().and_then(|next| next.ends);
        assert_eq!((answers.municipality.name.as_str(), answers.edition.ended, next), ("", None, None));
    }

    #[test]
    fn an_end_that_moves_behind_the_next_one_takes_that_back() {
        let steps = [
            (Field::Ended, "2026-10-01"),
            (Field::NextHeld, "yes"),
            (Field::NextName, "XIII"),
            (Field::NextEnds, "2026-10-15"),
            (Field::NextCertain, "yes"),
            (Field::Ended, "16.10.2026"),
        ];
        let next = set_all(&steps).expect("facts").next_edition.expect("a next edition");
        assert_eq!((next.name.as_deref(), next.ends, next.certain), (Some("XIII"), None, false));
    }

    #[test]
    fn an_edition_that_is_not_held_has_no_details() {
        let steps = [(Field::NextEnds, "2027-10-15"), (Field::NextHeld, "no")];
        let next = set_all(&steps).expect("facts").next_edition;
        assert_eq!(next, Some(NextEdition { held: false, ..NextEdition::default() }));
        assert_eq!(set_all(&[(Field::NextHeld, "yes"), (Field::NextHeld, "")]).expect("facts").next_edition, None);
    }
}
