//! Remembers details of the next edition that are hidden for now: answering that there is none, then that there is one
//! after all, brings them back.

use crate::application::answers::Answers;
use crate::application::edition::NextEdition;
use crate::editing::heading::Field;

/// Records what a step answered about the next edition, and restores what is shown again.
pub fn follow(field: Field, answered: &mut NextEdition, answers: &mut Answers) {
    let now = answers.next_edition.clone().unwrap_or_default();
    match field {
        Field::NextName => answered.name = now.name,
        Field::NextEnds => answered.ends = now.ends,
        Field::NextEndsWith => answered.ends_with = now.ends_with,
        Field::NextCertain => answered.certain = now.certain,
        _ => {}
    }
    let Some(next) = answers.next_edition.as_mut().filter(|next| next.held) else { return };
    next.name.clone_from(&answered.name);
    next.ends = answered.ends.filter(|ends| answers.edition.ended.is_none_or(|ended| *ends >= ended));
    if next.ends.is_some() {
        (next.ends_with, next.certain) = (answered.ends_with, answered.certain);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::application::edition::EndsWith;
    use crate::editing::edit::{Edit, Editing};
    use crate::samples::{day, small_rubric};

    const ALL: [(Field, &str); 5] = [
        (Field::NextHeld, "yes"),
        (Field::NextName, "XIII"),
        (Field::NextEnds, "2027-10-15"),
        (Field::NextEndsWith, "results"),
        (Field::NextCertain, "yes"),
    ];

    fn after(steps: &[(Field, &str)]) -> Option<NextEdition> {
        let (rubric, files) = (small_rubric(), BTreeMap::new());
        let editing = Editing { rubric: &rubric, files: &files, last: None, today: day("2027-11-20") };
        let (mut answers, mut answered) = (Answers::to(&rubric), NextEdition::default());
        for (field, typed) in ALL.iter().chain(steps) {
            let _ = editing.take(&Edit::Heading { field: *field, value: (*typed).to_owned() }, &mut answers);
            follow(*field, &mut answered, &mut answers);
        }
        answers.next_edition
    }

    #[test]
    fn what_was_answered_stays_while_it_is_not_asked() {
        let whole = NextEdition {
            name: Some("XIII".to_owned()),
            held: true,
            ends: Some(day("2027-10-15")),
            ends_with: Some(EndsWith::Results),
            certain: true,
        };
        for not_held in ["no", "unknown"] {
            assert_ne!(after(&[(Field::NextHeld, not_held)]), Some(whole.clone()));
            assert_eq!(after(&[(Field::NextHeld, not_held), (Field::NextHeld, "yes")]), Some(whole.clone()));
        }
        let slips = [(Field::Ended, "2027-11-01"), (Field::Ended, "2026-10-16")];
        assert_eq!(after(&slips), Some(whole.clone()), "an end of this edition that was typed wrong");
        let slips = [(Field::NextEnds, "31.02.2027"), (Field::NextEnds, "15.10.2027")];
        assert_eq!(after(&slips), Some(whole), "a day that does not exist");
    }

    #[test]
    fn what_was_taken_out_does_not_come_back() {
        let steps =
            [(Field::NextName, ""), (Field::NextEnds, "31.02.2027"), (Field::NextHeld, "no"), (Field::NextHeld, "yes")];
        assert_eq!(after(&steps), Some(NextEdition::default()));
        assert_eq!(after(&[(Field::NextHeld, "no")]), Some(NextEdition { held: false, ..NextEdition::default() }));
    }
}
