//! Reads `practices.toml`, the library of practices.

use std::sync::Arc;

use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::ValueProblem;
use crate::basics::source::Source;
use crate::basics::text::Id;
use crate::rubric::practice::{Count, Library, Practice};
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::Stage;
use crate::toml::document::Document;
use crate::toml::table::Table;
use crate::toml::value::unknown_word;

/// Parses a library of practices.
///
/// # Errors
/// Returns every fault of the text.
pub fn parse(source: &Arc<Source>) -> Result<Library, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let mut seen = Vec::new();
    let practices = root.some_tables("practice").into_iter().map(|table| practice(table, &mut seen));
    let practices: Vec<_> = practices.collect();
    root.done();
    document.finish(practices.into_iter().collect::<Option<Vec<_>>>()).map(Library)
}

fn practice(table: Table<'_>, seen: &mut Vec<String>) -> Option<Practice> {
    let id = table.id("id");
    if let Some(id) = &id {
        if seen.iter().any(|before| before == id.as_str()) {
            table.fault("id", FaultKind::from(ValueProblem::DuplicateId { id: id.to_string() }));
        }
        seen.push(id.to_string());
    }
    let municipality = table.line("municipality");
    let planned = table.optional_flag("planned").unwrap_or(false);
    let period = table.table("period").map(period);
    let (title, who, what) = (table.text("title"), table.text("who"), table.text("what"));
    let stages = stages(&table);
    let (participants, groups) = (table.optional_text("participants"), table.ids("groups"));
    let numbers: Vec<_> = table.tables("numbers").into_iter().map(number).collect();
    let (outcome, source) = (table.optional_text("outcome"), table.text("source"));
    let questions = table.some_ids("questions");
    table.done();
    let (from, to) = period??;
    Some(Practice {
        id: id?,
        municipality: municipality?,
        planned,
        from,
        to,
        title,
        who,
        what,
        stages,
        participants,
        groups,
        numbers: numbers.into_iter().collect::<Option<_>>()?,
        outcome,
        source,
        questions,
    })
}

fn period(table: Table<'_>) -> Option<(String, Option<String>)> {
    let (from, to) = (table.line("from"), table.optional_line("to"));
    for (key, written) in [("from", &from), ("to", &to)] {
        if let Some(found) = written.clone().filter(|written| !is_period(written)) {
            table.fault(key, FaultKind::from(RubricProblem::BadPeriod { found }));
        }
    }
    table.done();
    Some((from?, to))
}

// A year, a month or a day: 2013, 2013-10, 2013-10-01.
fn is_period(text: &str) -> bool {
    let day = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    day.len() == 10 && chrono::NaiveDate::parse_from_str(&day, "%Y-%m-%d").is_ok()
}

fn stages(table: &Table<'_>) -> Vec<Stage> {
    let read = |id: Id| {
        let stage = Stage::from_code(id.as_str());
        if stage.is_none() {
            table.fault("stages", unknown_word("stages", id.to_string(), &Stage::CODES));
        }
        stage
    };
    table.ids("stages").into_iter().filter_map(read).collect()
}

fn number(table: Table<'_>) -> Option<Count> {
    let (value, what) = (table.line("value"), table.text("what"));
    if let Some(found) = value.clone().filter(|value| !is_decimal(value)) {
        table.fault("value", FaultKind::from(RubricProblem::BadDecimal { found }));
    }
    table.done();
    Some(Count { value: value?, what })
}

fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    digits(whole) && digits(fraction)
}
