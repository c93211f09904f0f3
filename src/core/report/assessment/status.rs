//! The state of a level, a criterion or a question, as a piece of a page.

use crate::report::page::blocks::{Span, Tone};
use crate::report::phrases;
use crate::scoring::assessment::{Fulfilment, QuestionState};
use crate::words::Words;

/// A criterion: `✓ spełnione`, in its tone; the sign repeats the word for those who skim.
pub(crate) fn span(words: &Words, status: Fulfilment) -> Span {
    signed(status, &phrases::status(words, status))
}

/// The same of a level: `○ jeszcze możliwy`.
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

/// The same of a question: `✓ spełnione`.
pub(crate) fn of_state(words: &Words, state: QuestionState) -> Span {
    let (tone, sign) = match state {
        QuestionState::Satisfied => (Tone::Good, "✓"),
        QuestionState::Open(_) => (Tone::Warn, "○"),
        QuestionState::Unsatisfied(_) => (Tone::Bad, "✗"),
        QuestionState::NotApplicable => (Tone::Plain, "·"),
    };
    Span::new(tone, format!("{sign} {}", phrases::state(words, state)))
}
