//! The state of a level, criterion or question as a span.

use crate::report::page::blocks::{Span, Tone};
use crate::report::phrases;
use crate::scoring::assessment::{Fulfilment, QuestionState};
use crate::words::Words;

/// A criterion: `✓ spełnione`, in its tone; the sign repeats the word for skimming.
pub(crate) fn span(words: &Words, status: Fulfilment) -> Span {
    signed(status, &phrases::status(words, status))
}

/// A level: `○ jeszcze możliwy`.
pub(crate) fn of_level(words: &Words, status: Fulfilment) -> Span {
    signed(status, &phrases::level_status(words, status))
}

fn signed(status: Fulfilment, word: &str) -> Span {
    let (tone, sign) = match status {
        Fulfilment::Met => (Tone::Good, "✓"),
        Fulfilment::Open => (Tone::Warn, "○"),
        Fulfilment::Unmet => (Tone::Bad, "✗"),
    };
    Span::new(tone, format!("{sign} {word}"))
}

/// A question: `✓ spełnione`.
pub(crate) fn of_state(words: &Words, state: QuestionState) -> Span {
    let (tone, sign) = match state {
        QuestionState::Satisfied => (Tone::Good, "✓"),
        QuestionState::Open(_) => (Tone::Warn, "○"),
        QuestionState::Unsatisfied(_) => (Tone::Bad, "✗"),
        QuestionState::NotApplicable => (Tone::Plain, "·"),
    };
    Span::new(tone, format!("{sign} {}", phrases::state(words, state)))
}
