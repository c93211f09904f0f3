//! The certificates of a register as CSV: RFC 4180 with the JSON keys as header for scripts, and Excel's dialect for
//! people.

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

use crate::certificate::status::CertificateOn;
use crate::report::certificate::state_json::state;
use crate::report::register::certificates::Certificates;
use crate::report::register::spreadsheet::{SheetCell, Spreadsheet};

const HEAD: [&str; 15] = [
    "id",
    "municipality",
    "terc",
    "level",
    "status",
    "valid_until",
    "at_least",
    "because",
    "twelve_months",
    "edition_ends",
    "planned",
    "days_left",
    "signed",
    "also_met",
    "practice",
];

/// Writes one line per certificate.
///
/// # Errors
/// Never in practice: it is written to memory.
pub fn draw(listed: &Certificates<'_>) -> csv::Result<String> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // As in the JSON, the practice column appears only in a practice copy.
    let is_practice = listed.states.iter().any(|state| state.is_practice);
    let columns = if is_practice { HEAD.len() } else { HEAD.len() - 1 };
    writer.write_record(&HEAD[..columns])?;
    for state in &listed.states {
        writer.write_record(&row(state)[..columns])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes Excel's Polish dialect: semicolons, and a byte order mark to indicate UTF-8.
///
/// # Errors
/// See [`draw`].
pub fn for_excel(sheet: &Spreadsheet<'_>) -> csv::Result<String> {
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(sheet.head.iter().map(|title| neutral(title)))?;
    for row in sheet.rows() {
        writer.write_record(row.iter().map(excel_cell))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&bytes)))
}

fn excel_cell(field: &SheetCell) -> String {
    match field {
        SheetCell::Nothing => String::new(),
        // A formula for the text itself: otherwise a code would become a number without leading zeros, and `1/2` a
        // date.
        SheetCell::Text(text) if is_taken_for_number(text) => format!("=\"{text}\""),
        SheetCell::Text(text) => neutral(text),
        SheetCell::Number(number) => number.to_string(),
        SheetCell::Day(day) => day.to_string(),
    }
}

fn is_taken_for_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) && !text.contains(|c: char| c.is_alphabetic() || c == '"')
}

// Only names are entered by people; every other cell has a fixed form.
fn row(listed: &CertificateOn<'_>) -> [String; HEAD.len()] {
    let view = state(listed);
    let holder = &view["municipality"];
    HEAD.map(|key| match key {
        "municipality" => neutral(&cell(&holder["name"])),
        "terc" => cell(&holder["terc"]),
        _ => cell(&view[key]),
    })
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(" "),
        value => value.to_string(),
    }
}

// A text that a spreadsheet would take for a formula is prefixed with an apostrophe, which makes it text again.
fn neutral(text: &str) -> String {
    let is_formula = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠' | '−');
    let first = text.chars().find(|c| is_formula(*c) || !is_blank(*c));
    if first.is_some_and(is_formula) { format!("'{text}") } else { text.to_owned() }
}

// Characters a spreadsheet may skip before deciding.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_a_text() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u{a0}=1", "＝1", " ＋1", "\u{feff}@x"]
        {
            assert_eq!(neutral(text), format!("'{text}"));
        }
        for text in ["", "Przykładowo", "Bielsko-Biała", "'=1", "a=b", "  Łódź"] {
            assert_eq!(neutral(text), text);
        }
    }
}
