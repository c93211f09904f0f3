//! Reads `ocena.toml`, the review.

use std::sync::Arc;

use crate::application::problem::AnswersProblem;
use crate::application::review::{Review, Ruling, Verdict};
use crate::basics::digest::is_digest;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::ValueProblem;
use crate::basics::source::Source;
use crate::format::answers::Versions;
use crate::rubric::rubric::Rubric;
use crate::toml::document::Document;
use crate::toml::table::Table;

/// Parses a review.
///
/// # Errors
/// Returns every fault of the text.
pub fn parse(source: &Arc<Source>, rubric: &Rubric, versions: Versions) -> Result<Review, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let verdicts: Vec<_> = root.tables("verdict").into_iter().map(|table| verdict(table, rubric, versions)).collect();
    root.done();
    document.finish(verdicts.into_iter().collect::<Option<Vec<_>>>()).map(|verdicts| Review { verdicts })
}

fn verdict(table: Table<'_>, rubric: &Rubric, versions: Versions) -> Option<Verdict> {
    let (question, of) = (table.id("question"), table.line("of"));
    let known = question.as_ref().map(|id| rubric.question_named(id.as_str()));
    if let Some(Err(fault)) = known.filter(|_| versions == Versions::Same) {
        table.fault("question", fault);
    }
    if let Some(found) = of.clone().filter(|of| !of.strip_prefix("sha256:").is_some_and(is_digest)) {
        table.fault("of", FaultKind::from(ValueProblem::BadDigest { key: "of", found }));
    }
    let is = table.word("is", &Ruling::CODES).and_then(Ruling::from_code);
    let by = table.line("by");
    let on = table.needed("on").and_then(|_| table.optional_date("on"));
    let (note, forced) = (table.optional_prose("note"), table.optional_line("forced"));
    if let Some(ruling) = is.filter(|ruling| *ruling != Ruling::Confirmed && !table.has("note")) {
        table.fault("is", FaultKind::from(AnswersProblem::NoteNeeded { verdict: ruling.code().to_owned() }));
    }
    table.done();
    Some(Verdict { question: question?, of: of?, is: is?, by: by?, on: on?, note, forced })
}
