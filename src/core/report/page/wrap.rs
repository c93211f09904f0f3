//! Wraps text to a number of columns.

use textwrap::WordSeparator;
use textwrap::core::{Word, break_words, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

/// The widest text drawn; longer lines are hard to read.
pub const WIDEST: usize = 110;

/// Wraps a text, indenting each line after the first. Words longer than a line are broken. A command counts as one word
/// and is never broken, so that it can be pasted, even if it exceeds the line.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    let width = width.max(20);
    // Most texts fit on one line; no character has more columns than bytes.
    if first.len() + text.len() <= width && !text.contains('\n') {
        return [first, text].concat().trim_end_matches(' ').to_owned();
    }
    let room = |indent: &str| width.saturating_sub(display_width(indent)).max(1);
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let indent = if lines.is_empty() { first } else { rest };
        let widths = [room(indent), room(rest)].map(|room| u32::try_from(room).map_or(f64::MAX, f64::from));
        let pieces = pieces(line, room(rest).min(room(indent)));
        for words in wrap_first_fit(&pieces, &widths) {
            let indent = if lines.is_empty() { first } else { rest };
            let mut whole = String::from(indent);
            for word in words {
                whole += word.word;
                whole += word.whitespace;
            }
            lines.push(whole.trim_end_matches(' ').to_owned());
        }
    }
    lines.join("\n")
}

// Words no longer than a line, and commands.
fn pieces(line: &str, room: usize) -> Vec<Word<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let words: Vec<Word<'_>> = WordSeparator::AsciiSpace.find_words(line).collect();
    let mut words = words.into_iter();
    let mut is_behind_colon = false;
    while let Some(word) = words.next() {
        let start = at;
        at += word.word.len() + word.whitespace.len();
        let Some(end) = end_of_command(&line[start..], is_behind_colon) else {
            is_behind_colon = word.word.ends_with(':');
            pieces.extend(break_words([word], room));
            continue;
        };
        while at < start + end {
            at += words.next().map_or(line.len(), |word| word.word.len() + word.whitespace.len());
        }
        pieces.push(Word::from(&line[start..at]));
    }
    pieces
}

// The end of a command or option at the start of the text: in backticks or brackets, or from a colon to the end of the
// line.
fn end_of_command(text: &str, is_behind_colon: bool) -> Option<usize> {
    if is_behind_colon && text.starts_with("cert ") {
        return Some(text.len());
    }
    let (open, close) = [("`cert ", '`'), ("`--", '`'), ("`akt:", '`'), ("(cert ", ')')]
        .into_iter()
        .find(|(open, _)| text.starts_with(open))?;
    text[open.len()..].find(close).map(|end| open.len() + end + 1)
}

/// Truncates a text to a number of columns, with an ellipsis if anything is cut.
pub fn cut(text: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthChar;
    let mut used = 0;
    let mut cut = String::new();
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide > width.saturating_sub(1) && display_width(text) > width {
            cut.push('…');
            break;
        }
        used += wide;
        cut.push(c);
    }
    cut
}

/// Wraps each line separately; a line that starts with a space is meant for pasting and stays whole.
pub fn wrap_lines(text: &str, width: usize) -> String {
    let line = |line: &str| if line.starts_with(' ') { line.to_owned() } else { wrap(line, width, "", "") };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_never_broken() {
        let text = "help: to go on, please run `cert assess \"XII edycja\" --set grupy=nie-wiem`, or (cert help).";
        assert_eq!(
            wrap(text, 30, "", "  "),
            "help: to go on, please run\n  `cert assess \"XII edycja\" --set grupy=nie-wiem`,\n  or (cert help)."
        );
        let option = "`--reject raport=\"the report is about another edition\"`";
        assert_eq!(wrap(&format!("such as {option} here"), 30, "", ""), format!("such as\n{option}\nhere"));
        let bare = "cert assess \"XII edycja\" --remove-unused";
        assert_eq!(wrap(&format!("To remove: {bare}"), 30, "", ""), format!("To remove:\n{bare}"));
        assert_eq!(wrap("a `cert no end of it", 20, "", ""), "a `cert no end of it");
    }

    #[test]
    fn other_words_are_broken_and_lines_indented() {
        assert_eq!(
            wrap(&"x".repeat(45), 20, "- ", "  "),
            format!("- {0}\n  {0}\n  {1}", "x".repeat(18), "x".repeat(9))
        );
        assert_eq!(wrap("a b\n\nc  d", 20, "- ", "  "), "- a b\n\n  c  d");
    }
}
