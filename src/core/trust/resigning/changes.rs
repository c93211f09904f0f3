//! Finds what signing again would change, and refuses it unless the user confirms.

use std::collections::BTreeSet;

use crate::basics::digest::sha256;
use crate::basics::fault::FaultKind;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::comparison::changes::KeyChange;
use crate::register::comparison::settings;
use crate::register::problem::RegisterProblem;
use crate::register::settings::Settings;
use crate::register::settings::entry::EntryKind;
use crate::register::snapshot::{SETTINGS, Snapshot};
use crate::trust::manifest::RUBRICS;
use crate::trust::problem::TrustProblem;
use crate::trust::resigning::last_signed::{LastSigned, SignedBefore};
use crate::trust::signing::{changes, signature_of};

/// A certificate to sign, compared with all that is known of its earlier content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateChanges {
    pub id: CertificateId,
    /// How it compares with its last signed content.
    pub before: SignedBefore,
    /// Differences from its signature's comment, if the last signed text is unknown; empty if that signature is not on
    /// the list.
    pub signature: Vec<KeyChange>,
    /// Differences from what its application supports; none if the application or its rubric is missing.
    pub application: Option<Vec<KeyChange>>,
    /// People who took part but may not act in this register, if the last signed text is unknown.
    pub strangers: Vec<KeyChange>,
}

impl CertificateChanges {
    /// Compares a certificate, leaving out its application.
    pub fn new(last: &LastSigned<'_>, snapshot: &Snapshot, settings: &Settings, certificate: &Certificate) -> Self {
        let before = last.certificate(snapshot, certificate);
        let is_known = !matches!(before, SignedBefore::Unknown | SignedBefore::Never);
        let signature = signature_of(&certificate.id.file_name());
        let words = snapshot.source(&signature).ok().filter(|_| !is_known && last.is_same(snapshot, &signature));
        let said = words.and_then(|source| changes(certificate, &source.text)).unwrap_or_default();
        let strangers = if is_known { Vec::new() } else { strangers(settings, certificate) };
        CertificateChanges { id: certificate.id.clone(), before, signature: said, application: None, strangers }
    }

    /// Whether its application is worth comparing: not if every change is known, nor if someone already signed this
    /// very text regardless.
    pub fn asks_for_application(&self, settings: &Settings) -> bool {
        let (file, id) = (self.id.file_name(), self.id.to_string());
        let is_accepted = || {
            let of = |of: &Option<String>| of.as_deref().is_some_and(|of| of == file || of == id);
            settings.entries.iter().any(|entry| entry.kind == EntryKind::SignedAnyway && of(&entry.of))
        };
        match &self.before {
            SignedBefore::Same => !is_accepted(),
            SignedBefore::Known(changes) => changes.is_empty() && !is_accepted(),
            SignedBefore::Unknown | SignedBefore::Never => true,
        }
    }

    /// All differences.
    pub fn changes(&self) -> impl Iterator<Item = &KeyChange> {
        let known = if let SignedBefore::Known(changes) = &self.before { changes.as_slice() } else { &[] };
        known.iter().chain(&self.signature).chain(self.application.iter().flatten()).chain(&self.strangers)
    }

    fn refusal(&self, snapshot: &Snapshot) -> Option<Refusal> {
        let (file, changes) = (self.id.file_name(), joined(self.changes()));
        if !changes.is_empty() {
            let fault = RegisterProblem::SaysOther { id: self.id.to_string(), changes };
            return Some(Refusal { file, fault: fault.into() });
        }
        match self.before {
            SignedBefore::Same | SignedBefore::Known(_) => None,
            SignedBefore::Unknown => Some(Refusal::new(snapshot, &file, "changed")),
            SignedBefore::Never => Some(Refusal::new(snapshot, &file, "added")),
        }
    }
}

/// Why a file is not signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file concerned.
    pub file: String,
    pub fault: FaultKind,
}

impl Refusal {
    fn new(snapshot: &Snapshot, file: &str, what: &'static str) -> Refusal {
        let fault = TrustProblem::NotAsSigned { path: snapshot.shown(file), what };
        Refusal { file: file.to_owned(), fault: fault.into() }
    }
}

/// Every reason not to sign a register as it is.
pub fn refusals(
    last: &LastSigned<'_>,
    snapshot: &Snapshot,
    now: &Settings,
    certificates: &[CertificateChanges],
) -> Vec<Refusal> {
    let own = certificates.iter().filter_map(|one| one.refusal(snapshot));
    let removed = last.removed(snapshot).map(|path| Refusal::new(snapshot, path, "removed"));
    own.chain(removed).chain(refusal_of_settings(last, snapshot, now)).chain(rubrics(last, snapshot)).collect()
}

fn refusal_of_settings(last: &LastSigned<'_>, snapshot: &Snapshot, now: &Settings) -> Option<Refusal> {
    let Some(before) = last.settings(snapshot, now) else {
        return Some(Refusal::new(snapshot, SETTINGS, "changed"));
    };
    let all = settings::between(&before, now);
    let changes = joined(settings::not_by_hand(&all, &before, now));
    let fault = || RegisterProblem::SettingsSayOther { path: snapshot.shown(SETTINGS), changes: changes.clone() };
    (!changes.is_empty()).then(|| Refusal { file: SETTINGS.to_owned(), fault: fault().into() })
}

// A copy of a rubric is named after its digest.
fn rubrics(last: &LastSigned<'_>, snapshot: &Snapshot) -> Vec<Refusal> {
    let changed: BTreeSet<&str> = last.changed_others(snapshot).collect();
    let is_named_otherwise = |path: &str, bytes: &[u8]| {
        let name = path.strip_prefix(RUBRICS).and_then(|name| name.strip_prefix('/')?.strip_suffix(".toml"));
        name.is_some_and(|name| sha256(bytes) != name)
    };
    let refused = |(path, bytes): (&str, &[u8])| match is_named_otherwise(path, bytes) {
        true => {
            let fault = TrustProblem::ChangedSinceIssue { path: snapshot.shown(path) };
            Some(Refusal { file: path.to_owned(), fault: fault.into() })
        }
        false => changed.contains(path).then(|| Refusal::new(snapshot, path, "changed")),
    };
    snapshot.readable().into_iter().filter_map(refused).collect()
}

fn strangers(settings: &Settings, certificate: &Certificate) -> Vec<KeyChange> {
    let people = &certificate.people;
    let reviewers = people.reviewers.iter().map(|name| ("people.reviewers", name));
    let events = certificate.events.iter().map(|event| ("by", &event.by));
    let all = reviewers.chain([("people.issuer", &people.issuer)]).chain(events);
    let unknown = all.filter(|(_, name)| settings.person(name).is_err());
    unknown.map(|(key, name)| KeyChange { key, old: String::new(), new: name.clone() }).collect()
}

// Each change once.
fn joined<'c>(changes: impl IntoIterator<Item = &'c KeyChange>) -> String {
    let mut said: Vec<String> = Vec::new();
    for change in changes.into_iter().map(ToString::to_string) {
        if !said.contains(&change) {
            said.push(change);
        }
    }
    said.join("; ")
}
