//! What certificates ask of the one who issues them: which come first, what to do about each, how many there are.

use chrono::NaiveDate;

use crate::certificate::status::{CertificateOn, CertificateStatus, IsValid, Signature};
use crate::certificate::validity::EditionEnd;

/// How many days before the last valid one it is time to renew.
pub const RENEWAL_DAYS: u32 = 45;

/// How much a certificate needs attention, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It is not valid.
    Invalid,
    /// It would be valid, and is one to practise.
    Practice,
    /// It is valid by its dates, and has no signature where the register signs.
    Unsigned,
    /// It is valid by its dates, and nobody can tell whether it is genuine, or what became of it.
    Unverified,
    /// Nobody can tell whether it is valid.
    Open,
    /// It is valid, but not for all the days asked for.
    Expiring,
    /// It is valid; for all the days asked for nobody can tell.
    EndUnknown,
    /// It is valid for all the days asked for.
    Valid,
}

impl Urgency {
    /// How much a certificate needs attention on a day.
    pub fn of(state: &CertificateOn<'_>) -> Urgency {
        match (state.status, state.is_valid()) {
            (CertificateStatus::Expiring, _) => Urgency::Expiring,
            (CertificateStatus::Open, _) => Urgency::Open,
            (_, IsValid::No) => Urgency::Invalid,
            _ if state.is_practice => Urgency::Practice,
            _ if state.is_alone || state.signature == Signature::Unknown => Urgency::Unverified,
            _ if state.signature == Signature::Missing => Urgency::Unsigned,
            (_, IsValid::Open) => Urgency::EndUnknown,
            (_, IsValid::Yes) => Urgency::Valid,
        }
    }
}

/// What is to be done about a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Signature,
    /// The next certificate.
    Renewal,
    /// The end of the next edition, which nobody has entered.
    EditionEnd,
    /// A word on whether the edition ended on the day planned, which has passed.
    Confirmation(NaiveDate),
}

/// What is to be done about a certificate; nothing where it is valid, or no longer the one that counts.
pub fn action(state: &CertificateOn<'_>) -> Option<Action> {
    match (Urgency::of(state), state.validity.edition_end) {
        (Urgency::Open, EditionEnd::Planned(day)) => Some(Action::Confirmation(day)),
        // It is valid by its months; whether the edition has ended is better asked now.
        (Urgency::Valid, EditionEnd::Planned(day)) if day < state.day => Some(Action::Confirmation(day)),
        (Urgency::Open | Urgency::EndUnknown, _) => Some(Action::EditionEnd),
        (Urgency::Expiring, _) => Some(Action::Renewal),
        (Urgency::Invalid, _) if state.status == CertificateStatus::Expired => Some(Action::Renewal),
        (Urgency::Unsigned, _) => Some(Action::Signature),
        (Urgency::Invalid | Urgency::Practice | Urgency::Unverified | Urgency::Valid, _) => None,
    }
}

/// Puts what needs attention first, then what ends first.
pub fn sort(states: &mut [CertificateOn<'_>]) {
    states.sort_by_key(|state| (Urgency::of(state), among_invalid(state.status), state.validity.until, state.id()));
}

// What can still become valid stands before what is over.
fn among_invalid(status: CertificateStatus) -> u8 {
    match status {
        CertificateStatus::NotYetValid => 1,
        CertificateStatus::Revoked => 2,
        CertificateStatus::Superseded => 3,
        _ => 0,
    }
}

/// How many certificates need how much attention.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not valid.
    pub invalid: usize,
    /// To practise.
    pub practice: usize,
    /// Not signed, where the register signs.
    pub unsigned: usize,
    /// Perhaps not genuine.
    pub unverified: usize,
    /// Nobody can tell.
    pub open: usize,
    /// Valid, but not for all the days asked for.
    pub expiring: usize,
    /// Valid; for all the days asked for nobody can tell.
    pub end_unknown: usize,
    /// Valid for all the days asked for.
    pub valid: usize,
}

impl Counts {
    pub fn of(states: &[CertificateOn<'_>]) -> Counts {
        let mut counts = Counts::default();
        for state in states {
            match Urgency::of(state) {
                Urgency::Invalid => counts.invalid += 1,
                Urgency::Practice => counts.practice += 1,
                Urgency::Unsigned => counts.unsigned += 1,
                Urgency::Unverified => counts.unverified += 1,
                Urgency::Open => counts.open += 1,
                Urgency::Expiring => counts.expiring += 1,
                Urgency::EndUnknown => counts.end_unknown += 1,
                Urgency::Valid => counts.valid += 1,
            }
        }
        counts
    }
}

/// The fewest days to a last valid one; that of a certificate which was revoked or has a successor means nothing.
pub fn fewest_days(states: &[CertificateOn<'_>]) -> Option<i64> {
    states.iter().filter(|state| state.has_last_day()).map(CertificateOn::days_left).min()
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
        let mut states: Vec<CertificateOn<'_>> = all.iter().map(|one| CertificateOn::alone(one, today, 60)).collect();
        sort(&mut states);
        let found: Vec<_> = states.iter().map(|state| (state.certificate.id.number(), action(state))).collect();
        let confirmed = Action::Confirmation(day("2026-10-01"));
        let expected = [
            (6, Some(Action::Renewal)),
            (9, None),
            (7, None),
            (5, Some(Action::EditionEnd)),
            (4, Some(confirmed)),
            (3, Some(Action::Renewal)),
            (2, Some(Action::EditionEnd)),
            (8, None),
            (1, None),
        ];
        assert_eq!(found, expected);
        let counts = Counts {
            invalid: 3,
            practice: 0,
            unsigned: 0,
            unverified: 0,
            open: 2,
            expiring: 1,
            end_unknown: 1,
            valid: 2,
        };
        assert_eq!((Counts::of(&states), fewest_days(&states)), (counts, Some(-214)));
    }

    #[test]
    fn a_last_day_means_nothing_once_it_was_revoked() {
        let revoked = certificate(7, "2025-01-01").then("2025-01-01", EventKind::Revoked);
        assert_eq!(fewest_days(&[CertificateOn::alone(&revoked, day("2026-12-01"), 0)]), None);
        assert_eq!((fewest_days(&[]), Counts::of(&[])), (None, Counts::default()));
    }

    #[test]
    fn a_planned_end_that_has_passed_within_the_months_is_to_be_confirmed_and_changes_no_status() {
        let planned = certificate(1, "2026-11-20").planned("2027-10-15");
        let on = |on| CertificateOn::alone(&planned, day(on), 0);
        let confirm = Some(Action::Confirmation(day("2027-10-15")));
        assert_eq!(["2027-10-15", "2027-10-16", "2027-11-20"].map(|day| action(&on(day))), [None, confirm, confirm]);
        assert_eq!(on("2027-10-16").status, CertificateStatus::Valid);
    }
}
