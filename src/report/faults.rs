//! Faults drawn over their source: file, line, caret, and one thing to do.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::domain::fault::{Fault, Faults};
use crate::domain::text::is_unsafe;
use crate::report::page::Tone;
use crate::report::text::{Look, paint};
use crate::say;
use crate::words::Words;
use crate::words::wrap::wrap;

/// Draws every fault.
pub fn draw(words: &Words, faults: &Faults, look: Look) -> String {
    let drawn: Vec<String> = faults.0.iter().map(|fault| draw_one(words, fault, look)).collect();
    drawn.join("\n\n") + "\n"
}

fn draw_one(words: &Words, fault: &Fault, look: Look) -> String {
    let (error, help_word) = (say!(words, "word-error"), say!(words, "word-help"));
    let title = words.fault(&fault.kind);
    let help = words.fault_help(&fault.kind);
    let Some(source) = &fault.source else {
        let line = |word: String, tone, text: &str| {
            let wrapped = wrap(&format!("{word}: {text}"), look.width, "", "  ");
            paint(&format!("{word}:"), tone, look) + &wrapped[word.len() + 1..]
        };
        let help = help.map(|help| "\n".to_owned() + &line(help_word, Tone::Code, &help));
        return line(error, Tone::Bad, &title) + &help.unwrap_or_default();
    };
    let text = drawable(&source.text);
    let mut group = Group::with_title(Level::ERROR.with_name(error).primary_title(title));
    group = match &fault.span {
        Some(span) => {
            let annotation = AnnotationKind::Primary.span(on_one_line(&text, span.start, span.end));
            group.element(Snippet::source(&text).path(&source.name).annotation(annotation))
        }
        None => group.element(Origin::path(&source.name)),
    };
    if let Some(help) = help {
        group = group.element(Level::HELP.with_name(help_word).message(help));
    }
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    let drawn = renderer.term_width(look.width).render(&[group]);
    // No spaces at line ends: what is shown can be compared and pasted.
    drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

// A caret under the first line is enough where a value spans several.
fn on_one_line(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let start = floor(text, start.min(text.len()));
    let end = floor(text, end.clamp(start, text.len()));
    let line_end = text[start..end].find(['\r', '\n']).map_or(end, |length| start + length);
    // An empty place is drawn as the character after it, or the one before where the line ends.
    match (start == line_end, text[start..].chars().next()) {
        (true, Some(c)) if !matches!(c, '\r' | '\n') => start..start + c.len_utf8(),
        (true, _) => floor(text, start.saturating_sub(1))..start,
        (false, _) => start..line_end,
    }
}

fn floor(text: &str, mut index: usize) -> usize {
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

// The source with each unsafe character replaced by one of as many bytes, so that spans stay true.
fn drawable(text: &str) -> String {
    let safe = |c: char| match (is_unsafe(c) && c != '\r', c.len_utf8()) {
        (false, _) => c,
        (true, 1) => '?',
        (true, 2) => '\u{b7}',
        (true, _) => '\u{fffd}',
    };
    text.chars().map(safe).collect()
}
