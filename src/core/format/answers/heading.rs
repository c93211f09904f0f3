//! The heading: who applies, for which edition, and the edition after it.

use chrono::NaiveDate;

use crate::application::edition::{Edition, EndsWith, NextEdition};
use crate::application::problem::AnswersProblem;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::{Municipality, Terc};
use crate::basics::name::name;
use crate::toml::table::Table;

// An unfinished form may have no name yet.
fn named(table: &Table<'_>, is_draft: bool) -> Option<String> {
    match is_draft && !table.has("name") {
        true => Some(String::new()),
        false => table.parsed("name", name),
    }
}

pub(super) fn municipality(table: Table<'_>, is_draft: bool) -> Option<Municipality> {
    let name = named(&table, is_draft);
    let (terc, at) = (table.optional_parsed("terc", Terc::new), table.optional_location("at"));
    table.done();
    Some(Municipality { name: name?, terc, at })
}

pub(super) fn edition(table: Table<'_>, is_draft: bool) -> Option<Edition> {
    let (name, ended) = (named(&table, is_draft), table.optional_date("ended"));
    table.done();
    Some(Edition { name: name?, ended })
}

/// Reads the next edition, which cannot end before the one assessed.
pub fn next_edition(table: Table<'_>, ended: Option<NaiveDate>) -> NextEdition {
    let name = table.optional_line("name");
    let held = table.optional_flag("held").unwrap_or(true);
    let ends = table.optional_date("ends");
    let ends_with = table.optional_word("ends_with", &EndsWith::CODES).and_then(EndsWith::from_code);
    let certain = table.optional_flag("certain").unwrap_or(false);
    if !held && ends.is_some() {
        table.fault("ends", FaultKind::from(AnswersProblem::NotHeldButEnds {}));
    }
    if let (Some(ends), Some(ended)) = (ends, ended.filter(|ended| ends.is_some_and(|ends| ends < *ended))) {
        table.fault("ends", FaultKind::from(AnswersProblem::EndsBeforeThis { ends, ended }));
    }
    if certain && !table.has("ends") {
        table.fault("certain", FaultKind::from(AnswersProblem::CertainWithoutEnd {}));
    }
    table.done();
    NextEdition { name, held, ends, ends_with, certain }
}
