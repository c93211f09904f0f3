//! Faults drawn over their source: file, line, caret, and one thing to do.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::basics::clean::is_unsafe;
use crate::basics::fault::{Fault, Faults};
use crate::report::page::blocks::Tone;
use crate::report::page::text::{Look, paint};
use crate::report::page::wrap::wrap;
use crate::say;
use crate::words::Words;

/// The most faults drawn at once. People fix the first few, and a hostile file has no end of them.
const MOST: usize = 200;

/// How many bytes of a line are drawn before and after a position.
const AROUND: usize = 500;

/// Draws every fault.
pub fn draw(words: &Words, faults: &Faults, look: Look) -> String {
    let mut drawn: Vec<String> = faults.0.iter().take(MOST).map(|fault| draw_one(words, fault, look)).collect();
    if faults.0.len() > MOST {
        drawn.push(say!(words, "faults-more", count = faults.0.len() - MOST));
    }
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
    let excerpt = fault.span.as_ref().map(|span| Excerpt::new(&source.text, span));
    // Space for the line number, the annotation mark and the label.
    let margin = excerpt.as_ref().map_or(1, |excerpt| excerpt.line.to_string().len()) + 5;
    let fold = |text: &str, word: &str| wrap(text, look.width.saturating_sub(word.chars().count() + margin), "", "");
    let (title, help) = (fold(&title, &error), help.map(|help| fold(&help, &help_word)));
    let mut group = Group::with_title(Level::ERROR.with_name(error).primary_title(title));
    group = match &excerpt {
        Some(Excerpt { text, line, span }) => {
            let annotation = AnnotationKind::Primary.span(span.clone());
            group.element(Snippet::source(text).line_start(*line).path(&source.name).annotation(annotation))
        }
        None => group.element(Origin::path(&source.name)),
    };
    if let Some(help) = help {
        group = group.element(Level::HELP.with_name(help_word).message(help));
    }
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    let drawn = renderer.term_width(look.width).render(&[group]);
    // No trailing spaces, so that output can be compared and pasted.
    drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

// The line that a fault starts on; for a value that spans several, a caret on the first is enough. Only this line is
// drawn, so many faults in a large file stay cheap.
pub(crate) struct Excerpt {
    pub(crate) text: String,
    pub(crate) line: usize,
    pub(crate) span: Range<usize>,
}

impl Excerpt {
    pub(crate) fn new(whole: &str, span: &Range<usize>) -> Excerpt {
        let start = floor(whole, span.start.min(whole.len()));
        let line_start = whole[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = whole[start..].find(['\r', '\n']).map_or(whole.len(), |length| start + length);
        let end = floor(whole, span.end.clamp(start, line_end));
        let line = 1 + whole[..line_start].matches('\n').count();
        // An empty span is drawn as the character after it, or the one before at the end of a line.
        let (start, end) = match (start == end, whole[start..line_end].chars().next()) {
            (true, Some(c)) => (start, start + c.len_utf8()),
            (true, None) => (floor(whole, start.saturating_sub(1)).max(line_start), start),
            (false, _) => (start, end),
        };
        // Of an overlong line, only the part around the position.
        let line_start = line_start.max(floor(whole, start.saturating_sub(AROUND)));
        let end = floor(whole, end.min(start + AROUND)).max(start);
        let line_end = line_end.min(floor(whole, whole.len().min(end + AROUND)));
        let text = drawable(&whole[line_start..line_end]);
        Excerpt { text, line, span: start - line_start..end - line_start }
    }
}

fn floor(text: &str, mut index: usize) -> usize {
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

// Replaces each unsafe character with one of the same length in bytes, so that spans stay valid.
fn drawable(text: &str) -> String {
    let safe = |c: char| match (is_unsafe(c) && c != '\r', c.len_utf8()) {
        (false, _) => c,
        (true, 1) => '?',
        (true, 2) => '\u{b7}',
        (true, _) => '\u{fffd}',
    };
    text.chars().map(safe).collect()
}
