//! Text on a screen of so many columns.

use textwrap::{Options, WordSplitter, WrapAlgorithm};

/// Wraps a text to the columns, each line after the first indented; words longer than a line are broken.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = Options::new(width.max(20))
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).join("\n")
}

/// The text cut to so many columns, with an ellipsis where something is missing.
pub fn cut(text: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthChar;
    let mut used = 0;
    let mut cut = String::new();
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide > width.saturating_sub(1) && textwrap::core::display_width(text) > width {
            cut.push('…');
            break;
        }
        used += wide;
        cut.push(c);
    }
    cut
}

/// Every line wrapped by itself; a line that begins with a space is one to be pasted, and stays whole.
pub fn wrap_lines(text: &str, width: usize) -> String {
    let line = |line: &str| if line.starts_with(' ') { line.to_owned() } else { wrap(line, width, "", "") };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
