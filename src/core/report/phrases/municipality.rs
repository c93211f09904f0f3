//! Municipalities by their name, with what tells those of one name apart.

use crate::basics::municipality::Terc;
use crate::say;
use crate::words::Words;

/// A municipality with its voivodeship, as several have one name.
pub fn holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder", name = name, voivodeship = voivodeship(words, terc))
}

/// The same for a table or a line of a monitor.
pub fn short_holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder-short", name = name, voivodeship = voivodeship(words, terc))
}

/// A municipality with its voivodeship and its code.
pub fn holder_with_code(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "draft-holder", name = name, voivodeship = voivodeship(words, terc), terc = terc.as_str())
}

/// The voivodeship of a code; its name is Polish in every language.
pub fn voivodeship(words: &Words, terc: &Terc) -> String {
    say!(words, "voivodeship", code = terc.voivodeship().parse::<u64>().unwrap_or_default())
}
