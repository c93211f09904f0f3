//! Bounds on a TOML text: one scan refuses what would cost more than its size, before a tree is built.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::toml::problem::TomlProblem;

/// The largest text, in bytes.
pub const LARGEST: usize = 1024 * 1024;

/// The most keys and values in a text.
pub const MOST: u64 = 50_000;

/// The deepest nesting: of lists and inline tables, and of a dotted key.
pub const DEEPEST: usize = 32;

/// Checks that a text is within the bounds.
///
/// # Errors
/// Returns the bound exceeded, and from where on if that can be shown.
pub fn check(text: &str) -> Result<(), (TomlProblem, Option<Range<usize>>)> {
    if text.len() > LARGEST {
        let kilobytes = |bytes: usize| bytes.div_ceil(1024) as u64;
        let (found, limit) = (kilobytes(text.len()), kilobytes(LARGEST));
        return Err((TomlProblem::LargeText { found, limit }, None));
    }
    let mut scan = Scan::default();
    // No byte counts for more than two.
    let is_short = 2 * text.len() as u64 <= MOST;
    for token in Source::new(text).lex() {
        let span = token.span().start()..token.span().end();
        scan.nest(token.kind());
        if !is_short {
            scan.count(token.kind(), &text[span.clone()]);
        }
        if scan.values > MOST {
            return Err((TomlProblem::ManyValues { limit: MOST }, None));
        }
        if scan.open + scan.dots > DEEPEST {
            return Err((TomlProblem::DeepText { limit: DEEPEST as u64 }, Some(span)));
        }
    }
    Ok(())
}

#[derive(Default)]
struct Scan {
    values: u64,
    open: usize,
    dots: usize,
    is_after_word: bool,
}

impl Scan {
    fn nest(&mut self, kind: TokenKind) {
        use TokenKind::{
            Comma, Dot, Equals, LeftCurlyBracket, LeftSquareBracket, Newline, RightCurlyBracket, RightSquareBracket,
        };
        match kind {
            Dot => self.dots += 1,
            Newline | Equals | Comma => self.dots = 0,
            LeftSquareBracket | LeftCurlyBracket => (self.open, self.dots) = (self.open + 1, 0),
            RightSquareBracket | RightCurlyBracket => (self.open, self.dots) = (self.open.saturating_sub(1), 0),
            _ => {}
        }
    }

    fn count(&mut self, kind: TokenKind, token: &str) {
        use TokenKind::{Comment, Eof, Newline, Whitespace};
        let is_sign = token.len() == 1 && b".=,[]{}".contains(&token.as_bytes()[0]);
        match kind {
            // A lone carriage return, which no system writes, counts as well.
            Newline => self.values += u64::from(token == "\r"),
            Eof => {}
            Whitespace | Comment => self.values += slips(token),
            // Punctuation belongs to the key or value before it; without one it is a fault, and counts as well.
            _ => {
                self.values += slips(token) + u64::from(!(is_sign && self.is_after_word));
                self.is_after_word = !is_sign;
            }
        }
    }
}

// Characters within one text or comment that can each cause a fault.
fn slips(token: &str) -> u64 {
    let is_slip = |byte: &u8| *byte == b'\\' || (byte.is_ascii_control() && !b"\t\n".contains(byte));
    token.bytes().filter(is_slip).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::problem::Problem;

    fn code(text: &str) -> Option<&'static str> {
        check(text).err().map(|(problem, _)| problem.code())
    }

    #[test]
    fn keys_and_values_are_counted_whatever_they_are_written_with() {
        let half = usize::try_from(MOST / 2).expect("a number");
        let lines = |count: usize| "k = 1.5 # a\n".repeat(count);
        assert_eq!((code(&lines(half / 2)), code(&lines(half + 1))), (None, Some("many-values")));
        let list = |count: usize| format!("a = [{}]", "1, ".repeat(count));
        assert_eq!((code(&list(2 * half - 3)), code(&list(2 * half))), (None, Some("many-values")));
        for stray in ["=\n", "]\n", "[", ",", ". ", "\"\\q\" ", "a\n", "# \u{1}\n", "\r"] {
            assert!(code(&stray.repeat(2 * half + 1)).is_some(), "{stray}");
        }
        assert_eq!(code(&format!("a = \"{}\"", "\\q".repeat(2 * half))), Some("many-values"));
        assert_eq!(code(&"# a remark\r\n\r\n".repeat(half)), None);
    }

    #[test]
    fn no_byte_counts_for_more_than_two() {
        for one in ["=", "]", "[", ",", ". ", "\"", "\"\\q\" ", "\\", "a\n", "# \u{1}\n", "\r", "\u{1}", "\\ ", "'"] {
            let text = one.repeat(100);
            let mut scan = Scan::default();
            Source::new(&text).lex().for_each(|token| {
                scan.count(token.kind(), &text[token.span().start()..token.span().end()]);
            });
            assert!(scan.values <= 2 * text.len() as u64, "{one:?}: {}", scan.values);
        }
    }

    #[test]
    fn levels_are_counted_of_lists_enumerations_and_keys() {
        let nested =
            |open: &str, close: &str, count: usize| format!("a = {}{}", open.repeat(count), close.repeat(count));
        for (open, close) in [("[", "]"), ("{ a = ", "}")] {
            assert_eq!(code(&nested(open, close, DEEPEST)), None);
            assert_eq!(code(&nested(open, close, DEEPEST + 1)), Some("deep-text"));
        }
        let key = |parts: usize| format!("{} = 1\nb = 1", vec!["a"; parts].join("."));
        assert_eq!((code(&key(DEEPEST)), code(&key(DEEPEST + 2))), (None, Some("deep-text")));
        assert_eq!(code(&"a.b.c = 1.5\n".repeat(100)), None);
        assert_eq!(check("a = 1").map_err(|(_, span)| span), Ok(()));
    }

    #[test]
    fn a_text_of_more_than_its_bytes_is_not_looked_at() {
        assert_eq!(code(&"#".repeat(LARGEST)), None);
        assert_eq!(code(&"#".repeat(LARGEST + 1)), Some("large-text"));
    }
}
