//! Deadlines of certificates, for a calendar.

use chrono::{Days, NaiveDate};

use crate::certificate::status::CertificateOn;
use crate::codes;
use crate::register::register::Register;
use crate::register::triage::RENEWAL_DAYS;

/// A deadline of a certificate.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline<'r> {
    pub state: CertificateOn<'r>,
    /// What happens on that day.
    pub occasion: Occasion,
    pub day: NaiveDate,
    /// Whether it no longer applies and must be removed from calendars that imported it.
    pub is_cancelled: bool,
    /// How often it has changed.
    pub sequence: usize,
    /// The day of its last change.
    pub changed: NaiveDate,
}

codes! {
    /// What happens on a day.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Occasion {
        /// Renewal is due.
        Renewal = "renewal",
        /// The next edition ends.
        EditionEnd = "edition-end",
        /// The last valid day.
        LastDay = "last-day",
    }
}

/// The deadlines of certificates issued by a day, as known on it. Those of a certificate that was revoked or has a
/// successor are cancelled, as is the end of an edition that will not be held.
pub fn deadlines(register: &Register, today: NaiveDate) -> impl Iterator<Item = Deadline<'_>> {
    let issued = register.certificates.iter().filter(move |certificate| certificate.issued <= today);
    issued.flat_map(move |certificate| days(register, &register.state(certificate, today, 0)))
}

fn days<'r>(register: &'r Register, state: &CertificateOn<'r>) -> impl Iterator<Item = Deadline<'r>> + use<'r> {
    let (issued, validity) = (state.certificate.issued, state.validity);
    let successor = register.successor_on(state.id(), state.day);
    let known: Vec<_> = state.certificate.events_until(state.day).collect();
    // A successor is not an event of the certificate, yet changes its deadlines.
    let sequence = known.len() + usize::from(successor.is_some());
    let changed = known.last().map(|event| event.on).max(successor.map(|next| next.issued)).unwrap_or(issued);
    let is_over = !state.has_last_day();
    let entry =
        |occasion, day, is_cancelled| Deadline { state: state.clone(), occasion, day, is_cancelled, sequence, changed };
    let renewal = validity.until.checked_sub_days(Days::new(u64::from(RENEWAL_DAYS))).unwrap_or(issued).max(issued);
    let own = [entry(Occasion::Renewal, renewal, is_over), entry(Occasion::LastDay, validity.until, is_over)];
    let held = validity.edition_end.day();
    let edition = held.or(last_planned(state)).map(|day| entry(Occasion::EditionEnd, day, is_over || held.is_none()));
    own.into_iter().chain(edition)
}

// The last end entered before it was known that the edition will not be held.
fn last_planned(state: &CertificateOn<'_>) -> Option<NaiveDate> {
    let issued = state.certificate.next_edition.as_ref().and_then(|next| next.ends);
    let entered = state.certificate.events_until(state.day).filter_map(|event| event.kind.edition_end()?.day());
    entered.last().or(issued)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::event::EventKind;
    use crate::register::lookup::tests::READ;
    use crate::samples::{certificate, day, register};

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
        let entries: Vec<_> = deadlines(&register, day("2026-11-20")).collect();
        let found: Vec<_> = entries
            .iter()
            .filter(|one| !one.is_cancelled)
            .map(|one| (one.state.id().number(), one.occasion.code(), one.day.to_string()))
            .collect();
        let expected = [
            (2, "renewal", "2027-01-10"),
            (2, "last-day", "2027-02-24"),
            (2, "edition-end", "2027-02-24"),
            (3, "renewal", "2027-01-15"),
            (3, "last-day", "2027-03-01"),
        ];
        assert_eq!(found, expected.map(|(number, code, day)| (number, code, day.to_owned())));
        let cancelled: Vec<_> = entries
            .iter()
            .filter(|one| one.is_cancelled)
            .map(|one| (one.state.id().number(), one.sequence, one.changed.to_string()))
            .collect();
        let of = |number, day: &str| (number, 1, day.to_owned());
        assert_eq!(cancelled, [of(1, "2026-01-10"), of(1, "2026-01-10"), of(4, "2026-04-01"), of(4, "2026-04-01")]);
    }

    #[test]
    fn an_edition_that_is_not_held_after_all_is_cancelled() {
        let one = certificate(1, "2026-01-10").planned("2027-02-24").then("2026-06-01", EventKind::EditionNotHeld);
        let register = register(vec![one]);
        let ends = |on| {
            let end = deadlines(&register, day(on)).find(|one| one.occasion == Occasion::EditionEnd).expect("an end");
            (end.day, end.is_cancelled, end.sequence)
        };
        assert_eq!(ends("2026-05-31"), (day("2027-02-24"), false, 0));
        assert_eq!(ends("2026-06-01"), (day("2027-02-24"), true, 1));
    }

    // How many certificates are read to compute all deadlines of a register with two for each municipality.
    fn read_of(municipalities: u32) -> usize {
        let pairs = (0..municipalities).flat_map(|n| {
            let code = format!("{:02}{:02}011", n / 60 * 2 + 2, n % 60 + 1);
            let first = certificate(2 * n + 1, "2025-11-20").of(&code);
            let second = certificate(2 * n + 2, "2026-11-20").of(&code).replacing(&first);
            [first, second]
        });
        let (pairs, today, before) = (pairs.collect(), day("2027-01-01"), READ.get());
        let register = register(pairs);
        assert_eq!(deadlines(&register, today).count(), 4 * municipalities as usize);
        for one in register.latest_on(today) {
            assert_eq!(register.judged_on(&one.holder.terc, today), Some(one));
            assert_eq!(register.find(&one.id), Ok(one));
            assert_eq!(register.certificates.before(one).len(), 1);
            assert!(register.held_on(&one.holder.terc, today).is_some());
        }
        READ.get() - before
    }

    #[test]
    fn a_register_eight_times_as_large_is_read_eight_times_as_much_and_not_sixty_four_times() {
        assert_eq!(read_of(160), 8 * read_of(20));
    }
}
