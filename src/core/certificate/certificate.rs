//! A certificate: what was issued, and what has become known since.

use std::fmt;
use std::sync::Arc;

use arrayvec::ArrayString;
use chrono::{Datelike, NaiveDate};

use crate::application::edition::{EndsWith, NextEdition};
use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::{Location, Terc};
use crate::basics::text::{Id, Version};
use crate::certificate::event::{Event, EventKind};
use crate::certificate::problem::CertificateProblem;
use crate::certificate::validity::{EditionEnd, Validity};

/// A certificate as issued, with later events.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Its number, such as `UBO-2026-0007`.
    pub id: CertificateId,
    /// The level awarded.
    pub level: u8,
    /// The other levels that were met, lowest first; none if the certificate does not say.
    pub also_met: Option<Vec<u8>>,
    /// The version of the rules that the award followed.
    pub rules: u32,
    /// The day of issue, the first on which it is valid.
    pub issued: NaiveDate,
    /// The period of validity, in months.
    pub months: u32,
    /// The certificate that it replaces.
    pub replaces: Option<CertificateId>,
    /// The holder, under the name at issue.
    pub holder: Holder,
    /// The rubric of the award.
    pub rubric: Arc<RubricCopy>,
    /// The application that earned it.
    pub answers: AnswersCopy,
    /// Who took part in it.
    pub people: Arc<People>,
    /// The next edition, as known at issue.
    pub next_edition: Option<NextEdition>,
    /// What has become known since, in order of date.
    pub events: Vec<Event>,
}

/// The number of a certificate: prefix, year of issue, running number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateId {
    prefix: Prefix,
    year: u16,
    number: u32,
}

/// The prefix of a number; in place, as a register has as many numbers as files.
type Prefix = ArrayString<LONGEST_PREFIX>;

/// The longest prefix.
const LONGEST_PREFIX: usize = 8;

/// The municipality that holds a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub name: String,
    /// The TERC code, which identifies the municipality.
    pub terc: Terc,
    /// Its location, if the application gives one.
    pub at: Option<Location>,
}

/// A rubric and the digest of its file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RubricCopy {
    /// The scheme.
    pub id: Id,
    pub version: Version,
    /// The digest of the file, in hexadecimal.
    pub sha256: String,
}

/// An application and the digest of its dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswersCopy {
    /// The edition assessed.
    pub edition: String,
    /// The digest of the dossier's list of files, in hexadecimal.
    pub sha256: String,
    /// The points on the confirmed basis.
    pub points: u32,
    /// The points available.
    pub of: u32,
}

/// Who took part in a certificate; all different.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct People {
    /// Who filled the questionnaire in; only in certificates of earlier versions, as now only the application records
    /// it.
    pub filled_by: Option<String>,
    /// The reviewers whose verdicts count.
    pub reviewers: Vec<String>,
    /// Who issued it.
    pub issuer: String,
}

impl CertificateId {
    /// The number of a certificate issued on a day.
    pub fn new(prefix: &str, issued: NaiveDate, number: u32) -> CertificateId {
        let year = u16::try_from(issued.year()).unwrap_or_default();
        CertificateId { prefix: Prefix::from(prefix).unwrap_or_default(), year, number }
    }

    /// Parses a number in capital or small letters: `UBO-2026-0007`, `ubo-2026-0007`.
    ///
    /// # Errors
    /// Returns an error if the text is not a number of a certificate.
    pub fn read(text: &str) -> Result<CertificateId, FaultKind> {
        CertificateId::parse(text)
            .ok_or_else(|| FaultKind::from(CertificateProblem::BadCertificateId { found: clean_line(text) }))
    }

    fn parse(text: &str) -> Option<CertificateId> {
        let mut parts = text.split('-');
        let (mut prefix, year, number) = (Prefix::from(parts.next()?).ok()?, parts.next()?, parts.next()?);
        prefix.make_ascii_uppercase();
        let is_number = |text: &str, least: usize| text.len() >= least && text.bytes().all(|b| b.is_ascii_digit());
        // One spelling for each number: zero-padded to four digits, and eight digits at most.
        let is_padded = number.len() == 4 || (number.len() <= 8 && !number.starts_with('0'));
        let fits = is_prefix(&prefix) && year.len() == 4 && is_number(year, 4) && is_number(number, 4) && is_padded;
        let number = number.parse().ok().filter(|_| fits && parts.next().is_none())?;
        Some(CertificateId { prefix, year: year.parse().ok()?, number })
    }

