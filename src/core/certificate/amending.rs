//! Amendments of a certificate: each event is checked against all earlier ones.

use chrono::NaiveDate;

use crate::application::edition::EndsWith;
use crate::basics::dates::{DayProblem, check_possible};
use crate::basics::fault::FaultKind;
use crate::certificate::certificate::Certificate;
use crate::certificate::event::{Event, EventKind};
use crate::certificate::problem::CertificateProblem;
use crate::certificate::validity::{EditionEnd, Validity};

/// What a person asks to enter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amendment {
    /// The last day of the next edition.
    pub edition_ends: Option<NaiveDate>,
    /// What that day marks.
    pub ends_with: Option<EndsWith>,
    /// The edition has ended, on the day entered now or earlier.
    pub certain: bool,
    /// The edition will not be held.
    pub not_held: bool,
    /// The holder's new name.
    pub name: Option<String>,
}

/// Checks that a certificate can take an event after those it has. One rule for files and commands.
///
/// # Errors
/// Returns an error if the certificate is revoked, the day is before the last event, or the edition would end before
/// the issue.
pub fn check(certificate: &Certificate, event: &Event) -> Result<(), FaultKind> {
    if certificate.events.iter().any(|before| before.kind == EventKind::Revoked) {
        return Err(FaultKind::from(CertificateProblem::RevokedAlready { id: certificate.id.to_string() }));
    }
    check_possible(event.on)?;
    let last = certificate.last_entered();
    if event.on < last {
        return Err(FaultKind::from(DayProblem::BeforeLast { on: event.on, last }));
    }
    let end = event.kind.edition_end().unwrap_or(EditionEnd::Unknown);
    Validity::new(certificate.issued, certificate.months, end).map(drop)
}

impl Amendment {
    /// The events that enter the amendment.
    ///
    /// # Errors
    /// Returns an error if it says nothing new, confirms an end that was never entered, or contains an unlikely day
    /// that was not confirmed, and for whatever [`check`] refuses.
    pub fn events(
        &self,
        certificate: &Certificate,
        by: &str,
        on: NaiveDate,
        reason: &str,
        is_meant: bool,
    ) -> Result<Vec<Event>, FaultKind> {
        let known = certificate.edition_end_on(NaiveDate::MAX);
        let marked = self.ends_with.filter(|_| self.ends_with != certificate.mark_on(NaiveDate::MAX));
        let is_new = |kind: &EventKind| kind.edition_end() != Some(known) || marked.is_some();
        let edition = self.edition(known)?.filter(is_new);
        let name = self.name.clone().filter(|name| *name != certificate.name_on(NaiveDate::MAX));
        let kinds = edition.into_iter().chain(name.map(|name| EventKind::NameCorrected { name }));
        let event = |kind| Event { on, kind, by: by.to_owned(), reason: reason.to_owned() };
        let events: Vec<Event> = kinds.map(event).collect();
        for event in &events {
            check(certificate, event)?;
            if let Some(end) = event.kind.edition_end().filter(|_| !is_meant) {
                Validity::new(certificate.issued, certificate.months, end)?.check_likely(on)?;
            }
        }
        if events.is_empty() {
            Err(FaultKind::from(CertificateProblem::NothingNew { id: certificate.id.to_string() }))
        } else {
            Ok(events)
        }
    }

    fn edition(&self, known: EditionEnd) -> Result<Option<EventKind>, FaultKind> {
        let ends = self.edition_ends.or(known.day().filter(|_| self.certain));
        let ends_with = self.ends_with;
        match ends {
            _ if self.not_held => Ok(Some(EventKind::EditionNotHeld)),
            Some(ends) if self.certain => Ok(Some(EventKind::EditionCertain { ends, ends_with })),
            Some(ends) => Ok(Some(EventKind::EditionMoved { ends, ends_with })),
            None if self.certain => Err(FaultKind::from(CertificateProblem::NoEndYet {})),
            None => Ok(None),
        }
    }
}

