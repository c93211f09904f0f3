//! The laws of a certificate's life, for any events at any time.

use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::register::register::Register;
use cert_core::register::settings::Settings;
use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;

use super::histories::{certificate, hold, later, tried, tries};

fn settings(last_number: u32) -> Settings {
    Settings { last_number, ..Settings::new("Fundacja Przykładowa".to_owned(), "UBO".to_owned()) }
}

fn issued() -> impl Strategy<Value = Certificate> {
    (certificate(), tries()).prop_map(|(certificate, tries)| tried(certificate, &tries))
}

fn days(from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..2600).step_by(13).map(move |days| from + Days::new(days))
}

#[test]
fn no_event_makes_it_shorter_than_its_months() {
    hold(200, &issued(), |certificate| {
        let least = certificate.issued + Months::new(certificate.months);
        for day in days(later(0)) {
            assert!(certificate.validity_on(day).until >= least, "{day}");
            let is_over = matches!(
                CertificateOn::alone(&certificate, day, 0).status,
                CertificateStatus::Expired | CertificateStatus::Open
            );
            assert!(!is_over || day > least, "{day}");
        }
    });
}

#[test]
fn a_day_is_judged_by_what_was_known_on_it() {
    hold(200, &issued(), |certificate| {
        for day in days(later(0)) {
            let mut then = certificate.clone();
            then.events.retain(|event| event.on <= day);
            let (now, then) = (CertificateOn::alone(&certificate, day, 7), CertificateOn::alone(&then, day, 7));
            let told = |state: &CertificateOn<'_>| (state.status, state.validity, state.is_valid());
            assert_eq!(told(&now), told(&then), "{day}");
            assert_eq!(now.name(), then.name(), "{day}");
        }
    });
}

#[test]
fn what_was_taken_back_or_replaced_is_never_valid_again() {
    let line = (issued(), prop::collection::vec((1..600_u64, tries()), 0..4));
    hold(200, &line, |(first, renewals)| {
        let mut certificates =
            vec![Certificate { id: CertificateId::new("UBO", first.issued, 1), replaces: None, ..first }];
        for (number, (after, tries)) in (2..).zip(renewals) {
            let last = certificates.last().expect("a certificate").clone();
            let on = last.last_entered() + Days::new(after);
            let id = CertificateId::new("UBO", on, number);
            let next =
                Certificate { id, issued: on, replaces: Some(last.id), next_edition: None, events: vec![], ..last };
            certificates.push(tried(next, &tries));
        }
        let (register, conflicts) = Register::new(settings(9), certificates);
        assert_eq!(conflicts, []);
        for certificate in &register.certificates {
            let is_over = |day| {
                let status = register.state(certificate, day, 0).status;
                matches!(status, CertificateStatus::Revoked | CertificateStatus::Superseded)
            };
            let over: Vec<bool> = days(certificate.issued).map(is_over).collect();
            assert!(over.is_sorted(), "{}", certificate.id);
        }
        for day in days(later(0)) {
            let is_valid = |one: &&Certificate| matches!(register.state(one, day, 0).status, CertificateStatus::Valid);
            assert!(register.certificates.iter().filter(is_valid).count() <= 1, "{day}");
        }
    });
}

#[test]
fn a_number_is_new_and_can_be_read_again() {
    hold(200, &(0..99_999_999_u32, 0..3000_u64), |(last, after)| {
        let id = settings(last).next_id(later(after));
        assert_eq!(id.number(), last + 1);
        assert_eq!(CertificateId::read(&id.to_string()), Ok(id));
    });
    assert!(CertificateId::read(&settings(99_999_999).next_id(later(0)).to_string()).is_err());
}
