//! A letter: a filled-in template, split into subject, paragraphs and lists.
//!
//! The first line is the subject. Blank lines separate paragraphs; line breaks within them are preserved. A line that
//! starts with `- ` is a list item; indented lines after it belong to it.

use std::sync::Arc;

use serde_json::Value;

use crate::basics::clean::clean_line;
use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::source::Source;
use crate::report::template::engine;
use crate::report::template::problem::TemplateProblem;
use crate::say;
use crate::words::Words;

/// The start of a list item.
const ITEM: &str = "- ";

/// A letter, independent of format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The body.
    pub parts: Vec<LetterPart>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterPart {
    /// A paragraph: its lines.
    Paragraph(Vec<String>),
    /// A list: the lines of each item.
    List(Vec<Vec<String>>),
}

/// Fills in a template. Values are cleaned, so that none can add a line to the letter.
///
/// # Errors
/// Returns an error if the template is invalid, or the result lacks a subject or a body.
pub fn fill(template: &Arc<Source>, values: &Value) -> Result<Letter, Faults> {
    let filled = engine::fill_own(template, &cleaned(values))?;
    let said = Letter::read(&filled);
    said.map_err(|problem| {
        let kind = FaultKind::from(TemplateProblem::BadTemplate { problem, detail: String::new() });
        Fault { source: Some(Arc::clone(template)), span: None, kind }.into()
    })
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Faults {
        Faults(vec![fault])
    }
}

/// Reduces every text to a single line without control characters.
pub fn cleaned(values: &Value) -> Value {
    match values {
        Value::String(text) => Value::String(clean_line(text)),
        Value::Array(list) => list.iter().map(cleaned).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), cleaned(value))).collect(),
        other => other.clone(),
    }
}

impl Letter {
    /// Marks a letter from a practice copy in its subject and first line, whatever the template says.
    #[must_use]
    pub fn of_practice(mut self, words: &Words) -> Letter {
        self.parts.insert(0, LetterPart::Paragraph(vec![say!(words, "practice-said")]));
        Letter { subject: say!(words, "practice-marked", text = self.subject), ..self }
    }

    fn read(text: &str) -> Result<Letter, &'static str> {
        let (subject, rest) = text.split_once('\n').unwrap_or((text, ""));
        let subject = clean_line(subject);
        if text.trim().is_empty() {
            return Err("empty");
        }
        if subject.is_empty() || subject.starts_with(ITEM) {
            return Err("subject");
        }
        let (lines, mut parts) = (rest.lines().collect::<Vec<_>>(), Vec::new());
        for lines in lines.split(|line| line.trim().is_empty()) {
            read_part(lines, &mut parts);
        }
        if parts.is_empty() { Err("body") } else { Ok(Letter { subject, parts }) }
    }
}

// Adds the lines between two blank lines; a list continues across blank lines between its items.
fn read_part(lines: &[&str], parts: &mut Vec<LetterPart>) {
    for (index, line) in lines.iter().enumerate() {
        let (text, is_indented) = (clean_line(line), line.starts_with(char::is_whitespace));
        match (text.strip_prefix(ITEM), parts.last_mut()) {
            (Some(item), Some(LetterPart::List(items))) => items.push(vec![item.to_owned()]),
            (Some(item), _) => parts.push(LetterPart::List(vec![vec![item.to_owned()]])),
            (None, Some(LetterPart::List(items))) if is_indented => items.last_mut().into_iter().for_each(|one| {
                one.push(text.clone());
            }),
            (None, Some(LetterPart::Paragraph(said))) if index > 0 => said.push(text),
            _ => parts.push(LetterPart::Paragraph(vec![text])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::template::engine::built_in;

    fn read(text: &str) -> Result<Letter, &'static str> {
        Letter::read(text)
    }

    fn lines(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn the_first_line_is_the_subject_and_blank_lines_stand_between_paragraphs() {
        let letter = read("O czym\r\n\r\nSzanowni Państwo,\n  \n\npiszemy\nw dwóch liniach.\n").expect("a letter");
        assert_eq!(letter.subject, "O czym");
        let expected = [lines(&["Szanowni Państwo,"]), lines(&["piszemy", "w dwóch liniach."])];
        assert_eq!(letter.parts, expected.map(LetterPart::Paragraph));
    }

    #[test]
    fn items_make_one_list_and_keep_their_indented_lines() {
        let letter = read("O czym\nOto lista:\n- jeden\n  więcej\n\n- dwa\nKoniec\n- trzy\n").expect("a letter");
        let first = vec![lines(&["jeden", "więcej"]), lines(&["dwa"])];
        let expected = vec![
            LetterPart::Paragraph(lines(&["Oto lista:"])),
            LetterPart::List(first),
            LetterPart::Paragraph(lines(&["Koniec"])),
            LetterPart::List(vec![lines(&["trzy"])]),
        ];
        assert_eq!(letter.parts, expected);
    }

    #[test]
    fn a_letter_without_a_subject_or_with_nothing_besides_is_none() {
        for (text, problem) in
            [("", "empty"), (" \n\n", "empty"), ("O czym\n\n", "body"), ("\nO czym\n\nA\n", "subject")]
        {
            assert_eq!(read(text), Err(problem), "{text:?}");
        }
        assert_eq!(read("- lista\n\nA\n"), Err("subject"));
    }

    #[test]
    fn no_value_adds_a_line_or_is_filled_in_again() {
        let values = serde_json::json!({ "a": { "name": "X\n\n- Y\u{2028}\u{7}\r{{ 7*7 }}" }, "list": ["b\nc"] });
        let letter = fill(&built_in("lost.txt", "O {{ a.name }}\n\n{{ a.name }} {{ list[0] }}\n"), &values);
        let name = "X - Y{{ 7*7 }}";
        let parts = vec![LetterPart::Paragraph(vec![format!("{name} b c")])];
        assert_eq!(letter, Ok(Letter { subject: format!("O {name}"), parts }));
    }
}
