//! Carets point at the right place.

use std::ops::Range;

use cert_core::basics::fault::{Fault, Faults};
use cert_core::basics::text::Lang;
use unicode_width::UnicodeWidthStr;

use super::drawn;

/// Every fault whose caret does not start under the first character of its place.
pub(crate) fn astray(faults: &Faults) -> Vec<String> {
    faults.0.iter().filter_map(|fault| check(fault).err()).collect()
}

fn check(fault: &Fault) -> Result<(), String> {
    let (Some(source), Some(span)) = (&fault.source, &fault.span) else { return Ok(()) };
    let told = drawn(&Faults(vec![fault.clone()]), Lang::Pl);
    let (number, column) = place(&source.text, span);
    let arrow = format!("--> {}:{number}:", source.name);
    if !told.contains(&arrow) {
        return Err(format!("expected line {number}:\n{told}"));
    }
    let lines: Vec<&str> = told.lines().collect();
    let caret = lines.iter().position(|line| line.contains('^')).ok_or_else(|| format!("no caret:\n{told}"))?;
    if lines[caret - 1].contains("...") {
        return Ok(()); // A long line is truncated, so its columns differ from those of the file.
    }
    let margin = lines[caret].find('|').unwrap_or_default() + 2;
    let found = lines[caret].find('^').unwrap_or_default() - margin;
    if found == column { Ok(()) } else { Err(format!("expected column {column} but found {found}:\n{told}")) }
}

// The line, from 1, and the columns before the place; a tab counts as four. An empty place at the end of a line is
// shown under its last character.
fn place(text: &str, span: &Range<usize>) -> (usize, usize) {
    let is_at_line_end = text[span.start..].is_empty() || text[span.start..].starts_with(['\r', '\n']);
    let last = text[..span.start].char_indices().next_back().map_or(0, |(index, _)| index);
    let before = &text[..if is_at_line_end { last } else { span.start }];
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.replace('\t', "    ").width())
}
