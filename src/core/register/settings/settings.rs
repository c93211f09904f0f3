//! Settings for all certificates of a register: who issues, who may act, the next number, the keys.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::basics::municipality::fold;
use crate::certificate::certificate::CertificateId;
use crate::register::problem::RegisterProblem;
use crate::register::settings::entry::Entry;
use crate::register::settings::key::Key;
use crate::register::settings::uid::Uid;
use crate::reviewing::names::is_same;

/// How many missing numbers are listed.
const MOST_MISSING: usize = 100;

/// The settings of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Its random uid, shared by all copies; none if an earlier version wrote it.
    pub uid: Option<Uid>,
    /// Whether it is a practice copy, in which nothing counts.
    pub is_practice: bool,
    /// The issuer.
    pub issuer: String,
    /// The prefix of every number.
    pub prefix: String,
    /// Where the register is published.
    pub address: Option<String>,
    /// The contact for questions.
    pub contact: Option<String>,
    /// Who may review, issue, amend and revoke; anyone if empty.
    pub people: Vec<String>,
    /// The first number given; none if an earlier version wrote it last.
    pub first_number: Option<u32>,
    /// The last number given; none is ever given twice.
    pub last_number: u32,
    /// How often the register was written; only grows.
    pub serial: u32,
    /// The keys that sign it, oldest first; empty for an unsigned register.
    pub keys: Vec<Key>,
    /// What was accepted in spite of a refusal, oldest first.
    pub entries: Vec<Entry>,
}

impl Settings {
    /// The settings of an unsigned register in which anyone may act and no number has been given.
    pub fn new(issuer: String, prefix: String) -> Settings {
        Settings {
            uid: None,
            is_practice: false,
            issuer,
            prefix,
            address: None,
            contact: None,
            people: Vec::new(),
            first_number: Some(1),
            last_number: 0,
            serial: 0,
            keys: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// The listed spelling of the name of a person who may act. Names are compared ignoring case and diacritics.
    ///
    /// # Errors
    /// Returns an error if people are listed and this one is not among them.
    pub fn person(&self, name: &str) -> Result<String, FaultKind> {
        let whole = self.people.iter().find(|other| fold(other) == fold(name));
        match whole.or_else(|| self.people.iter().find(|other| is_same(other, name))) {
            Some(listed) => Ok(listed.clone()),
            None if self.people.is_empty() => Ok(name.to_owned()),
            None => Err(FaultKind::from(RegisterProblem::NotListed {
                name: name.to_owned(),
                known: self.people.join(", "),
            })),
        }
    }

    /// The number of the next certificate, if issued on a given day.
    pub fn next_id(&self, issued: NaiveDate) -> CertificateId {
        CertificateId::new(&self.prefix, issued, self.last_number + 1)
    }

    /// The number from which none may be missing; if not recorded, the lowest in use, as a register may continue
    /// another.
    pub fn first_number(&self, used: &BTreeSet<u32>) -> u32 {
        self.first_number.into_iter().chain(used.first().copied()).min().unwrap_or(1)
    }

    /// The numbers given but not in use, except those accepted as gone.
    pub fn missing(&self, used: &BTreeSet<u32>) -> Vec<u32> {
        let (mut missing, mut number) = (Vec::new(), self.first_number(used));
        while number <= self.last_number && missing.len() < MOST_MISSING {
            let gone = self.entries.iter().filter_map(|entry| entry.kind.gone_until(number)).max();
            if gone.is_none() && !used.contains(&number) {
                missing.push(number);
            }
            number = gone.unwrap_or(number).saturating_add(1);
        }
        missing
    }

    /// Checks that the last number is at least the highest in use.
    ///
    /// # Errors
    /// Returns an error if it is lower: an old file was restored.
    pub fn check_number(&self, highest: u32) -> Result<(), FaultKind> {
        if highest <= self.last_number {
            return Ok(());
        }
        let (last, highest) = (u64::from(self.last_number), u64::from(highest));
        Err(FaultKind::from(RegisterProblem::NumberWentBack { last, highest }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::settings::entry::EntryKind;
    use crate::samples::{day, settings};

    #[test]
    fn where_people_are_listed_only_they_may_act() {
        let mut settings = settings(0);
        assert_eq!(settings.person("Ktokolwiek").as_deref(), Ok("Ktokolwiek"));
        settings.people = vec!["Ola Oceniająca".to_owned(), "Wit Wystawiający".to_owned()];
        for (name, listed) in [("OLA  oceniajaca", "Ola Oceniająca"), ("wit wystawiający", "Wit Wystawiający")] {
            assert_eq!(settings.person(name).as_deref(), Ok(listed));
        }
        let known = "Ola Oceniająca, Wit Wystawiający".to_owned();
        let expected = Err(FaultKind::from(RegisterProblem::NotListed { name: "Ola".to_owned(), known }));
        assert_eq!(settings.person("Ola"), expected);
    }

    #[test]
    fn what_is_accepted_as_gone_is_not_missed() {
        let mut settings = settings(6);
        assert_eq!(settings.missing(&[1, 2, 5].into()), [3, 4, 6]);
        let (on, by, reason) = (day("2026-11-20"), String::new(), String::new());
        settings.entries.push(Entry { on, kind: EntryKind::Adopted { from: 2, to: 4 }, of: None, by, reason });
        assert_eq!(settings.missing(&[1, 2, 5].into()), [6]);
        settings.last_number = 99_999_999;
        settings.entries[0].kind = EntryKind::Adopted { from: 2, to: 99_999_998 };
        assert_eq!(settings.missing(&[1, 2, 5].into()), [99_999_999]);
    }

    #[test]
    fn the_first_numbers_are_missed_where_it_is_said_which_they_are() {
        let missing = |first_number| Settings { first_number, ..settings(5) }.missing(&[4, 5].into());
        assert_eq!((missing(Some(1)), missing(Some(3))), (vec![1, 2, 3], vec![3]));
        assert_eq!((missing(Some(4)), missing(None), missing(Some(99))), (vec![], vec![], vec![]));
    }

    #[test]
    fn the_next_number_is_one_more_than_the_last_whatever_the_year() {
        assert_eq!(settings(0).next_id(day("2026-11-20")).to_string(), "UBO-2026-0001");
        assert_eq!(settings(9999).next_id(day("2027-01-01")).to_string(), "UBO-2027-10000");
        assert_eq!((settings(7).check_number(7), settings(7).check_number(0)), (Ok(()), Ok(())));
        assert_eq!(
            settings(7).check_number(8),
            Err(FaultKind::from(RegisterProblem::NumberWentBack { last: 7, highest: 8 }))
        );
    }
}
