//! The steps of a verification.

use chrono::NaiveDate;
use serde::Serialize;

use crate::basics::clean::clean_line;
use crate::report::verify_page::file::conclusion::Conclusion;
use crate::say;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::words::Words;

/// A step as shown.
#[derive(Debug, Serialize)]
pub(super) struct StepShown {
    tone: &'static str,
    sign: &'static str,
    /// The sign for screen readers.
    heard: String,
    text: String,
}

/// The steps of a verification, given its conclusion.
pub(super) fn steps(words: &Words, found: &Verification, conclusion: Conclusion) -> Vec<StepShown> {
    let dates = match conclusion {
        // Dates alone do not make a revoked certificate valid, nor does a wrong clock make one invalid.
        _ if found.is_withdrawn() => Some((Finding::Absent, "withdrawn")),
        Conclusion::Clock => Some((Finding::Unknown, "clock")),
        _ => None,
    };
    let shown = |check: &Check| match dates.filter(|_| check.step == VerificationStep::Dates) {
        Some((finding, word)) => shown(words, check, finding, word),
        None => shown(words, check, check.finding, check.finding.code()),
    };
    found.checks.iter().map(shown).collect()
}

fn shown(words: &Words, check: &Check, finding: Finding, word: &str) -> StepShown {
    let (tone, sign) = match finding {
        Finding::Good => ("good", "✓"),
        Finding::Bad => ("bad", "✗"),
        Finding::Unknown => ("warn", "?"),
        Finding::Absent => ("soft", "–"),
    };
    let heard = say!(words, "verify-page-found", found = finding.code());
    StepShown { tone, sign, heard, text: said(words, check, word) }
}

fn said(words: &Words, check: &Check, found: &str) -> String {
    let day = check.about.parse::<NaiveDate>().map(|day| words.long_date(day));
    let about = day.unwrap_or_else(|_| clean_line(&check.about));
    if let Some(doubt) = check.doubt {
        let key = doubt.key().map(|key| key.to_string()).unwrap_or_default();
        let step = if check.step == VerificationStep::List { "list" } else { "file" };
        return say!(words, "verify-page-doubt", step = step, why = doubt.code(), key = key, found = found);
    }
    let about = if about.is_empty() { "none".to_owned() } else { about };
    say!(words, "verify-page-step", step = check.step.code(), found = found, about = about)
}
