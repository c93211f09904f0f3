//! What was verified, step by step, and what it comes to.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::certificate::certificate::Certificate;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::say;
use crate::trust::problem::TrustProblem;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::words::Words;

/// The page of what was verified on a day, with what a certificate says that is attached to a print.
pub fn page(words: &Words, verification: &Verification, day: NaiveDate) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "verify-title", what = verification.subject.as_str(), day = words.date(day)));
    page.list(false, verification.checks.iter().map(|check| item(words, check)).collect());
    let (tone, answer) = match verification.result() {
        Finding::Bad => (Tone::Bad, say!(words, "verify-bad")),
        Finding::Unknown => (Tone::Warn, say!(words, "verify-unknown")),
        Finding::Good | Finding::Absent => (Tone::Good, say!(words, "verify-good")),
    };
    page.para(Span::new(tone, answer));
    if let Some(certificate) = &verification.attached {
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

fn item(words: &Words, check: &Check) -> Item {
    let (tone, mark) = match check.finding {
        Finding::Good => (Tone::Good, "✓"),
        Finding::Bad => (Tone::Bad, "✗"),
        Finding::Unknown => (Tone::Warn, "?"),
        Finding::Absent => (Tone::Dim, "–"),
    };
    Line(vec![Span::new(tone, mark), Span::from(format!(" {}", said(words, check)))]).into()
}

fn said(words: &Words, check: &Check) -> String {
    // A day as people write it; scripts get it as it is.
    let day = check.about.parse::<NaiveDate>().map(|day| words.date(day));
    let (found, about) = (check.finding.code(), day.unwrap_or_else(|_| clean_line(&check.about)));
    if let Some(why) = check.doubt {
        return words.fault(&FaultKind::from(TrustProblem::BadSignature { path: about, why: why.code() }));
    }
    match check.step {
        VerificationStep::File => say!(words, "verification-file", found = found, about = about.as_str()),
        VerificationStep::Signature => say!(words, "verification-signature", found = found, about = about.as_str()),
        VerificationStep::Key => say!(words, "verification-key", found = found, about = about.as_str()),
        VerificationStep::Register => say!(words, "verification-register", found = found, about = about.as_str()),
        VerificationStep::Dossier => say!(words, "verification-dossier", found = found, about = about.as_str()),
        VerificationStep::List => say!(words, "verification-list", found = found, about = about.as_str()),
        VerificationStep::Serial => say!(words, "verification-serial", found = found, about = about.as_str()),
        VerificationStep::Dates => say!(words, "verification-dates", found = found, about = about.as_str()),
        VerificationStep::Standing => say!(words, "verification-standing", found = found, about = about.as_str()),
    }
}
