//! What was verified, step by step, and what it comes to.

use chrono::NaiveDate;

use crate::domain::fault::FaultKind;
use crate::domain::proof::{Found, Proof, Step, result};
use crate::domain::text::clean_line;
use crate::report::page::{Item, Line, Page, Span, Tone};
use crate::say;
use crate::words::Words;

/// The page of what was verified on a day.
pub fn page(words: &Words, what: &str, proofs: &[Proof], day: NaiveDate) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "verify-title", what = what, day = words.date(day)));
    page.list(false, proofs.iter().map(|proof| item(words, proof)).collect());
    let (tone, answer) = match result(proofs) {
        Found::Bad => (Tone::Bad, say!(words, "verify-bad")),
        Found::Unknown => (Tone::Warn, say!(words, "verify-unknown")),
        Found::Good | Found::Absent => (Tone::Good, say!(words, "verify-good")),
    };
    page.para(Span::new(tone, answer));
    page
}

fn item(words: &Words, proof: &Proof) -> Item {
    let (tone, mark) = match proof.found {
        Found::Good => (Tone::Good, "✓"),
        Found::Bad => (Tone::Bad, "✗"),
        Found::Unknown => (Tone::Warn, "?"),
        Found::Absent => (Tone::Dim, "–"),
    };
    Line(vec![Span::new(tone, mark), Span::from(format!(" {}", said(words, proof)))]).into()
}

fn said(words: &Words, proof: &Proof) -> String {
    // A day as people write it; scripts get it as it is.
    let day = proof.about.parse::<NaiveDate>().map(|day| words.date(day));
    let (found, about) = (proof.found.code(), day.unwrap_or_else(|_| clean_line(&proof.about)));
    if let Some(why) = proof.why {
        return words.fault(&FaultKind::BadSignature { path: about, why: why.code() });
    }
    match proof.step {
        Step::File => say!(words, "proof-file", found = found, about = about.as_str()),
        Step::Signature => say!(words, "proof-signature", found = found, about = about.as_str()),
        Step::Key => say!(words, "proof-key", found = found, about = about.as_str()),
        Step::Dossier => say!(words, "proof-dossier", found = found, about = about.as_str()),
        Step::List => say!(words, "proof-list", found = found, about = about.as_str()),
        Step::Serial => say!(words, "proof-serial", found = found, about = about.as_str()),
        Step::Dates => say!(words, "proof-dates", found = found, about = about.as_str()),
        Step::Standing => say!(words, "proof-standing", found = found, about = about.as_str()),
    }
}
