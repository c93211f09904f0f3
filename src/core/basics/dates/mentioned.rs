//! Finds the day that a text mentions: „uchwała nr 12/2026 z dnia 2 marca 2026 r. w sprawie …”.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::basics::dates::day::read_day;
use crate::basics::dates::problem::DayProblem;
use crate::basics::fault::FaultKind;

/// The longest day, in words: `2 marca 2026 r.`
const LONGEST: usize = 4;

/// A text and the day it mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The text without the day, on one line.
    pub rest: String,
    pub day: Option<NaiveDate>,
}

/// Finds the day after a word such as „z dnia” or "of". A number without one may be part of the number of an act.
///
/// # Errors
/// Returns an error if the day does not exist or is ambiguous, or if there are several.
pub fn mentioned_day(text: &str) -> Result<Mention, FaultKind> {
    let text = clean_line(text);
    let words: Vec<&str> = text.split(' ').collect();
    let mut days = Vec::new();
    let mut next = 0;
    for start in 0..words.len() {
        if start >= next
            && let Some((end, day)) = day_behind(&words, start)?
        {
            days.push((start..end, day));
            next = end;
        }
    }
    match days.as_slice() {
        [] => Ok(Mention { rest: text, day: None }),
        [(range, day)] => {
            let before = words[..range.start].join(" ");
            let after = words[range.end..].join(" ");
            let rest = format!("{} {after}", before.trim_end_matches(','));
            Ok(Mention { rest: rest.trim().to_owned(), day: Some(*day) })
        }
        _ => Err(FaultKind::from(DayProblem::SeveralDays { found: text })),
    }
}

// The day that begins at a word, and the index after its last word.
fn day_behind(words: &[&str], start: usize) -> Result<Option<(usize, NaiveDate)>, FaultKind> {
    let is_one = |index: usize, known: &[&str]| {
        words.get(index).is_some_and(|word| known.iter().any(|known| known.eq_ignore_ascii_case(word)))
    };
    if !is_one(start, &["z", "dnia", "dn.", "of", "dated", "from", "on"]) {
        return Ok(None);
    }
    let first = if is_one(start + 1, &["dnia", "dn."]) { start + 2 } else { start + 1 };
    let mut wrong = None;
    for end in (first + 1..=words.len().min(first + LONGEST)).rev() {
        match read_day(&words[first..end].join(" ")) {
            Ok(day) => return Ok(Some((end, day))),
            Err(fault) => match fault.of() {
                Some(DayProblem::BadDate { .. } | DayProblem::NoDay { .. }) => {}
                _ => wrong = Some(fault),
            },
        }
    }
    wrong.map_or(Ok(None), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(text: &str) -> Result<(String, Option<String>), &'static str> {
        let mention = mentioned_day(text).map_err(|fault| fault.code())?;
        Ok((mention.rest, mention.day.map(|day| day.to_string())))
    }

    #[test]
    fn the_day_is_taken_out_of_the_name_of_an_act() {
        let day = Some("2026-03-02".to_owned());
        for (text, name) in [
            ("uchwała 12/2026 z dnia 2 marca 2026", "uchwała 12/2026"),
            ("uchwała 12/2026 z 2.03.2026 r.", "uchwała 12/2026"),
            ("uchwała 12/2026, z dn. 2 marca 2026 r. w sprawie zasad", "uchwała 12/2026 w sprawie zasad"),
            ("order 101 of 2 March 2026", "order 101"),
        ] {
            assert_eq!(rest(text), Ok((name.to_owned(), day.clone())), "{text}");
        }
    }

    #[test]
    fn a_number_is_no_day_and_nothing_is_guessed() {
        for text in ["uchwała 27/02/2025", "uchwała z 12/2026", "protokół z 2025 r.", "umowa z gminą 2.3.2026", "z"]
        {
            assert_eq!(rest(text), Ok((text.to_owned(), None)), "{text}");
        }
        assert_eq!(rest("uchwała z dnia 31.02.2025 r."), Err("no-such-day"));
        assert_eq!(rest("uchwała z 2.03.26"), Err("short-year"));
        assert_eq!(rest("uchwała z 2.03.2026 zmieniona uchwałą z 3.04.2026"), Err("several-days"));
    }
}
