//! The state of a criterion or level, as a piece of a page.

use crate::report::page::blocks::{Span, Tone};
use crate::scoring::score::{State, Status};
use crate::words::Words;
use crate::words::phrases;

/// `✓ spełniony`, in its tone; the sign repeats the word for those who skim.
pub(crate) fn span(words: &Words, status: Status) -> Span {
    let (tone, sign) = match status {
        Status::Met => (Tone::Good, "✓"),
        Status::Open => (Tone::Warn, "○"),
        Status::Unmet => (Tone::Bad, "✗"),
    };
    Span::new(tone, format!("{sign} {}", phrases::status(words, status)))
}

/// The same of a question: `✓ spełnione`.
pub(crate) fn of_state(words: &Words, state: State) -> Span {
    let (tone, sign) = match state {
        State::Satisfied => (Tone::Good, "✓"),
        State::Open(_) => (Tone::Warn, "○"),
        State::Unsatisfied(_) => (Tone::Bad, "✗"),
        State::NotApplicable => (Tone::Plain, "·"),
    };
    Span::new(tone, format!("{sign} {}", phrases::state(words, state)))
}
