//! A state as the pages show it: a sign for those who skim, a word, and a class that gives it a colour.

use serde::Serialize;

use crate::report::assessment::status;
use crate::report::page::blocks::{Span, Tone};
use crate::scoring::score::{State, Status};
use crate::words::Words;

/// A state as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Shown {
    tone: &'static str,
    sign: String,
    word: String,
}

impl Shown {
    /// The state of a criterion or level.
    pub(crate) fn status(words: &Words, status: Status) -> Shown {
        Shown::from(&status::span(words, status))
    }

    /// The state of a question.
    pub(crate) fn state(words: &Words, state: State) -> Shown {
        Shown::from(&status::of_state(words, state))
    }
}

impl From<&Span> for Shown {
    fn from(span: &Span) -> Shown {
        let tone = match span.tone {
            Tone::Good => "good",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            _ => "soft",
        };
        let (sign, word) = span.text.split_once(' ').unwrap_or(("", &span.text));
        Shown { tone, sign: sign.to_owned(), word: word.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    #[test]
    fn a_state_has_a_sign_and_a_word_of_its_own_beside_its_colour() {
        let words = Words::new(Lang::En);
        let shown = [Status::Met, Status::Open, Status::Unmet].map(|status| Shown::status(&words, status));
        let parts = shown.map(|shown| (shown.tone, shown.sign, shown.word));
        let expected = [("good", "✓", "met"), ("warn", "○", "open"), ("bad", "✗", "not met")];
        assert_eq!(parts, expected.map(|(tone, sign, word)| (tone, sign.to_owned(), word.to_owned())));
    }
}
