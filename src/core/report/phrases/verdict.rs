//! Verdicts of the foundation.

use crate::application::review::{Ruling, Verdict};
use crate::say;
use crate::words::Words;

/// A verdict with its author, day and note.
pub fn verdict(words: &Words, verdict: &Verdict) -> String {
    let (is, by, on) = (ruling(words, verdict.is), verdict.by.as_str(), words.date(verdict.on));
    let said = say!(words, "verdict-said", is = is, by = by, on = on);
    verdict.note.as_ref().map_or(said.clone(), |note| format!("{said}: {note}"))
}

/// A verdict with its day and note, for readers who need not know the author.
pub fn verdict_unnamed(words: &Words, verdict: &Verdict) -> String {
    let said = say!(words, "verdict-said-unnamed", is = ruling(words, verdict.is), on = words.date(verdict.on));
    verdict.note.as_ref().map_or(said.clone(), |note| format!("{said}: {note}"))
}

fn ruling(words: &Words, ruling: Ruling) -> String {
    match ruling {
        Ruling::Confirmed => say!(words, "verdict-confirmed"),
        Ruling::Rejected => say!(words, "verdict-rejected"),
        Ruling::Question => say!(words, "verdict-question"),
    }
}
