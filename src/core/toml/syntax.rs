//! Syntax faults, in terms of the one slip that caused them.
//!
//! After an error the parser continues as best it can, and reports faults that are mere consequences; those are
//! dropped.

use std::ops::Range;
use std::sync::Arc;

use crate::basics::clean::clean_line;
use crate::basics::dates::DayProblem;
use crate::basics::dates::read_day;
use crate::basics::fault::{Fault, FaultKind};
use crate::basics::source::Source;
use crate::toml::problem::TomlProblem;

/// From this many digits on, a number with a leading zero is a code whose zero counts.
const CODE: usize = 4;

/// The faults behind the parser's errors, in text order.
pub fn faults(source: &Arc<Source>, errors: &[toml::de::Error]) -> Vec<Fault> {
    let mut slips: Vec<Slip> = errors.iter().map(|error| Slip::new(&source.text, error)).collect();
    slips.sort_by_key(|slip| slip.span.start);
    let is_open = slips.iter().any(|slip| matches!(slip.code.as_str(), "unclosed-array" | "unclosed-inline-table"));
    let mut found: Vec<Fault> = Vec::new();
    let mut judged: Option<Range<usize>> = None;
    let mut in_repeated_table = false;
    for slip in slips {
        // Each line is reported once, however many errors it has.
        if judged.as_ref().is_some_and(|line| line.contains(&slip.span.start) || line.end == slip.span.start) {
            continue;
        }
        let range = line_around(&source.text, slip.span.start);
        let line = &source.text[range.clone()];
        if line.starts_with('[') {
            in_repeated_table = slip.code == "duplicate-key";
        } else if in_repeated_table {
            continue;
        }
        judged = Some(range);
        if is_open && is_structure(&slip.code) {
            // Something was left open before this position, so everything after it is misread.
            found.push(fault(source, slip.span, "not-closed".to_owned(), slip.message));
            break;
        }
        let kind = kind(&source.text, &slip);
        let is_day = kind.of::<DayProblem>().is_some() || matches!(kind.of(), Some(TomlProblem::UnquotedDay { .. }));
        let span = if is_day { day_around(&source.text, &slip.span) } else { slip.span };
        found.push(Fault { source: Some(Arc::clone(source)), span: Some(span), kind });
    }
    found
}

// Errors that an unclosed list or inline table causes further on.
fn is_structure(code: &str) -> bool {
    let starts = ["missing-comma", "missing-key-for", "invalid-inline", "unexpected-in-array"];
    matches!(code, "unclosed-array" | "unclosed-inline-table") || starts.iter().any(|start| code.starts_with(start))
}

struct Slip {
    span: Range<usize>,
    code: String,
    message: String,
}

impl Slip {
    fn new(text: &str, error: &toml::de::Error) -> Slip {
        let end = text.len();
        let span = error.span().map_or(end..end, |span| span.start.min(end)..span.end.min(end));
        let message = clean_line(error.message().lines().next().unwrap_or_default());
        let what = message.split(", expected").next().unwrap_or_default();
        let words = what.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        Slip { span, code: words.collect::<Vec<_>>().join("-").to_lowercase(), message }
    }
}

fn fault(source: &Arc<Source>, span: Range<usize>, code: String, message: String) -> Fault {
    Fault {
        source: Some(Arc::clone(source)),
        span: Some(span),
        kind: FaultKind::from(TomlProblem::Syntax { code, message }),
    }
}

// What follows the equals sign shows which common slip it is.
fn kind(text: &str, slip: &Slip) -> FaultKind {
    if slip.code == "duplicate-key" {
        return FaultKind::from(TomlProblem::DuplicateKey {
            key: clean_line(text.get(slip.span.clone()).unwrap_or_default()),
        });
    }
    let value = value_at(text, slip.span.start);
    let syntax =
        |code: &str| FaultKind::from(TomlProblem::Syntax { code: code.to_owned(), message: slip.message.clone() });
    let first = value.and_then(|value| value.chars().next());
    let digits = value.map(|value| value.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
    if let Some(found) = digits.filter(|digits| slip.code.contains("leading-zero") && digits.len() >= CODE) {
        let line = &text[line_around(text, slip.span.start)];
        let key = line[..line.find(found).unwrap_or_default()].trim_end_matches([' ', '=']);
        let key = key.rsplit([' ', ',', '{']).next().unwrap_or_default().to_owned();
        return FaultKind::from(TomlProblem::UnquotedCode { key: clean_line(&key), found: found.to_owned() });
    }
    match first {
        _ if slip.code.contains("unicode") || slip.code.contains("escape") => syntax("backslash"),
        None if value.is_some() => syntax("missing-value"),
        Some('„' | '“' | '”' | '‘' | '’' | '«') => syntax("curly-quotes"),
        Some(c) if c.is_ascii_digit() => match value.and_then(day_in) {
            Some(found) => day_fault(clean_line(found)),
            None => syntax(&slip.code),
        },
        Some(c) if c.is_alphabetic() && slip.code.starts_with("invalid") => syntax("string-values-must-be-quoted"),
        _ => syntax(&slip.code),
    }
}

fn day_fault(found: String) -> FaultKind {
    match read_day(&found) {
        Ok(day) => FaultKind::from(TomlProblem::UnquotedDay { found, native: day.to_string() }),
        Err(fault) => fault,
    }
}

// The range of the whole value, of which the parser marks only the part where it stopped.
fn day_around(text: &str, span: &Range<usize>) -> Range<usize> {
    let is_end = |c: char| matches!(c, '=' | ',' | '{' | '}' | '[' | ']' | '\n');
    let start = text[..span.start].rfind(is_end).map_or(0, |index| index + 1);
    let start = start + text[start..].len() - text[start..].trim_start().len();
    let length = day_in(&text[start..]).map_or(0, str::len);
    start..(start + length).max(span.end)
}

fn line_around(text: &str, index: usize) -> Range<usize> {
    let start = text[..index].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[index..].find('\n').map_or(text.len(), |length| index + length);
    start..end
}

// What follows the last equals sign of the line.
fn value_at(text: &str, index: usize) -> Option<&str> {
    let line = line_around(text, index);
    let sign = text[line.start..index].rfind('=').or_else(|| text[line.clone()].find('='))?;
    Some(text[line.start + sign + 1..line.end].trim())
}

// The text meant as a day: in words, of which the parser reads the first, or in numbers.
fn day_in(value: &str) -> Option<&str> {
    let up_to = |ends: &[char]| value.split(ends).next().unwrap_or_default().trim();
    [up_to(&['\n', ',', '#', '}', ']']), up_to(&['\n', ',', ' ', '#', '}', ']'])]
        .into_iter()
        .find(|text| is_like_a_day(text))
}

fn is_like_a_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '.']).collect();
    let has_three_numbers = parts.len() == 3 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let is_far_from_one =
        |fault: FaultKind| matches!(fault.of(), Some(DayProblem::BadDate { .. } | DayProblem::NoDay { .. }));
    has_three_numbers || !read_day(text).is_err_and(is_far_from_one)
}
