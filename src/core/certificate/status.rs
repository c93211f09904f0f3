//! The status of a certificate on a day: always computed, never stored.

use chrono::{Days, NaiveDate};

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::validity::{EditionEnd, Validity};
use crate::codes;

codes! {
    /// The status of a certificate on a day.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum CertificateStatus {
        /// It was revoked.
        Revoked = "revoked",
        /// A successor has replaced it.
        Superseded = "superseded",
        /// It is not valid yet.
        NotYetValid = "not-yet-valid",
        /// It is no longer valid.
        Expired = "expired",
        /// The months have passed, and the end of the edition is not entered or not confirmed.
        Open = "open",
        /// It is valid, but not for all the days asked for.
        Expiring = "expiring",
        /// It is valid.
        Valid = "valid",
    }
}

impl CertificateStatus {
    // The status by dates alone, on a day and up to the last day asked about.
    fn by_dates(validity: &Validity, day: NaiveDate, last_asked: NaiveDate) -> CertificateStatus {
        let is_settled = matches!(validity.edition_end, EditionEnd::NotHeld | EditionEnd::Certain(_));
        match day {
            day if day < validity.issued => CertificateStatus::NotYetValid,
            day if day > validity.until && is_settled => CertificateStatus::Expired,
            day if day > validity.until => CertificateStatus::Open,
            _ if last_asked <= validity.until || validity.is_at_least() => CertificateStatus::Valid,
            _ => CertificateStatus::Expiring,
        }
    }
}

/// Whether a certificate is valid on a day and for the days asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IsValid {
    Yes,
    /// Undecided.
    Open,
    No,
}

/// What is known about the signature of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// Good, by a key that counts.
    Good,
    /// Missing, although the register requires one.
    Missing,
    /// Missing, as the register never had a key: its owner chose not to sign.
    NotUsed,
    /// Present, but its signer could not be determined.
    Unknown,
}

/// A certificate on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateOn<'c> {
    pub certificate: &'c Certificate,
    pub day: NaiveDate,
    last_asked: NaiveDate,
    pub status: CertificateStatus,
    /// How long it is valid, as known on the day.
    pub validity: Validity,
    /// What is known about its signature.
    pub signature: Signature,
    /// Whether it is outside any register that knows it, so that its later history is unknown.
    pub is_alone: bool,
    /// Whether its register is a practice copy, which certifies nothing.
    pub is_practice: bool,
}

impl<'c> CertificateOn<'c> {
    /// A certificate judged by its own file; only a register knows whether it has been replaced.
    pub fn alone(certificate: &'c Certificate, day: NaiveDate, within: u32) -> CertificateOn<'c> {
        let validity = certificate.validity_on(day);
        let last_asked = day.checked_add_days(Days::new(u64::from(within))).unwrap_or(NaiveDate::MAX);
        let status = match certificate.revocation_on(day) {
            Some(_) => CertificateStatus::Revoked,
            None => CertificateStatus::by_dates(&validity, day, last_asked),
        };
        let (signature, is_alone, is_practice) = (Signature::NotUsed, false, false);
        CertificateOn { certificate, day, last_asked, status, validity, signature, is_alone, is_practice }
    }

    /// Sets what is known about the signature.
    #[must_use]
    pub fn with_signature(self, signature: Signature) -> CertificateOn<'c> {
        CertificateOn { signature, ..self }
    }

    /// Whether it is genuine, or is in a register whose owner chose not to sign.
    pub fn is_genuine(&self) -> bool {
        !self.is_alone && matches!(self.signature, Signature::Good | Signature::NotUsed)
    }

    /// Whether it is signed, for scripts; none if that could not be determined.
    pub fn signed(&self) -> Option<bool> {
        match self.signature {
            Signature::Good => Some(true),
            Signature::Missing | Signature::NotUsed => Some(false),
            Signature::Unknown => None,
        }
    }

    /// The status by dates alone.
    pub fn by_dates(&self) -> CertificateStatus {
        CertificateStatus::by_dates(&self.validity, self.day, self.day)
    }

    /// Whether it is valid for all the days asked about. Open for one that may not be genuine or is for practice.
    pub fn is_valid(&self) -> IsValid {
        let counts = self.is_genuine() && !self.is_practice;
        match self.status {
            CertificateStatus::Valid if self.last_asked <= self.validity.until && counts => IsValid::Yes,
            CertificateStatus::Valid | CertificateStatus::Open => IsValid::Open,
            _ => IsValid::No,
        }
    }