    /// The name of its file, such as `ubo-2026-0007.toml`.
    pub fn file_name(&self) -> String {
        format!("{}.toml", self.to_string().to_ascii_lowercase())
    }

    /// The prefix, such as `UBO`.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The running number.
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// Whether a text can be a prefix: 2 to 8 capital letters and digits, beginning with a letter.
pub fn is_prefix(text: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (2..=LONGEST_PREFIX).contains(&text.len())
        && text.bytes().all(is_fine)
        && text.starts_with(|c: char| c.is_ascii_uppercase())
}

impl fmt::Display for CertificateId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{:04}-{:04}", self.prefix, self.year, self.number)
    }
}

impl Certificate {
    /// The day of the last entry: the issue or the last event.
    pub fn last_entered(&self) -> NaiveDate {
        self.events.last().map_or(self.issued, |event| event.on)
    }

    /// The holder's name as known on a day, after corrections.
    pub fn name_on(&self, day: NaiveDate) -> &str {
        let name = |event: &'_ Event| matches!(event.kind, EventKind::NameCorrected { .. });
        match self.events_until(day).filter(|event| name(event)).last().map(|event| &event.kind) {
            Some(EventKind::NameCorrected { name }) => name,
            _ => &self.holder.name,
        }
    }

    /// The end of the next edition as known on a day.
    pub fn edition_end_on(&self, day: NaiveDate) -> EditionEnd {
        let issued = self.next_edition.as_ref().map_or(EditionEnd::Unknown, end_of);
        self.events_until(day).fold(issued, |end, event| event.kind.edition_end().unwrap_or(end))
    }

    /// What the end of the next edition marks, as known on a day.
    pub fn mark_on(&self, day: NaiveDate) -> Option<EndsWith> {
        let issued = self.next_edition.as_ref().and_then(|next| next.ends_with);
        self.events_until(day).fold(issued, |mark, event| event.kind.ends_with().or(mark))
    }

    /// The event that revoked it, if that happened by a day.
    pub fn revocation_on(&self, day: NaiveDate) -> Option<&Event> {
        self.events_until(day).find(|event| event.kind == EventKind::Revoked)
    }

    /// How long it is valid, as known on a day.
    pub fn validity_on(&self, day: NaiveDate) -> Validity {
        Validity::of(self.issued, self.months, self.edition_end_on(day))
    }

    /// The events up to and including a day.
    pub fn events_until(&self, day: NaiveDate) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |event| event.on <= day)
    }
}

/// What is known of an edition's end.
pub fn end_of(edition: &NextEdition) -> EditionEnd {
    match edition.ends {
        _ if !edition.held => EditionEnd::NotHeld,
        None => EditionEnd::Unknown,
        Some(day) if edition.certain => EditionEnd::Certain(day),
        Some(day) => EditionEnd::Planned(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Besides a few short texts; a register has up to a hundred thousand in memory.
    #[test]
    fn a_certificate_takes_little_memory() {
        assert!(size_of::<Certificate>() <= 272, "{}", size_of::<Certificate>());
    }

    #[test]
    fn an_id_has_one_shape_and_never_a_path() {
        let id = CertificateId::read("ubo-2026-0007").expect("an id");
        assert_eq!((id.to_string().as_str(), id.file_name().as_str()), ("UBO-2026-0007", "ubo-2026-0007.toml"));
        assert_eq!(CertificateId::read("UBO-2026-10007").map(|id| id.number()), Ok(10007));
        let wrong = ["", "UBO", "UBO-2026", "UBO-2026-7", "UBO-2026-00007", "UBO-26-0007", "../UBO-2026-0007"];
        for text in wrong.into_iter().chain(["UBO-2026-0007.toml", "UBO/-2026-0007", "1UB-2026-0007", "U-2026-0007"]) {
            assert!(CertificateId::read(text).is_err(), "{text}");
        }
        assert!(CertificateId::read("UBO-2026-99999999999").is_err() && CertificateId::read("UBÓ-2026-0001").is_err());
    }
}
