//! A state as shown on pages: a sign for skimming, a word, and a CSS class for its colour.

use serde::Serialize;

use crate::report::assessment::status;
use crate::report::page::blocks::{Span, Tone};
use crate::scoring::assessment::{Fulfilment, QuestionState};
use crate::words::Words;

/// A state as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct StateLabel {
    tone: &'static str,
    sign: String,
    word: String,
}

impl StateLabel {
    /// The state of a level.
    pub(crate) fn level(words: &Words, status: Fulfilment) -> StateLabel {
        StateLabel::from(&status::of_level(words, status))
    }

    /// The state of a criterion.
    pub(crate) fn status(words: &Words, status: Fulfilment) -> StateLabel {
        StateLabel::from(&status::span(words, status))
    }

    pub(crate) fn state(words: &Words, state: QuestionState) -> StateLabel {
        StateLabel::from(&status::of_state(words, state))
    }
}

impl From<&Span> for StateLabel {
    fn from(span: &Span) -> StateLabel {
        let tone = match span.tone {
            Tone::Good => "good",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            _ => "soft",
        };
        let (sign, word) = span.text.split_once(' ').unwrap_or(("", &span.text));
        StateLabel { tone, sign: sign.to_owned(), word: word.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    #[test]
    fn a_state_has_a_sign_and_a_word_of_its_own_beside_its_colour() {
        let words = Words::new(Lang::En);
        let shown =
            [Fulfilment::Met, Fulfilment::Open, Fulfilment::Unmet].map(|status| StateLabel::status(&words, status));
        let parts = shown.map(|shown| (shown.tone, shown.sign, shown.word));
        let expected = [("good", "✓", "met"), ("warn", "○", "open"), ("bad", "✗", "not met")];
        assert_eq!(parts, expected.map(|(tone, sign, word)| (tone, sign.to_owned(), word.to_owned())));
    }
}
