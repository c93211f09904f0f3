//! The words of the program: those of the core, and what only commands, arguments and the dialogue say.

use cert_core::basics::text::Lang;
use cert_core::vocabulary;
use cert_core::words::Words;
use cert_core::words::vocabulary::Vocabulary;

static PROGRAM: Vocabulary = vocabulary!["usage", "commands", "arguments", "ask", "dialogue"];

/// The words of the program in a language.
pub fn of(lang: Lang) -> Words {
    Words::new(lang).with(&PROGRAM)
}
