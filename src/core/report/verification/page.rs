//! What was verified, step by step, and what it comes to.

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::basics::text::clean_line;
use crate::certificate::certificate::Certificate;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::say;
use crate::trust::verification::{Found, Proof, Step, result};
use crate::words::Words;

/// The page of what was verified on a day, with what a certificate says that is attached to a print.
pub fn page(words: &Words, what: &str, proofs: &[Proof], attached: Option<&Certificate>, day: NaiveDate) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "verify-title", what = what, day = words.date(day)));
    page.list(false, proofs.iter().map(|proof| item(words, proof)).collect());
    let (tone, answer) = match result(proofs) {
        Found::Bad => (Tone::Bad, say!(words, "verify-bad")),
        Found::Unknown => (Tone::Warn, say!(words, "verify-unknown")),
        Found::Good | Found::Absent => (Tone::Good, say!(words, "verify-good")),
    };
    page.para(Span::new(tone, answer));
    if let Some(certificate) = attached {
        page.heading(2, say!(words, "verify-attached"));
        page.list(false, facts(words, certificate, day).into_iter().map(Item::from).collect());
        page.para(Span::new(Tone::Warn, say!(words, "verify-compare")));
    }
    page
}

// What a page must show if it is the page of this certificate.
fn facts(words: &Words, certificate: &Certificate, day: NaiveDate) -> [String; 6] {
    let (validity, name) = (certificate.validity_on(day), clean_line(certificate.name_on(day)));
    let until = words.date(validity.until);
    let until = if validity.is_at_least() { say!(words, "until-at-least", day = until) } else { until };
    [
        say!(words, "attached-id", id = certificate.id.to_string()),
        say!(words, "draft-holder", name = name, terc = certificate.holder.terc.as_str()),
        say!(words, "level-numbered", number = certificate.level),
        say!(words, "attached-edition", edition = clean_line(&certificate.answers.edition)),
        say!(words, "attached-issued", day = words.date(certificate.issued)),
        say!(words, "attached-until", day = until),
    ]
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
        Step::Register => say!(words, "proof-register", found = found, about = about.as_str()),
        Step::Dossier => say!(words, "proof-dossier", found = found, about = about.as_str()),
        Step::List => say!(words, "proof-list", found = found, about = about.as_str()),
        Step::Serial => say!(words, "proof-serial", found = found, about = about.as_str()),
        Step::Dates => say!(words, "proof-dates", found = found, about = about.as_str()),
        Step::Standing => say!(words, "proof-standing", found = found, about = about.as_str()),
    }
}