    /// The number of the certificate.
    pub fn id(&self) -> &'c CertificateId {
        &self.certificate.id
    }

    /// The holder's name as known on the day.
    pub fn name(&self) -> &'c str {
        self.certificate.name_on(self.day)
    }

    /// Whether its last valid day means anything: it is neither revoked nor replaced.
    pub fn has_last_day(&self) -> bool {
        !matches!(self.status, CertificateStatus::Revoked | CertificateStatus::Superseded)
    }

    /// The days until the last valid one; negative once that has passed.
    pub fn days_left(&self) -> i64 {
        (self.validity.until - self.day).num_days()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day, ended, moved};

    #[test]
    fn what_it_is_follows_from_the_dates_and_from_what_was_known_on_the_day() {
        let plain = || certificate(1, "2026-11-20");
        let revoked = || plain().then("2027-03-01", EventKind::Revoked);
        let table = [
            (plain(), "2026-11-19", CertificateStatus::NotYetValid, IsValid::No),
            (plain(), "2026-11-20", CertificateStatus::Valid, IsValid::Yes),
            (plain(), "2027-11-20", CertificateStatus::Valid, IsValid::Yes),
            (plain(), "2027-11-21", CertificateStatus::Open, IsValid::Open),
            (plain().planned("2028-01-31"), "2028-01-31", CertificateStatus::Valid, IsValid::Yes),
            (plain().planned("2028-01-31"), "2028-02-01", CertificateStatus::Open, IsValid::Open),
            (plain().then("2027-10-01", moved("2028-03-01")), "2028-03-01", CertificateStatus::Valid, IsValid::Yes),
            (plain().then("2028-03-02", moved("2028-06-01")), "2028-03-01", CertificateStatus::Open, IsValid::Open),
            (plain().then("2027-11-21", ended("2027-10-15")), "2027-11-20", CertificateStatus::Valid, IsValid::Yes),
            (plain().then("2027-11-21", ended("2027-10-15")), "2027-11-21", CertificateStatus::Expired, IsValid::No),
            (
                plain().then("2027-01-02", EventKind::EditionNotHeld),
                "2027-11-21",
                CertificateStatus::Expired,
                IsValid::No,
            ),
            (revoked(), "2027-02-28", CertificateStatus::Valid, IsValid::Yes),
            (revoked(), "2027-03-01", CertificateStatus::Revoked, IsValid::No),
            (revoked(), "2029-01-01", CertificateStatus::Revoked, IsValid::No),
        ];
        for (certificate, on, status, verdict) in table {
            let state = CertificateOn::alone(&certificate, day(on), 0);
            assert_eq!((state.status, state.is_valid()), (status, verdict), "{on}: {:?}", certificate.events);
        }
    }

    #[test]
    fn for_more_days_it_is_valid_expiring_or_nobody_can_tell() {
        let unknown = certificate(1, "2026-11-20");
        let planned = unknown.clone().planned("2027-12-31");
        let table = [
            (&unknown, 30, CertificateStatus::Valid, IsValid::Yes),
            (&unknown, 31, CertificateStatus::Valid, IsValid::Open),
            (&planned, 71, CertificateStatus::Valid, IsValid::Yes),
            (&planned, 72, CertificateStatus::Expiring, IsValid::No),
        ];
        for (certificate, within, status, verdict) in table {
            let state = CertificateOn::alone(certificate, day("2027-10-21"), within);
            assert_eq!((state.status, state.is_valid()), (status, verdict), "{within} days");
        }
        assert_eq!(CertificateOn::alone(&unknown, day("2027-10-21"), 0).days_left(), 30);
        assert_eq!(CertificateOn::alone(&unknown, day("2027-11-22"), 0).days_left(), -2);
    }

    fn valid(edition_end: EditionEnd) -> Validity {
        Validity::of(day("2026-11-20"), 12, edition_end)
    }

    fn on(validity: &Validity, asked: &str, within: u64) -> CertificateStatus {
        CertificateStatus::by_dates(validity, day(asked), day(asked) + Days::new(within))
    }

    #[test]
    fn the_last_day_is_inclusive_and_the_asked_days_too() {
        let found = valid(EditionEnd::NotHeld);
        for (asked, within, status) in [
            ("2026-11-19", 0, CertificateStatus::NotYetValid),
            ("2026-11-20", 0, CertificateStatus::Valid),
            ("2027-11-20", 0, CertificateStatus::Valid),
            ("2027-11-21", 0, CertificateStatus::Expired),
            ("2027-10-21", 30, CertificateStatus::Valid),
            ("2027-10-22", 30, CertificateStatus::Expiring),
            ("2027-11-20", 1, CertificateStatus::Expiring),
        ] {
            assert_eq!(on(&found, asked, within), status, "{asked} +{within}");
        }
    }

    #[test]
    fn what_is_not_certain_can_only_be_open_once_it_has_passed() {
        let unknown = valid(EditionEnd::Unknown);
        assert_eq!(on(&unknown, "2027-11-20", 0), CertificateStatus::Valid);
        assert_eq!(on(&unknown, "2027-11-20", 45), CertificateStatus::Valid);
        assert_eq!(on(&unknown, "2027-11-21", 0), CertificateStatus::Open);
        let planned = valid(EditionEnd::Planned(day("2028-01-31")));
        assert_eq!(on(&planned, "2028-01-31", 0), CertificateStatus::Valid);
        assert_eq!(on(&planned, "2028-02-01", 0), CertificateStatus::Open);
        let early = valid(EditionEnd::Planned(day("2027-10-15")));
        assert_eq!(on(&early, "2027-11-20", 0), CertificateStatus::Valid);
        assert_eq!(on(&early, "2027-11-21", 0), CertificateStatus::Open);
        let certain = valid(EditionEnd::Certain(day("2028-01-31")));
        assert_eq!(on(&certain, "2028-02-01", 0), CertificateStatus::Expired);
    }
}
