//! Sample certificates and registers for the tests of this package.
#![cfg(test)]

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use crate::application::edition::NextEdition;
use crate::basics::municipality::Terc;
use crate::basics::text::{Id, Version};
use crate::certificate::certificate::{AnswersCopy, Certificate, CertificateId, Holder, People, RubricCopy};
use crate::certificate::event::{Event, EventKind};
use crate::format;
use crate::format::{settings, write_certificate};
use crate::register::loaded::Loaded;
use crate::register::register::Register;
use crate::register::settings::Settings;
use crate::register::snapshot::{SETTINGS, Snapshot};
use crate::rubric::rubric::Rubric;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A rubric with a question that requires evidence.
pub(crate) fn small_rubric() -> Rubric {
    let text = include_str!("../../tests/scenarios/small/rubric.toml");
    format::rubric::from_bytes("rubric.toml".to_owned(), text.into()).expect("a rubric")
}

/// A certificate of Przykładowo for twelve months, with nothing known about the next edition.
pub(crate) fn certificate(number: u32, issued: &str) -> Certificate {
    let issued = day(issued);
    Certificate {
        id: CertificateId::new("UBO", issued, number),
        level: 2,
        also_met: None,
        rules: 1,
        issued,
        months: 12,
        replaces: None,
        holder: holder("Przykładowo", "2401011"),
        rubric: RubricCopy {
            id: Id::new("ubo").expect("an id"),
            version: Version::new("2026.1").expect("a version"),
            sha256: "a".repeat(64),
        }
        .into(),
        answers: AnswersCopy { edition: "XII edycja".to_owned(), sha256: "b".repeat(64), points: 40, of: 42 },
        people: People {
            filled_by: None,
            reviewers: vec!["Ola Oceniająca".to_owned()],
            issuer: "Wit Wystawiający".to_owned(),
        }
        .into(),
        next_edition: None,
        events: Vec::new(),
    }
}

/// A municipality.
pub(crate) fn holder(name: &str, terc: &str) -> Holder {
    Holder { name: name.to_owned(), terc: Terc::new(terc).expect("a code"), at: None }
}

impl Certificate {
    /// The same certificate, replacing another.
    pub(crate) fn replacing(mut self, other: &Certificate) -> Certificate {
        self.replaces = Some(other.id.clone());
        self
    }

    /// The same certificate, of a municipality with another code.
    pub(crate) fn of(mut self, terc: &str) -> Certificate {
        self.holder = holder("Przykładowo Inne", terc);
        self
    }

    /// The same certificate, with a planned end of the next edition at issue.
    pub(crate) fn planned(mut self, ends: &str) -> Certificate {
        self.next_edition = Some(NextEdition { ends: Some(day(ends)), ..NextEdition::default() });
        self
    }

    /// The same certificate, with one more event.
    pub(crate) fn then(mut self, on: &str, kind: EventKind) -> Certificate {
        let (by, reason) = ("Wit Wystawiający".to_owned(), "pismo gminy".to_owned());
        self.events.push(Event { on: day(on), kind, by, reason });
        self
    }
}

/// The end of the edition is moved, as planned.
pub(crate) fn moved(ends: &str) -> EventKind {
    EventKind::EditionMoved { ends: day(ends), ends_with: None }
}

/// The edition has ended.
pub(crate) fn ended(ends: &str) -> EventKind {
    EventKind::EditionCertain { ends: day(ends), ends_with: None }
}

/// Settings of a register in which anyone may act.
pub(crate) fn settings(last_number: u32) -> Settings {
    Settings { last_number, ..Settings::new("Fundacja Przykładowa".to_owned(), "UBO".to_owned()) }
}

/// A register of consistent certificates.
pub(crate) fn register(certificates: Vec<Certificate>) -> Register {
    let (register, conflicts) = Register::new(settings(99), certificates);
    assert_eq!(conflicts, []);
    register
}

/// A register as loaded from the files of its folder.
pub(crate) fn loaded(settings: &Settings, certificates: &[Certificate]) -> Loaded {
    let text = settings::with_keys(&settings::new(settings), &settings.keys).expect("settings");
    let mut files = BTreeMap::from([(SETTINGS.to_owned(), Ok(text.into_bytes()))]);
    for certificate in certificates {
        let text = write_certificate::certificate(certificate);
        files.insert(certificate.id.file_name(), Ok(text.into_bytes()));
    }
    format::register::parse(Snapshot::new(Path::new("rejestr"), files)).expect("a register")
}
