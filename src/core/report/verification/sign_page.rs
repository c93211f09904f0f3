//! What is about to be signed, and that it was.

use crate::basics::fault::Faults;
use crate::register::comparison::changes::{CertificateChanges, KeyChange};
use crate::register::settings::Settings;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::say;
use crate::trust::signature::id_of;
use crate::words::Words;

/// What would be signed.
#[derive(Debug)]
pub struct Unsigned<'a> {
    /// Certificates without a good signature, each beside what it said before.
    pub certificates: &'a [CertificateChanges],
    pub doubts: &'a Faults,
    /// The settings, where they have changed, and as they were when they were signed, if that is known.
    pub settings: Option<(&'a Settings, Option<&'a Settings>)>,
}

/// The page of what would be signed.
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
            page.list(false, changes(before, now).iter().map(|change| Item::from(changed(change))).collect());
        }
        Some((now, None)) => {
            page.para(say!(words, "sign-settings"));
            let said = said(now).into_iter().filter(|(_, said)| !said.is_empty());
            page.list(false, said.map(|(key, said)| Item::from(format!("{key}: {said}"))).collect());
        }
    }
    if !unsigned.certificates.is_empty() {
        page.para(Span::new(Tone::Dim, say!(words, "sign-not-known")));
    }
    page
}

fn changes(before: &Settings, now: &Settings) -> Vec<KeyChange> {
    let pairs = said(before).into_iter().zip(said(now));
    let changed = pairs.filter(|((_, old), (_, new))| old != new);
    changed.map(|((key, old), (_, new))| KeyChange { key, old, new }).collect()
}

fn certificate(words: &Words, compared: &CertificateChanges) -> Item {
    let with = |changes: &Option<Vec<KeyChange>>, label: String| -> Vec<Line> {
        let line = |change: &KeyChange| Line::from(Span::new(Tone::Bad, format!("{label} {}", changed(change))));
        changes.iter().flatten().map(line).collect()
    };
    let mut details = with(&compared.signature, say!(words, "sign-than-signed"));
    details.extend(with(&compared.application, say!(words, "sign-than-application")));
    let state = match (&compared.signature, &compared.application) {
        (None, None) => Some(say!(words, "sign-nothing-before")),
        (Some(_), None) => Some(say!(words, "sign-no-application")),
        _ if details.is_empty() => Some(say!(words, "sign-as-awarded")),
        _ => None,
    };
    details.extend(state.map(Line::from));
    Item { lead: compared.id.to_string().into(), details }
}

/// A key with what it said and says.
pub fn changed(change: &KeyChange) -> String {
    let shown = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    format!("{}: {} → {}", change.key, shown(&change.old), shown(&change.new))
}

// What settings say of who issues, who may act and whose signatures count.
fn said(settings: &Settings) -> [(&'static str, String); 6] {
    let keys = settings.keys.iter().map(|key| id_of(&key.public)).collect::<Vec<_>>().join(", ");
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("issuer", settings.issuer.clone()),
        ("address", optional(&settings.address)),
        ("contact", optional(&settings.contact)),
        ("people", settings.people.join(", ")),
        ("key", keys),
        ("last_number", settings.last_number.to_string()),
    ]
}

/// The page once so many certificates were signed.
pub fn signed(words: &Words, count: usize, serial: u32) -> Page {
    let mut page = Page::default();
    page.para(say!(words, "sign-done", count = count, serial = serial));
    page
}
