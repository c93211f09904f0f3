//! Reads `rubric.toml`.

use std::sync::Arc;

use crate::basics::digest::sha256;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::ValueProblem;
use crate::basics::source::Source;
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::{
    Choice, Condition, Contradiction, Criterion, EvidenceNeed, Holds, Level, Parts, Question, QuestionKind, Rubric,
    Stage,
};
use crate::rubric::rules;
use crate::toml::document::Document;
use crate::toml::problem::TomlProblem;
use crate::toml::table::Table;

/// Parses a rubric from the bytes of a file with a given name.
///
/// # Errors
/// Returns every fault of the file.
pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Rubric, Faults> {
    let sha256 = sha256(&bytes);
    parse_with(&Source::from_bytes(name, bytes)?, sha256)
}

/// Parses a rubric.
///
/// # Errors
/// Returns every fault of the text, including broken rules if its structure allows checking them.
pub fn parse(source: &Arc<Source>) -> Result<Rubric, Faults> {
    parse_with(source, sha256(source.text.as_bytes()))
}

fn parse_with(source: &Arc<Source>, sha256: String) -> Result<Rubric, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    let parts = parts(&document, &root, sha256);
    root.done();
    // Rules are checked even if texts have faults; after any other fault they would only report consequences.
    let rubric = parts
        .filter(|_| document.faults().are_all(is_idle))
        .and_then(|parts| Rubric::new(parts).map_err(|faults| document.faults_at(faults)).ok());
    document.finish(rubric)
}

// Whether a fault concerns a text or a key that no rule reads.
fn is_idle(fault: &FaultKind) -> bool {
    use ValueProblem::{EmptyText, LongText, MissingLanguage};
    matches!(fault.of(), Some(EmptyText { .. } | LongText { .. } | MissingLanguage { .. }))
        || matches!(fault.of(), Some(TomlProblem::UnknownKey { .. }))
}

fn parts(document: &Document<'_>, root: &Table<'_>, sha256: String) -> Option<Parts> {
    root.one_of("format", 1..=1);
    let (id, version) = (root.id("id"), root.version("version"));
    let (title, source, apply) = (root.text("title"), root.line("source"), root.text("apply"));
    let months = root.one_of("months", 1..=120);
    let cumulative = root.optional_flag("cumulative").unwrap_or(false);
    let levels: Vec<_> = root.some_tables("level").into_iter().map(level).collect();
    let criteria: Vec<_> = root.some_tables("criterion").into_iter().map(criterion).collect();
    let questions: Vec<_> = root.some_tables("question").into_iter().map(question).collect();
    let contradictions: Vec<_> = root.tables("contradiction").into_iter().map(contradiction).collect();
    if !document.faults().are_all(is_idle) {
        let read = questions.iter().enumerate().filter_map(|(index, question)| Some((index, question.as_ref()?)));
        read.for_each(|(index, question)| document.faults_at(rules::check_alone(index, question)));
    }
    Some(Parts {
        id: id?,
        version: version?,
        title,
        source: source?,
        apply,
        months: months?,
        cumulative,
        levels: levels.into_iter().collect::<Option<_>>()?,
        criteria: criteria.into_iter().collect::<Option<_>>()?,
        questions: questions.into_iter().collect::<Option<_>>()?,
        contradictions: contradictions.into_iter().collect::<Option<_>>()?,
        sha256,
    })
}

fn level(table: Table<'_>) -> Option<Level> {
    let number = table.one_of("number", 1..=9);
    let (name, standard) = (table.text("name"), table.text("standard"));
    let note = table.optional_text("note");
    let criteria = table.some_ids("criteria");
    table.done();
    Some(Level { number: u8::try_from(number?).ok()?, name, standard, note, criteria })
}

fn criterion(table: Table<'_>) -> Option<Criterion> {
    let id = table.id("id");
    let stage = table.optional_word("stage", &Stage::CODES).and_then(Stage::from_code);
    let (title, standard) = (table.text("title"), table.text("standard"));
    table.done();
    Some(Criterion { id: id?, stage, title, standard })
}

fn question(table: Table<'_>) -> Option<Question> {
    let (id, criterion) = (table.id("id"), table.id("criterion"));
    let kind = kind(&table);
    let required = table.flag("required");
    let (text, help, convention) = (table.text("text"), table.text("help"), table.optional_text("convention"));
    let evidence = table.word("evidence", &EvidenceNeed::CODES).and_then(EvidenceNeed::from_code);
    let within_months = table.optional_number("within_months", 1..=120);
    let not_applicable = table.optional_flag("not_applicable").unwrap_or(false);
    let only_if = table.optional_table("only_if").map(condition);
    let per_edition = table.optional_flag("per_edition").unwrap_or(false);
    let last_edition = table.has("last_edition").then(|| table.id("last_edition"));
    let (since, changed) = (table.version("since"), table.optional_version("changed"));
    table.done();
    Some(Question {
        id: id?,
        criterion: criterion?,
        kind: kind?,
        required: required?,
        text,
        help,
        convention,
        evidence: evidence?,
        within_months,
        not_applicable,
        only_if: only_if.unwrap_or_default(),
        per_edition,
        last_edition: last_edition.flatten(),
        since: since?,
        changed,
    })
}

fn contradiction(table: Table<'_>) -> Option<Contradiction> {
    let (when, and) = (table.table("when").and_then(condition), table.table("and").and_then(condition));
    let text = table.text("text");
    table.done();
    Some(Contradiction { when: when?, and: and?, text })
}

fn kind(table: &Table<'_>) -> Option<QuestionKind> {
    let kind = table.word("kind", &QuestionKind::CODES).or_else(|| {
        for key in ["choices", "passes", "at_least"] {
            table.know(key);
        }
        None
    })?;
    let refuse = |keys: &[&'static str]| {
        for key in keys.iter().copied().filter(|key| table.has(key)) {
            table.know(key);
            table.fault(key, FaultKind::from(RubricProblem::KeyNotForKind { key, kind }));
        }
    };
    let choices = || table.some_tables("choices").into_iter().map(choice).collect::<Vec<_>>();
    let at_least = || table.one_of("at_least", 0..=1000);
    match kind {
        "one" => {
            refuse(&["at_least"]);
            let (choices, passes) = (choices(), table.some_ids("passes"));
            Some(QuestionKind::One { choices: choices.into_iter().collect::<Option<_>>()?, passes })
        }
        "many" => {
            refuse(&["passes"]);
            let (choices, at_least) = (choices(), at_least());
            Some(QuestionKind::Many { choices: choices.into_iter().collect::<Option<_>>()?, at_least: at_least? })
        }
        "number" => {
            refuse(&["passes", "choices"]);
            Some(QuestionKind::Number { at_least: at_least()? })
        }
        _ => {
            refuse(&["passes", "choices", "at_least"]);
            Some(QuestionKind::YesNo)
        }
    }
}

fn choice(table: Table<'_>) -> Option<Choice> {
    let (id, text) = (table.id("id"), table.text("text"));
    table.done();
    Some(Choice { id: id?, text })
}

fn condition(table: Table<'_>) -> Option<Condition> {
    let question = table.id("question");
    let at_least = table.optional_number("at_least", 0..=1000);
    let is = table.has("is").then(|| table.some_ids("is"));
    table.know("is");
    if at_least.is_some() == is.is_some() {
        table.fault(if is.is_some() { "is" } else { "question" }, FaultKind::from(RubricProblem::ConditionShape {}));
    }
    table.done();
    let holds = at_least.map(Holds::AtLeast).or_else(|| is.map(Holds::Is))?;
    Some(Condition { question: question?, holds })
}
