//! The words of the program: those of the core, and those of commands, arguments and the dialogue.

pub mod suggestion;

use std::sync::Arc;

use cert_core::basics::text::Lang;
use cert_core::vocabulary;
use cert_core::words::Words;
use cert_core::words::vocabulary::Vocabulary;

use crate::cli::words::suggestion::GivenOptions;

static PROGRAM: Vocabulary =
    vocabulary!["usage", "commands", "arguments", "choices", "examples", "manual", "ask", "dialogue", "suggestions"];

/// The words of the program in a language, with no options given.
pub fn of(lang: Lang) -> Words {
    with_options(lang, GivenOptions::default())
}

/// The words of the program in a language; commands to paste repeat the given options.
pub fn with_options(lang: Lang, given: GivenOptions) -> Words {
    let given = Arc::new(given);
    let hints = Arc::clone(&given);
    let words = Words::new(lang).with(&PROGRAM).with_hints(move |text| hints.hint(text));
    words.with_commands(move |words, suggestion| given.command(words, suggestion))
}
