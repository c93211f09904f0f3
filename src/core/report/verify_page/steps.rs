//! What was looked at, step by step.

use chrono::NaiveDate;
use serde::Serialize;

use crate::basics::clean::clean_line;
use crate::say;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::words::Words;

/// A step as it is shown.
#[derive(Debug, Serialize)]
pub(super) struct StepShown {
    tone: &'static str,
    sign: &'static str,
    /// The sign as it is read aloud.
    heard: String,
    text: String,
}

/// The steps of a verification.
pub(super) fn steps(words: &Words, checks: &[Check]) -> Vec<StepShown> {
    checks.iter().map(|check| shown(words, check)).collect()
}

fn shown(words: &Words, check: &Check) -> StepShown {
    let (tone, sign) = match check.finding {
        Finding::Good => ("good", "✓"),
        Finding::Bad => ("bad", "✗"),
        Finding::Unknown => ("warn", "?"),
        Finding::Absent => ("soft", "–"),
    };
    let heard = say!(words, "verify-page-found", found = check.finding.code());
    StepShown { tone, sign, heard, text: said(words, check) }
}

fn said(words: &Words, check: &Check) -> String {
    let day = check.about.parse::<NaiveDate>().map(|day| words.long_date(day));
    let (found, about) = (check.finding.code(), day.unwrap_or_else(|_| clean_line(&check.about)));
    if let Some(doubt) = check.doubt {
        let key = doubt.key().map(|key| key.to_string()).unwrap_or_default();
        let step = if check.step == VerificationStep::List { "list" } else { "file" };
        return say!(words, "verify-page-doubt", step = step, why = doubt.code(), key = key, found = found);
    }
    let about = if about.is_empty() { "none".to_owned() } else { about };
    say!(words, "verify-page-step", step = check.step.code(), found = found, about = about)
}
