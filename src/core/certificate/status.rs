//! What a certificate is on a day: always computed, never stored.

use chrono::NaiveDate;

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::validity::{Standing, Validity};

/// What a certificate is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It was taken back.
    Revoked,
    /// Another has taken its place.
    Superseded,
    /// It is not valid yet.
    NotYetValid,
    /// It is no longer valid.
    Expired,
    /// The months have passed, and nobody has entered or confirmed the end of the edition.
    Open,
    /// It is valid, but not for all the days asked for.
    Expiring,
    /// It is valid.
    Valid,
}

impl Status {
    /// All of them, in the order of precedence.
    pub const ALL: [Status; 7] = [
        Status::Revoked,
        Status::Superseded,
        Status::NotYetValid,
        Status::Expired,
        Status::Open,
        Status::Expiring,
        Status::Valid,
    ];

    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Status::Revoked => "revoked",
            Status::Superseded => "superseded",
            Status::NotYetValid => "not-yet-valid",
            Status::Expired => "expired",
            Status::Open => "open",
            Status::Expiring => "expiring",
            Status::Valid => "valid",
        }
    }

    // What the dates alone say.
    fn of(standing: Standing) -> Status {
        match standing {
            Standing::NotYetValid => Status::NotYetValid,
            Standing::Expired => Status::Expired,
            Standing::Open => Status::Open,
            Standing::Expiring => Status::Expiring,
            Standing::Valid | Standing::ValidAtLeast => Status::Valid,
        }
    }
}

/// The answer to: is it valid on this day, and for the days asked for?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Yes,
    /// Nobody can tell yet.
    Open,
    /// No.
    No,
}

/// A certificate on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct State<'c> {
    /// The certificate.
    pub certificate: &'c Certificate,
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub status: Status,
    /// How long it is valid, by what was known on the day.
    pub validity: Validity,
    /// Whether it has a good signature; none where the register has no key, or nobody has looked.
    pub signed: Option<bool>,
    is_told: bool,
}

impl<'c> State<'c> {
    /// What a certificate says of itself; only its register knows whether another has taken its place.
    pub fn alone(certificate: &'c Certificate, day: NaiveDate, within: u32) -> State<'c> {
        let validity = certificate.validity_on(day);
        let standing = validity.on(day, within);
        let status = match certificate.revocation_on(day) {
            Some(_) => Status::Revoked,
            None => Status::of(standing),
        };
        State { certificate, day, status, validity, signed: None, is_told: standing != Standing::ValidAtLeast }
    }

    /// With what is known of its signature.
    #[must_use]
    pub fn with_signature(self, signed: Option<bool>) -> State<'c> {
        State { signed, ..self }
    }

    /// What the dates alone say.
    pub fn by_dates(&self) -> Status {
        Status::of(self.validity.on(self.day, 0))
    }

    /// Whether it is valid, for all the days asked for. Where a register signs, nobody can tell of what is unsigned.
    pub fn verdict(&self) -> Verdict {
        match self.status {
            Status::Valid if self.is_told && self.signed != Some(false) => Verdict::Yes,
            Status::Valid | Status::Open => Verdict::Open,
            _ => Verdict::No,
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

    /// Whether its last valid day means anything: it was neither revoked nor replaced.
    pub fn has_last_day(&self) -> bool {
        !matches!(self.status, Status::Revoked | Status::Superseded)
    }

    /// The days from this one to the last valid one; below 0 once it has passed.
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
            (plain(), "2026-11-19", Status::NotYetValid, Verdict::No),
            (plain(), "2026-11-20", Status::Valid, Verdict::Yes),
            (plain(), "2027-11-20", Status::Valid, Verdict::Yes),
            (plain(), "2027-11-21", Status::Open, Verdict::Open),
            (plain().planned("2028-01-31"), "2028-01-31", Status::Valid, Verdict::Yes),
            (plain().planned("2028-01-31"), "2028-02-01", Status::Open, Verdict::Open),
            (plain().then("2027-10-01", moved("2028-03-01")), "2028-03-01", Status::Valid, Verdict::Yes),
            (plain().then("2028-03-02", moved("2028-06-01")), "2028-03-01", Status::Open, Verdict::Open),
            (plain().then("2027-11-21", ended("2027-10-15")), "2027-11-20", Status::Valid, Verdict::Yes),
            (plain().then("2027-11-21", ended("2027-10-15")), "2027-11-21", Status::Expired, Verdict::No),
            (plain().then("2027-01-02", EventKind::EditionNotHeld), "2027-11-21", Status::Expired, Verdict::No),
            (revoked(), "2027-02-28", Status::Valid, Verdict::Yes),
            (revoked(), "2027-03-01", Status::Revoked, Verdict::No),
            (revoked(), "2029-01-01", Status::Revoked, Verdict::No),
        ];
        for (certificate, on, status, verdict) in table {
            let state = State::alone(&certificate, day(on), 0);
            assert_eq!((state.status, state.verdict()), (status, verdict), "{on}: {:?}", certificate.events);
        }
    }

    #[test]
    fn for_more_days_it_is_valid_expiring_or_nobody_can_tell() {
        let unknown = certificate(1, "2026-11-20");
        let planned = unknown.clone().planned("2027-12-31");
        let table = [
            (&unknown, 30, Status::Valid, Verdict::Yes),
            (&unknown, 31, Status::Valid, Verdict::Open),
            (&planned, 71, Status::Valid, Verdict::Yes),
            (&planned, 72, Status::Expiring, Verdict::No),
        ];
        for (certificate, within, status, verdict) in table {
            let state = State::alone(certificate, day("2027-10-21"), within);
            assert_eq!((state.status, state.verdict()), (status, verdict), "{within} days");
        }
        assert_eq!(State::alone(&unknown, day("2027-10-21"), 0).days_left(), 30);
        assert_eq!(State::alone(&unknown, day("2027-11-22"), 0).days_left(), -2);
    }
}
