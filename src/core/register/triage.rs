//! Triage for the issuer: which certificates need attention first, what to do, how many there are.

use chrono::NaiveDate;

use crate::certificate::status::{CertificateOn, CertificateStatus, IsValid, Signature};
use crate::certificate::validity::EditionEnd;

/// How many days before the last valid one renewal is due.
pub const RENEWAL_DAYS: u32 = 45;

/// How urgently a certificate needs attention, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It is not valid.
    Invalid,
    /// It would be valid, but is from a practice copy.
    Practice,
    /// Valid by its dates, but unsigned in a register that signs.
    Unsigned,
    /// Valid by its dates, but possibly not genuine, or its later history is unknown.
    Unverified,
    /// Whether it is valid is undecided.
    Open,
    /// It is valid, but not for all the days asked for.
    Expiring,
    /// It is valid; whether for all the days asked for is undecided.
    EndUnknown,
    /// It is valid for all the days asked for.
    Valid,
}

impl Urgency {
    /// The urgency of a certificate on a day.
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

/// What to do about a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Signature,
    /// Renew it.
    Renewal,
    /// Enter the end of the next edition, which is missing.
    EditionEnd,
    /// Confirm whether the edition ended on the planned day, which has passed.
    Confirmation(NaiveDate),
}

/// What to do about a certificate; none if it is valid, or no longer the one that counts.
pub fn action(state: &CertificateOn<'_>) -> Option<Action> {
    match (Urgency::of(state), state.validity.edition_end) {
        (Urgency::Open, EditionEnd::Planned(day)) => Some(Action::Confirmation(day)),
        // It is valid by its months; it is better to ask now whether the edition has ended.
        (Urgency::Valid, EditionEnd::Planned(day)) if day < state.day => Some(Action::Confirmation(day)),
        (Urgency::Open | Urgency::EndUnknown, _) => Some(Action::EditionEnd),
        (Urgency::Expiring, _) => Some(Action::Renewal),
        (Urgency::Invalid, _) if state.status == CertificateStatus::Expired => Some(Action::Renewal),
        (Urgency::Unsigned, _) => Some(Action::Signature),
        (Urgency::Invalid | Urgency::Practice | Urgency::Unverified | Urgency::Valid, _) => None,
    }
}

/// Sorts by urgency, then by last valid day.
pub fn sort(states: &mut [CertificateOn<'_>]) {
    states.sort_by_key(|state| (Urgency::of(state), among_invalid(state.status), state.validity.until, state.id()));
}

// Certificates that can still become valid come before those that are over.
fn among_invalid(status: CertificateStatus) -> u8 {
    match status {
        CertificateStatus::NotYetValid => 1,
        CertificateStatus::Revoked => 2,
        CertificateStatus::Superseded => 3,
        _ => 0,
    }
}

/// How many certificates have each urgency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not valid.
    pub invalid: usize,
    /// For practice.
    pub practice: usize,
    /// Unsigned, in a register that signs.
    pub unsigned: usize,
    /// Possibly not genuine.
    pub unverified: usize,
    /// Undecided.
    pub open: usize,
    /// Valid, but not for all the days asked for.
    pub expiring: usize,
    /// Valid; whether for all the days asked for is undecided.
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

/// The fewest days to a last valid day; certificates that were revoked or have a successor do not count.
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