/// The event that revokes a certificate.
///
/// # Errors
/// Returns an error if [`check`] refuses it.
pub fn revocation(certificate: &Certificate, by: &str, on: NaiveDate, reason: &str) -> Result<Event, FaultKind> {
    let event = Event { on, kind: EventKind::Revoked, by: by.to_owned(), reason: reason.to_owned() };
    check(certificate, &event).map(|()| event)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{certificate, day, ended, moved};

    fn asked(ends: Option<&str>, certain: bool) -> Amendment {
        Amendment { edition_ends: ends.map(day), certain, ..Amendment::default() }
    }

    fn named(name: &str) -> Amendment {
        Amendment { name: Some(name.to_owned()), ..Amendment::default() }
    }

    fn not_held() -> Amendment {
        Amendment { not_held: true, ..Amendment::default() }
    }

    fn kinds(certificate: &Certificate, amendment: &Amendment, meant: bool) -> Result<Vec<EventKind>, &'static str> {
        let events = amendment.events(certificate, "Wit Wystawiający", day("2027-12-01"), "pismo gminy", meant);
        events.map(|events| events.into_iter().map(|event| event.kind).collect()).map_err(|fault| fault.code())
    }

    #[test]
    fn what_is_new_is_entered() {
        let unknown = certificate(1, "2026-11-20");
        let planned = unknown.clone().planned("2027-10-15");
        let cancelled = unknown.clone().then("2027-01-02", EventKind::EditionNotHeld);
        let corrected = EventKind::NameCorrected { name: "Przykładowo Dolne".to_owned() };
        let both = Amendment { name: Some("Przykładowo Dolne".to_owned()), ..asked(Some("2028-01-31"), false) };
        let table = [
            (&unknown, asked(Some("2028-01-31"), false), vec![moved("2028-01-31")]),
            (&planned, asked(Some("2028-01-31"), false), vec![moved("2028-01-31")]),
            (&planned, asked(Some("2027-11-30"), true), vec![ended("2027-11-30")]),
            (&planned, asked(None, true), vec![ended("2027-10-15")]),
            (&planned, not_held(), vec![EventKind::EditionNotHeld]),
            (&cancelled, asked(Some("2028-01-31"), false), vec![moved("2028-01-31")]),
            (&planned, named("Przykładowo Dolne"), vec![corrected.clone()]),
            (&unknown, both, vec![moved("2028-01-31"), corrected]),
        ];
        for (certificate, amendment, expected) in table {
            assert_eq!(kinds(certificate, &amendment, false), Ok(expected), "{amendment:?}");
        }
    }

    #[test]
    fn what_cannot_be_entered_is_refused_with_its_reason() {
        let unknown = certificate(1, "2026-11-20");
        let planned = unknown.clone().planned("2027-10-15");
        let cancelled = unknown.clone().then("2027-01-02", EventKind::EditionNotHeld);
        let revoked = planned.clone().then("2027-01-02", EventKind::Revoked);
        let later = planned.clone().then("2027-12-02", moved("2028-05-01"));
        let both = Amendment { name: Some("Dolne".to_owned()), ..asked(Some("2026-11-19"), false) };
        let table = [
            (&planned, asked(Some("2027-10-15"), false), "nothing-new"),
            (&planned, named("Przykładowo"), "nothing-new"),
            (&cancelled, not_held(), "nothing-new"),
            (&unknown, Amendment::default(), "nothing-new"),
            (&unknown, asked(None, true), "no-end-yet"),
            (&planned, asked(Some("2026-11-19"), false), "ends-before-issue"),
            (&planned, both, "ends-before-issue"),
            (&later, named("Dolne"), "before-last"),
            (&revoked, asked(Some("2028-01-31"), false), "revoked-already"),
            (&revoked, named("Dolne"), "revoked-already"),
        ];
        for (certificate, amendment, code) in table {
            assert_eq!(kinds(certificate, &amendment, true), Err(code), "{amendment:?}");
        }
    }

    #[test]
    fn what_the_day_marks_is_entered_where_that_is_new() {
        let results = EventKind::EditionMoved { ends: day("2027-10-15"), ends_with: Some(EndsWith::Results) };
        let unmarked = certificate(1, "2026-11-20").planned("2027-10-15");
        let marked = unmarked.clone().then("2027-01-02", results.clone());
        let amendment = Amendment { ends_with: Some(EndsWith::Results), ..asked(Some("2027-10-15"), false) };
        assert_eq!(kinds(&unmarked, &amendment, false), Ok(vec![results]));
        assert_eq!(kinds(&marked, &amendment, false), Err("nothing-new"));
    }

    #[test]
    fn an_unlikely_day_is_entered_only_where_it_is_meant() {
        let planned = certificate(1, "2026-11-20").planned("2028-01-31");
        let table = [
            (asked(Some("2031-11-20"), false), None),
            (asked(Some("2031-11-21"), false), Some("remote-end")),
            (asked(Some("2027-12-01"), true), None),
            (asked(Some("2027-12-02"), true), Some("certain-too-early")),
            (asked(None, true), Some("certain-too-early")),
        ];
        for (amendment, code) in table {
            assert_eq!(kinds(&planned, &amendment, false).err(), code, "{amendment:?}");
            assert_eq!(kinds(&planned, &amendment, true).err(), None, "{amendment:?}");
        }
    }

    #[test]
    fn a_correction_and_a_correction_of_it_are_two_events() {
        let first = certificate(1, "2026-11-20");
        let corrected = first.clone().then("2027-01-02", EventKind::NameCorrected { name: "Dolne".to_owned() });
        assert_eq!(kinds(&corrected, &named("Dolne"), false), Err("nothing-new"));
        assert_eq!(kinds(&corrected, &named("Przykładowo"), false).map(|kinds| kinds.len()), Ok(1));
        let on = |text| corrected.name_on(day(text));
        assert_eq!((on("2027-01-01"), on("2027-01-02")), ("Przykładowo", "Dolne"));
    }

    #[test]
    fn a_certificate_is_taken_back_once_and_not_before_its_last_entry() {
        let code = |certificate: &Certificate, on| {
            revocation(certificate, "Wit Wystawiający", day(on), "pomyłka").map_err(|fault| fault.code())
        };
        let plain = certificate(1, "2026-11-20");
        let amended = plain.clone().then("2027-01-02", moved("2027-10-15"));
        let revoked = amended.clone().then("2027-01-02", EventKind::Revoked);
        assert_eq!(code(&plain, "2026-11-19"), Err("before-last"));
        assert_eq!(code(&amended, "2027-01-01"), Err("before-last"));
        assert_eq!(code(&revoked, "2027-01-02"), Err("revoked-already"));
        assert_eq!(code(&amended, "2027-01-02").map(|event| event.kind), Ok(EventKind::Revoked));
    }
}
