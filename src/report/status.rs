//! The state of a criterion or level, as a piece of a page.

use crate::domain::score::Status;
use crate::report::page::{Span, Tone};
use crate::say;
use crate::words::Words;

/// `✓ spełniony`, in its tone; the sign repeats the word for those who skim.
pub(crate) fn span(words: &Words, status: Status) -> Span {
    match status {
        Status::Met => Span::new(Tone::Good, format!("✓ {}", say!(words, "status-met"))),
        Status::Open => Span::new(Tone::Warn, format!("○ {}", say!(words, "status-open"))),
        Status::Unmet => Span::new(Tone::Bad, format!("✗ {}", say!(words, "status-unmet"))),
    }
}
