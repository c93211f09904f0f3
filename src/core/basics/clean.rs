//! Makes text from outside safe to print, and bounds its length.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;

/// Whether a character could control a terminal, reorder what a person reads, or hide: control characters (C0, DEL, C1)
/// except line feed and tab; format characters (Unicode category Cf: direction marks, zero-width spaces, tags, byte
/// order mark); line and paragraph separators; and letters without a glyph.
pub fn is_unsafe(c: char) -> bool {
    use GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator};
    // Fast path for ASCII: everything printed passes through here.
    if c.is_ascii() {
        return c.is_ascii_control() && c != '\n' && c != '\t';
    }
    match c.general_category() {
        Control => c != '\n' && c != '\t',
        Format | LineSeparator | ParagraphSeparator => true,
        _ => shows_nothing(c),
    }
}

// Joiners, fillers, variation selectors and the Braille blank, which Unicode counts among letters, marks and symbols.
fn shows_nothing(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}')
}

/// Removes the characters of [`is_unsafe`] and normalises to NFC, which comparisons expect. All text from outside
/// passes through here.
pub fn clean(text: &str) -> String {
    cleaned(text).into_owned()
}

/// [`clean`], borrowing where it can: nearly all text is clean already.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) { Cow::Borrowed(text) } else { Cow::Owned(printable(text).nfc().collect()) }
}

// Whether a character stays as it is whatever its neighbours: ASCII, European letters of the Latin script, dashes,
// quotation marks, and the shapes and ticks of our pages. `is_unsafe` and NFC decide about the others.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\t' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '\u{2010}'..='\u{2027}'
        | '\u{25a0}'..='\u{25ff}' | '\u{2700}'..='\u{27bf}')
}

/// Removes the characters of [`is_unsafe`] without normalising, so that a file name can still be pasted.
pub fn printable(text: &str) -> String {
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    text.replace("\r\n", "\n").chars().filter(|&c| !is_unsafe(c)).collect()
}

/// A path to show and paste: letters as on disk, and `/` as the separator on every system.
pub fn shown_path(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    one_line(printable(&path).into()).into_owned()
}

/// A path quoted for a shell.
pub fn quoted_path(path: &str) -> String {
    let path = shown_path(path);
    let path = if path.starts_with('-') { format!("./{path}") } else { path };
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '\\' | ':');
    match path.chars().all(is_plain) {
        true => path,
        // On Windows no path can contain a quotation mark.
        false if cfg!(windows) => format!("\"{path}\""),
        false => format!("'{}'", path.replace('\'', "'\\''")),
    }
}

/// The longest text that is read or typed, in characters; nobody writes more in one field.
pub const LONGEST: usize = 10_000;

/// Checks that a text is at most [`LONGEST`] characters long.
///
/// # Errors
/// Returns an error if it is longer.
pub fn check_length(key: &str, text: &str) -> Result<(), FaultKind> {
    // Most texts have not even as many bytes.
    if text.len() <= LONGEST {
        return Ok(());
    }
    let length = text.chars().count();
    let fault = || {
        FaultKind::from(ValueProblem::LongText { key: key.to_owned(), length: length as u64, limit: LONGEST as u64 })
    };
    if length > LONGEST { Err(fault()) } else { Ok(()) }
}

/// Shortens a text to a number of characters by cutting its middle.
pub fn shortened(text: String, most: usize) -> String {
    let length = text.chars().count();
    if length <= most {
        return text;
    }
    let half = most / 2;
    let (head, tail) = (text.chars().take(half), text.chars().skip(length - half));
    head.chain(['…']).chain(tail).collect()
}

/// Cleans a text of several lines; white space around it is removed.
pub fn clean_prose(text: &str) -> String {
    cleaned(text).trim().to_owned()
}

/// The sign of a line break where there is one line only.
const BREAK: char = '⏎';

/// A text of several lines on one, with its line breaks shown. It has as many characters, and so no more than are allowed.
pub fn with_breaks(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { BREAK } else { c }).collect()
}

/// The reverse of [`with_breaks`].
pub fn in_lines(line: &str) -> String {
    line.split(BREAK).map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Cleans a text and collapses each run of white space to one space.
pub fn clean_line(text: &str) -> String {
    one_line(cleaned(text)).into_owned()
}

/// Collapses each run of white space to one space.
pub fn one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_line(&text) { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ").into() }
}

// Whether a text is one line already, with no white space to collapse.
fn is_line(text: &str) -> bool {
    let has_two_spaces = || text.as_bytes().windows(2).any(|pair| pair == b"  ");
    let has_other_space = || text.contains(|c: char| c != ' ' && c.is_whitespace());
    !text.starts_with(' ') && !text.ends_with(' ') && !has_two_spaces() && !has_other_space()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;

    #[test]
    fn what_could_command_a_terminal_is_removed() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}2Jc\u{7f}\u{202e}d\u{2066}\u{0}"), "a[31mb2Jcd");
        assert_eq!(clean("zażółć\tgęślą\r\njaźń"), "zażółć\tgęślą\njaźń");
        assert_eq!(clean_line(" a \n\t b "), "a b");
    }

    #[test]
    fn what_stays_as_it_is_needs_no_cleaning() {
        let plain: String = (0..=0x0010_ffff).filter_map(char::from_u32).filter(|&c| is_plain(c)).collect();
        assert!(plain.chars().all(|c| !is_unsafe(c) && canonical_combining_class(c) == 0));
        assert_eq!(is_nfc_quick(plain.chars()), IsNormalized::Yes);
        assert!("Zażółć gęślą jaźń: „§ 5” – s. 1\u{a0}r.".chars().all(is_plain));
    }

    #[test]
    fn a_line_is_folded_however_its_words_are_apart() {
        for apart in [" ", "  ", "\t", "\n", "\r\n", "\u{a0}", "\u{2003}", " \u{200b} "] {
            for text in [format!("a{apart}b"), format!("{apart}a{apart}b"), format!("a{apart}b{apart}")] {
                assert_eq!(clean_line(&text), "a b", "{text:?}");
            }
        }
        assert_eq!((clean_line(""), clean_line(" ")), (String::new(), String::new()));
    }

    #[test]
    fn what_shows_nothing_is_removed_and_letters_are_in_one_piece() {
        let hidden = "\u{ad}\u{200b}\u{200d}\u{feff}\u{2060}\u{e0041}\u{fe0f}\u{3164}\u{34f}\u{600}\u{fff9}\u{2800}";
        assert_eq!(clean(&format!("{hidden}Przykładowo{hidden}")), "Przykładowo");
        assert_eq!(clean("Cze\u{328}stochowa, Za\u{17c}o\u{301}łc\u{301}"), "Częstochowa, Zażółć");
        assert_eq!(printable("o\u{301}\u{200b}"), "o\u{301}");
        assert_eq!(clean("한국어 – „😀”"), "한국어 – „😀”");
        let controls: Vec<u8> = (0..128).filter(|&byte| is_unsafe(char::from(byte))).collect();
        let expected = (0..32).chain([127]).filter(|byte| !b"\n\t".contains(byte));
        assert_eq!(controls, expected.collect::<Vec<u8>>());
    }
}
