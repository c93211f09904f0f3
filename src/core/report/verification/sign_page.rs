//! What is about to be signed, and a confirmation afterwards.

use crate::basics::fault::Faults;
use crate::register::comparison::changes::KeyChange;
use crate::register::comparison::settings;
use crate::register::settings::Settings;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::say;
use crate::trust::resigning::changes::CertificateChanges;
use crate::trust::resigning::last_signed::SignedBefore;
use crate::words::Words;

/// What would be signed.
#[derive(Debug)]
pub struct Unsigned<'a> {
    /// Certificates without a good signature, each compared with its earlier content.
    pub certificates: &'a [CertificateChanges],
    pub doubts: &'a Faults,
    /// The settings if they have changed, with the last signed ones if known.
    pub settings: Option<(&'a Settings, Option<&'a Settings>)>,
}

/// Builds the page of what would be signed.
pub fn page(words: &Words, unsigned: &Unsigned<'_>) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "sign-title"));
    page.list(false, unsigned.certificates.iter().map(|one| certificate(words, one)).collect());
    if !unsigned.doubts.0.is_empty() {
        page.para(Span::new(Tone::Bad, say!(words, "sign-doubts")));
        page.list(false, unsigned.doubts.0.iter().map(|fault| Item::from(words.fault(&fault.kind))).collect());
    }
    match unsigned.settings {
        None => {}
        Some((now, Some(before))) => {
            page.para(say!(words, "sign-settings-changed"));
            let changes = settings::between(before, now);
            page.list(false, changes.iter().map(|change| Item::from(change.to_string())).collect());
        }
        Some((now, None)) => {
            page.para(say!(words, "sign-settings"));
            let keys = now.keys.iter().map(|key| ("key", settings::said_of_key(key)));
            let said = settings::said(now).into_iter().chain(keys).filter(|(_, said)| !said.is_empty());
            page.list(false, said.map(|(key, said)| Item::from(format!("{key}: {said}"))).collect());
        }
    }
    page
}

fn certificate(words: &Words, compared: &CertificateChanges) -> Item {
    let with = |changes: &[KeyChange], label: String| -> Vec<Line> {
        let line = |change: &KeyChange| Line::from(Span::new(Tone::Bad, format!("{label} {change}")));
        changes.iter().map(line).collect()
    };
    let known = if let SignedBefore::Known(changes) = &compared.before { changes.as_slice() } else { &[] };
    let mut details = with(known, say!(words, "sign-than-signed"));
    details.extend(with(&compared.signature, say!(words, "sign-than-signed")));
    details.extend(with(compared.application.as_deref().unwrap_or_default(), say!(words, "sign-than-application")));
    details.extend(with(&compared.strangers, say!(words, "sign-not-listed")));
    let state = match compared.before {
        SignedBefore::Same | SignedBefore::Known(_) if details.is_empty() => Some(say!(words, "sign-as-signed")),
        SignedBefore::Same | SignedBefore::Known(_) => None,
        SignedBefore::Unknown => Some(say!(words, "sign-not-known")),
        SignedBefore::Never => Some(say!(words, "sign-never-signed")),
    };
    details.extend(state.map(Line::from));
    Item { lead: compared.id.to_string().into(), details }
}

/// Builds the page shown after signing.
pub fn signed(words: &Words, count: usize, serial: u32) -> Page {
    let mut page = Page::default();
    page.para(say!(words, "sign-done", count = count, serial = serial));
    page
}
