//! What ends when: the days of the certificates that count, for a calendar.

use chrono::{Days, NaiveDate};

use crate::domain::attention::RENEWAL_DAYS;
use crate::domain::register::Register;
use crate::domain::status::State;

/// A day of a certificate.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'r> {
    /// The certificate.
    pub state: State<'r>,
    /// What is on that day.
    pub occasion: Occasion,
    /// The day.
    pub day: NaiveDate,
}

/// What is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// It is time to renew.
    Renewal,
    /// The next edition ends.
    EditionEnd,
    /// The last valid day.
    LastDay,
}

impl Occasion {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Occasion::Renewal => "renewal",
            Occasion::EditionEnd => "edition-end",
            Occasion::LastDay => "last-day",
        }
    }
}

/// The days of each municipality's latest certificate, as far as they are known on a day.
pub fn agenda(register: &Register, today: NaiveDate) -> Vec<Entry<'_>> {
    let latest = register.latest_on(today).into_iter().map(|certificate| register.state(certificate, today, 0));
    let mut current: Vec<State<'_>> = latest.filter(State::has_last_day).collect();
    current.sort_by_key(State::id);
    current.iter().flat_map(days).collect()
}

fn days<'r>(state: &State<'r>) -> Vec<Entry<'r>> {
    let (issued, validity) = (state.certificate.issued, state.validity);
    let renewal = validity.until.checked_sub_days(Days::new(u64::from(RENEWAL_DAYS))).unwrap_or(issued).max(issued);
    let entry = |occasion, day| Entry { state: state.clone(), occasion, day };
    let edition = validity.edition_end.day().map(|day| entry(Occasion::EditionEnd, day));
    let own = [entry(Occasion::Renewal, renewal), entry(Occasion::LastDay, validity.until)];
    own.into_iter().chain(edition).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::EventKind;
    use crate::domain::samples::{certificate, day, register};

    #[test]
    fn each_certificate_that_counts_has_its_days() {
        let last = certificate(1, "2025-01-10");
        let next = certificate(2, "2026-01-10").replacing(&last).planned("2027-02-24");
        let register = register(vec![
            last,
            next,
            certificate(3, "2026-03-01").of("0499011"),
            certificate(4, "2026-03-01").of("0699011").then("2026-04-01", EventKind::Revoked),
        ]);
        let entries = agenda(&register, day("2026-11-20"));
        let found: Vec<_> =
            entries.iter().map(|one| (one.state.id().number(), one.occasion.code(), one.day.to_string())).collect();
        let expected = [
            (2, "renewal", "2027-01-10"),
            (2, "last-day", "2027-02-24"),
            (2, "edition-end", "2027-02-24"),
            (3, "renewal", "2027-01-15"),
            (3, "last-day", "2027-03-01"),
        ];
        assert_eq!(found, expected.map(|(number, code, day)| (number, code, day.to_owned())));
    }
}
