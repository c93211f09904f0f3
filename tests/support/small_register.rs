//! A register with a few certificates, and the program run on it.

use cert_core::application::edition::NextEdition;
use cert_core::basics::municipality::Terc;
use cert_core::basics::text::{Id, Version};
use cert_core::certificate::certificate::{AnswersCopy, Certificate, CertificateId, Holder, People, RubricCopy};
use cert_core::certificate::event::{Event, EventKind};
use cert_core::format::write_certificate;
use chrono::NaiveDate;

use super::running::{Ran, WorkingFolder};

/// The day on which the program runs, unless a test gives another.
pub(crate) const TODAY: &str = "2026-11-20";

/// A folder in which `certificates` is a register.
pub(crate) struct SmallRegister(pub(crate) WorkingFolder);

impl SmallRegister {
    /// A register with these certificates.
    pub(crate) fn with(certificates: &[Certificate]) -> SmallRegister {
        let small = SmallRegister(WorkingFolder::new());
        small.settings(certificates.iter().map(|one| one.id.number()).max().unwrap_or_default());
        for certificate in certificates {
            let path = format!("certificates/{}", certificate.id.file_name());
            small.0.write(&path, write_certificate::certificate(certificate));
        }
        small
    }

    /// Writes its settings, with this number as the last one given.
    pub(crate) fn settings(&self, last_number: u32) {
        let text = "format = 1\nissuer = \"Fundacja Przykład\"\nprefix = \"UBO\"\npeople = []\n";
        self.0.write("certificates/register.toml", format!("{text}last_number = {last_number}\n"));
    }

    /// The program with these arguments, today.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_on(TODAY, args)
    }

    /// The program with these arguments as on another day.
    pub(crate) fn run_on(&self, day: &str, args: &[&str]) -> Ran {
        self.0.run(args.iter().copied().chain(["--as-of", day]))
    }

    /// The JSON output of the program.
    pub(crate) fn json(&self, day: &str, args: &[&str]) -> serde_json::Value {
        let ran = self.run_on(day, &[args, &["--format", "json"]].concat());
        serde_json::from_slice(&ran.out).unwrap_or_else(|error| panic!("{error}: {}{}", ran.out(), ran.err()))
    }
}

/// A day.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A certificate for 12 months, without an end of the next edition.
pub(crate) fn certificate(number: u32, issued: &str, name: &str, terc: &str) -> Certificate {
    let (id, version) = (Id::new("ubo").expect("an id"), Version::new("2026.1").expect("a version"));
    Certificate {
        id: CertificateId::new("UBO", day(issued), number),
        level: 2,
        also_met: None,
        rules: 1,
        issued: day(issued),
        months: 12,
        replaces: None,
        holder: Holder { name: name.to_owned(), terc: Terc::new(terc).expect("a code"), at: None },
        rubric: RubricCopy { id, version, sha256: "a".repeat(64) }.into(),
        answers: AnswersCopy { edition: "XII edycja".to_owned(), sha256: "b".repeat(64), points: 41, of: 47 },
        people: People {
            filled_by: None,
            reviewers: vec!["Anna Oceniająca".to_owned()],
            issuer: "Jan Wystawiający".to_owned(),
        }
        .into(),
        next_edition: None,
        events: Vec::new(),
    }
}

/// The same, but the next edition is not held, so only the months count.
pub(crate) fn settled(number: u32, issued: &str, name: &str, terc: &str) -> Certificate {
    let next_edition = Some(NextEdition { held: false, ..NextEdition::default() });
    Certificate { next_edition, ..certificate(number, issued, name, terc) }
}

/// The same, with a planned end of the next edition.
pub(crate) fn planned(number: u32, issued: &str, ends: &str, name: &str, terc: &str) -> Certificate {
    let next_edition = Some(NextEdition { ends: Some(day(ends)), ..NextEdition::default() });
    Certificate { next_edition, ..certificate(number, issued, name, terc) }
}

/// The same, with a later event.
pub(crate) fn then(mut certificate: Certificate, on: &str, kind: EventKind) -> Certificate {
    let (by, reason) = ("Jan Wystawiający".to_owned(), "tak się stało".to_owned());
    certificate.events.push(Event { on: day(on), kind, by, reason });
    certificate
}

/// The same, replacing another.
pub(crate) fn instead_of(certificate: Certificate, last: &Certificate) -> Certificate {
    Certificate { replaces: Some(last.id.clone()), ..certificate }
}

/// A register with a certificate of every status, held by the municipalities `A` to `G`.
pub(crate) fn every_status() -> SmallRegister {
    let last = settled(1, "2025-06-01", "B-owo", "0499011");
    SmallRegister::with(&[
        then(settled(2, "2026-05-01", "A-owo", "0299011"), "2026-06-01", EventKind::Revoked),
        instead_of(settled(3, "2026-06-01", "B-owo", "0499011"), &last),
        last,
        settled(4, "2026-12-01", "C-owo", "0699011"),
        settled(5, "2025-11-19", "D-owo", "0899011"),
        certificate(6, "2025-11-19", "E-owo", "1099011"),
        planned(7, "2025-09-01", "2026-10-15", "F-owo", "1299011"),
        settled(8, "2025-12-20", "G-owo", "1499011"),
        certificate(9, "2025-12-20", "H-owo", "1699011"),
    ])
}
