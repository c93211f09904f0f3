//! A verification step by step, and its result.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::certificate::certificate::Certificate;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::say;
use crate::trust::problem::TrustProblem;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::words::Words;

/// Builds the page of a verification on a day, including the content of a certificate attached to a print.
pub fn page(words: &Words, verification: &Verification, day: NaiveDate) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "verify-title", what = verification.subject.as_str(), day = words.date(day)));
    if let Some(day) = verification.age.and_then(|age| age.signed_on) {
        page.para(say!(words, "list-signed-on", day = words.date(day)));
    }
    page.list(false, items(words, verification));
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

// What a print must show if it belongs to this certificate.
fn facts(words: &Words, certificate: &Certificate, day: NaiveDate) -> [String; 6] {
    let (validity, name) = (certificate.validity_on(day), clean_line(certificate.name_on(day)));
    let until = words.date(validity.until);
    let until = if validity.is_at_least() { say!(words, "until-at-least", day = until) } else { until };
    let last = match certificate.revocation_on(day) {
        Some(event) => say!(words, "attached-revoked", day = words.date(event.on)),
        None => say!(words, "attached-until", day = until),
    };
    let level = say!(words, "level-numbered", number = certificate.level);
    [
        say!(words, "attached-id", id = certificate.id.to_string()),
        phrases::holder_with_code(words, &name, &certificate.holder.terc),
        phrases::with_others(words, &level, certificate.also_met.as_deref()),
        say!(words, "attached-edition", edition = clean_line(&certificate.answers.edition)),
        say!(words, "attached-issued", day = words.date(certificate.issued)),
        last,
    ]
}

// One item per step; neighbours alike are merged: those with good signatures, with none, with ones that nobody could
// verify, and with the same fault from one key or from damage in transit.
fn items(words: &Words, found: &Verification) -> Vec<Item> {
    let same = |one: &Check, other: &Check| {
        let is_not_bad = one.step == VerificationStep::Signature && one.finding != Finding::Bad;
        let is_of_all = one.doubt.is_some_and(|doubt| doubt.key().is_some() || doubt.is_of_carrier());
        (is_not_bad || is_of_all) && one.is_like(other)
    };
    let alike = found.checks.chunk_by(same);
    alike.map(|alike| item(words, &alike[0], alike.len() - 1, found.is_withdrawn())).collect()
}

fn item(words: &Words, check: &Check, more: usize, is_withdrawn: bool) -> Item {
    // Dates alone do not make a revoked or superseded certificate valid.
    let (finding, found) = match check.step {
        VerificationStep::Dates if is_withdrawn => (Finding::Absent, "withdrawn"),
        _ => (check.finding, check.finding.code()),
    };
    let (tone, mark) = match finding {
        Finding::Good => (Tone::Good, "✓"),
        Finding::Bad => (Tone::Bad, "✗"),
        Finding::Unknown => (Tone::Warn, "?"),
        Finding::Absent => (Tone::Dim, "–"),
    };
    Line(vec![Span::new(tone, mark), Span::from(format!(" {}", said(words, check, more, found)))]).into()
}

fn said(words: &Words, check: &Check, more: usize, found: &str) -> String {
    // Formats a day for people; scripts get it unchanged.
    let day = check.about.parse::<NaiveDate>().map(|day| words.date(day));
    let about = day.unwrap_or_else(|_| clean_line(&check.about));
    if let Some(doubt) = check.doubt.filter(|_| check.finding == Finding::Bad) {
        return words.fault(&TrustProblem::bad_signature(about, doubt).and_more(more).into());
    }
    let about = if more == 0 { about } else { say!(words, "verification-more", about = about, more = more) };
    if let Some(doubt) = check.doubt {
        let key = doubt.key().map_or_else(|| "none".to_owned(), |key| key.to_string());
        return say!(words, "verification-unverified", key = key, about = about);
    }
    match check.step {
        VerificationStep::File => say!(words, "verification-file", found = found, about = about.as_str()),
        VerificationStep::Signature => {
            say!(words, "verification-signature", found = found, about = about.as_str(), more = more)
        }
        VerificationStep::Key => say!(words, "verification-key", found = found, about = about.as_str()),
        VerificationStep::Register => say!(words, "verification-register", found = found, about = about.as_str()),
        VerificationStep::Dossier => say!(words, "verification-dossier", found = found, about = about.as_str()),
        VerificationStep::List => say!(words, "verification-list", found = found, about = about.as_str()),
        VerificationStep::Age => say!(words, "verification-age", found = found, about = about.as_str()),
        VerificationStep::Serial => say!(words, "verification-serial", found = found, about = about.as_str()),
        VerificationStep::Practice => say!(words, "verification-practice", found = found),
        VerificationStep::Dates => say!(words, "verification-dates", found = found, about = about.as_str()),
        VerificationStep::Standing => say!(words, "verification-standing", found = found, about = about.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;
    use crate::report::page::markdown;
    use crate::samples::day;
    use crate::trust::doubt::Doubt;

    #[test]
    fn of_thousands_of_signatures_only_the_bad_ones_are_each_named() {
        let [good, unknown] = [Finding::Good, Finding::Unknown]
            .map(|finding| move |about: &str| Check::new(VerificationStep::Signature, finding, about));
        let bad = |about: &str| Check::bad(VerificationStep::Signature, Doubt::Wrong, about);
        let all = [good("1"), good("2"), good("3"), bad("4"), bad("5"), good("6"), unknown("7"), unknown("8")];
        let mut found = Verification::new(String::new(), Check::new(VerificationStep::File, Finding::Good, "8"));
        found.checks.extend(all);
        let page = markdown::draw(&page(&Words::new(Lang::En), &found, day("2026-11-20")));
        for about in ["signatures: good (1 and 2 more)", "`4\\`", "`5\\`", "signature: good (6)", "(7 and 1 more)"] {
            assert!(page.contains(about), "{about}: {page}");
        }
        assert_eq!(page.matches("\n- ").count(), 6, "{page}");
    }
}
