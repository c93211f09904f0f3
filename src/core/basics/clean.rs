//! Texts from outside, without what could command a terminal, and not endless.

use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;

/// Whether a character could command a terminal or reorder what a person reads: control characters
/// (C0, DEL, C1) other than a line feed and a tab, bidi marks, embeddings, overrides and isolates, and
/// line and paragraph separators.
pub fn is_unsafe(c: char) -> bool {
    let bidi = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n' && c != '\t') || bidi
}

/// The text without the characters of [`is_unsafe`]. Every text from outside passes through here.
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|&c| !is_unsafe(c)).collect()
}

/// The longest text that is read or typed, in characters; no person writes more in one place.
pub const LONGEST: usize = 10_000;

/// Refuses a text longer than [`LONGEST`].
///
/// # Errors
/// It is longer.
pub fn check_length(key: &str, text: &str) -> Result<(), FaultKind> {
    let length = text.chars().count();
    let fault = || {
        FaultKind::from(ValueProblem::LongText { key: key.to_owned(), length: length as u64, limit: LONGEST as u64 })
    };
    if length > LONGEST { Err(fault()) } else { Ok(()) }
}

/// The text, or as much of its beginning and its end as fits within a number of characters.
pub fn shortened(text: String, most: usize) -> String {
    let length = text.chars().count();
    if length <= most {
        return text;
    }
    let half = most / 2;
    let (head, tail) = (text.chars().take(half), text.chars().skip(length - half));
    head.chain(['…']).chain(tail).collect()
}

/// The text on one line: cleaned, with runs of white space folded to one space.
pub fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_command_a_terminal_is_removed() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}2Jc\u{7f}\u{202e}d\u{2066}\u{0}"), "a[31mb2Jcd");
        assert_eq!(clean("zażółć\tgęślą\r\njaźń"), "zażółć\tgęślą\njaźń");
        assert_eq!(clean_line(" a \n\t b "), "a b");
    }
}
