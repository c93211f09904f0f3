//! What certificates ask of the one who issues them: which come first, what to do about each, how many there are.

use chrono::NaiveDate;

use crate::certificate::status::{State, Status, Verdict};
use crate::certificate::validity::EditionEnd;

/// How many days before the last valid one it is time to renew.
pub const RENEWAL_DAYS: u32 = 45;

/// How much a certificate needs attention, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// It is not valid.
    Invalid,
    /// It is valid by its dates, and has no signature where the register signs.
    Unsigned,
    /// Nobody can tell whether it is valid.
    Open,
    /// It is valid, but not for all the days asked for.
    Expiring,
    /// It is valid; for all the days asked for nobody can tell.
    Untold,
    /// It is valid for all the days asked for.
    Valid,
}

impl Concern {
    /// How much a certificate needs attention on a day.
    pub fn of(state: &State<'_>) -> Concern {
        match (state.status, state.verdict()) {
            (Status::Expiring, _) => Concern::Expiring,
            (Status::Open, _) => Concern::Open,
            (_, Verdict::No) => Concern::Invalid,
            _ if state.signed == Some(false) => Concern::Unsigned,
            (_, Verdict::Open) => Concern::Untold,
            (_, Verdict::Yes) => Concern::Valid,
        }
    }
}

/// What is to be done about a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A signature.
    Signature,
    /// The next certificate.
    Renewal,
    /// The end of the next edition, which nobody has entered.
    EditionEnd,
    /// A word on whether the edition ended on the day planned, which has passed.
    Confirmation(NaiveDate),
}

/// What is to be done about a certificate; nothing where it is valid, or no longer the one that counts.
pub fn need(state: &State<'_>) -> Option<Need> {
    match (Concern::of(state), state.validity.edition_end) {
        (Concern::Open, EditionEnd::Planned(day)) => Some(Need::Confirmation(day)),
        (Concern::Open | Concern::Untold, _) => Some(Need::EditionEnd),
        (Concern::Expiring, _) => Some(Need::Renewal),
        (Concern::Invalid, _) if state.status == Status::Expired => Some(Need::Renewal),
        (Concern::Unsigned, _) => Some(Need::Signature),
        (Concern::Invalid | Concern::Valid, _) => None,
    }
}

/// Puts what needs attention first, then what ends first.
pub fn sort(states: &mut [State<'_>]) {
    states.sort_by_key(|state| (Concern::of(state), among_invalid(state.status), state.validity.until, state.id()));
}

// What can be mended stands before what is over.
fn among_invalid(status: Status) -> u8 {
    match status {
        Status::NotYetValid => 1,
        Status::Revoked => 2,
        Status::Superseded => 3,
        _ => 0,
    }
}

/// How many certificates need how much attention.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not valid.
    pub invalid: usize,
    /// Not signed, where the register signs.
    pub unsigned: usize,
    /// Nobody can tell.
    pub open: usize,
    /// Valid, but not for all the days asked for.
    pub expiring: usize,
    /// Valid; for all the days asked for nobody can tell.
    pub untold: usize,
    /// Valid for all the days asked for.
    pub valid: usize,
}

impl Counts {
    /// Counts them.
    pub fn of(states: &[State<'_>]) -> Counts {
        let mut counts = Counts::default();
        for state in states {
            match Concern::of(state) {
                Concern::Invalid => counts.invalid += 1,
                Concern::Unsigned => counts.unsigned += 1,
                Concern::Open => counts.open += 1,
                Concern::Expiring => counts.expiring += 1,
                Concern::Untold => counts.untold += 1,
                Concern::Valid => counts.valid += 1,
            }
        }
        counts
    }
}

/// The fewest days to a last valid one; that of a certificate which was revoked or has a successor means nothing.
pub fn fewest_days(states: &[State<'_>]) -> Option<i64> {
    states.iter().filter(|state| state.has_last_day()).map(State::days_left).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day, moved};

    #[test]
    fn what_needs_attention_stands_first_and_is_told_what_it_needs() {
        let alone = |number, issued: &str| certificate(number, issued).then(issued, EventKind::EditionNotHeld);
        let all = [
            alone(1, "2026-11-01"),
            certificate(2, "2026-01-10"),
            alone(3, "2026-01-10"),
            certificate(4, "2025-06-01").then("2025-06-01", moved("2026-10-01")),
            certificate(5, "2025-07-01"),
            alone(6, "2025-05-01"),
            certificate(7, "2025-01-01").then("2025-01-01", EventKind::Revoked),
            alone(8, "2026-10-01"),
            certificate(9, "2027-01-01"),
        ];
        let today = day("2026-12-01");
        let mut states: Vec<State<'_>> = all.iter().map(|one| State::alone(one, today, 60)).collect();
        sort(&mut states);
        let found: Vec<_> = states.iter().map(|state| (state.certificate.id.number(), need(state))).collect();
        let confirmed = Need::Confirmation(day("2026-10-01"));
        let expected = [
            (6, Some(Need::Renewal)),
            (9, None),
            (7, None),
            (5, Some(Need::EditionEnd)),
            (4, Some(confirmed)),
            (3, Some(Need::Renewal)),
            (2, Some(Need::EditionEnd)),
            (8, None),
            (1, None),
        ];
        assert_eq!(found, expected);
        let counts = Counts { invalid: 3, unsigned: 0, open: 2, expiring: 1, untold: 1, valid: 2 };
        assert_eq!((Counts::of(&states), fewest_days(&states)), (counts, Some(-214)));
    }

    #[test]
    fn a_last_day_means_nothing_once_it_was_revoked() {
        let revoked = certificate(7, "2025-01-01").then("2025-01-01", EventKind::Revoked);
        assert_eq!(fewest_days(&[State::alone(&revoked, day("2026-12-01"), 0)]), None);
        assert_eq!((fewest_days(&[]), Counts::of(&[])), (None, Counts::default()));
    }
}
