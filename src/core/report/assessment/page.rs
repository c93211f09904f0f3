//! The result of one application, for people.

use crate::basics::text::Id;
use crate::report::assessment::notes;
use crate::report::assessment::reasons;
use crate::report::assessment::status;
use crate::report::assessment::steps;
use crate::report::page::blocks::{Block, Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::practice::Library;
use crate::say;
use crate::scoring::assessment::{Fulfilment, LevelResult, QuestionResult, QuestionState, Reason};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// Builds the page for a result.
pub fn page(words: &Words, evaluation: &Evaluation<'_>, library: &Library) -> Page {
    let mut page = Page::default();
    heading(&mut page, words, evaluation);
    levels(&mut page, words, evaluation);
    criteria(&mut page, words, evaluation);
    points(&mut page, words, evaluation);
    questions(&mut page, words, evaluation, Fulfilment::Unmet, say!(words, "result-missing"));
    questions(&mut page, words, evaluation, Fulfilment::Open, open_title(words, evaluation));
    notes::add(&mut page, words, &evaluation.remarks, &evaluation.warnings);
    steps::add(&mut page, words, evaluation, library);
    page
}

fn heading(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>) {
    let (answers, result) = (evaluation.answers(), evaluation.assessment());
    page.heading(1, format!("{}, {}", answers.municipality.name, answers.edition.name));
    let reached = match result.potential {
        0 => say!(words, "level-none-possible"),
        _ => phrases::level(words, evaluation.rubric(), result.level),
    };
    page.para(Line(vec![Span::from(say!(words, "result-level")), Span::new(Tone::Strong, reached)]));
    if result.potential > result.level {
        page.para(potential(words, evaluation));
    }
    page.para(basis(words, evaluation));
    let (answered, used) = (&evaluation.answers().rubric.version, &evaluation.rubric().version);
    if answered != used {
        page.para(say!(words, "result-version", answered = answered.as_str(), used = used.as_str()));
    }
    page.para(say!(words, "result-self", basis = result.basis.code()));
    for lower in result.skipped() {
        page.para(Span::new(Tone::Warn, skipped(words, evaluation, lower)));
    }
}

// Which basis was used, and the levels on the others.
fn basis(words: &Words, evaluation: &Evaluation<'_>) -> String {
    let used = say!(words, "result-basis", basis = phrases::basis(words, evaluation.basis));
    format!("{used} {}", other_bases(words, evaluation))
}

/// The title of what is open: if only evidence is missing, every question has been answered.
pub(crate) fn open_title(words: &Words, evaluation: &Evaluation<'_>) -> String {
    if lacks_only_evidence(evaluation) { say!(words, "result-unproven") } else { say!(words, "result-open") }
}

// Whether everything open at any level has been answered and only lacks evidence.
fn lacks_only_evidence(evaluation: &Evaluation<'_>) -> bool {
    let result = evaluation.assessment();
    let open = result.questions.iter().filter(|it| result.levels.iter().any(|level| level.open.contains(&it.id)));
    open.into_iter().all(|it| matches!(it.state, QuestionState::Open(Reason::Evidence(_))))
}

/// Which level is possible, and what it still needs.
pub(crate) fn potential(words: &Words, evaluation: &Evaluation<'_>) -> String {
    let level = phrases::level(words, evaluation.rubric(), evaluation.assessment().potential);
    let to_come = if lacks_only_evidence(evaluation) { "evidence" } else { evaluation.basis.code() };
    say!(words, "result-potential", basis = to_come, level = level)
}

/// The levels on the other bases, each as a sentence.
pub(crate) fn other_bases(words: &Words, evaluation: &Evaluation<'_>) -> String {
    let others = evaluation.levels().into_iter().filter(|(basis, _)| *basis != evaluation.basis);
    let others: Vec<String> = others.map(|(basis, level)| phrases::level_on(words, basis, level)).collect();
    others.join(" ")
}

/// States that a level below the one reached is not met, and what it lacks.
pub(crate) fn skipped(words: &Words, evaluation: &Evaluation<'_>, lower: u8) -> String {
    let lacking = evaluation.assessment().level_result(lower).map(|level| [&level.missing[..], &level.open].concat());
    let lacking = lacking.unwrap_or_default();
    let names: Vec<String> = criteria_of(words, evaluation, &lacking).collect();
    say!(words, "result-skipped", level = evaluation.assessment().level, lower = lower, lacking = names.join(", "))
}

fn levels(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>) {
    page.heading(2, say!(words, "levels-title"));
    let head = vec![
        say!(words, "column-level"),
        say!(words, "column-verdict"),
        say!(words, "column-why"),
        say!(words, "column-points"),
    ];
    let row = |level: &LevelResult| {
        let name = evaluation.rubric().level(level.number).map(|level| words.pick(&level.name)).unwrap_or_default();
        vec![
            Span::from(format!("{} – {name}", level.number)),
            status::of_level(words, level.status),
            why(words, evaluation, level).into(),
            say!(words, "points-of", got = level.points.got, of = level.points.of).into(),
        ]
    };
    page.table(head, evaluation.assessment().levels.iter().map(row).collect());
}

/// Explains a level: how many required questions are unmet, and in which criteria.
pub(crate) fn why(words: &Words, evaluation: &Evaluation<'_>, level: &LevelResult) -> String {
    let mut reasons = Vec::new();
    let names = |ids: &[Id]| criteria_of(words, evaluation, ids).collect::<Vec<_>>().join(", ");
    if !level.missing.is_empty() {
        let criteria = names(&level.missing);
        reasons.push(say!(words, "why-missing", count = level.missing.len(), criteria = criteria));
    }
    let lacks_evidence = |id: &&Id| {
        let state = evaluation.assessment().question(id).map(|result| result.state);
        matches!(state.and_then(QuestionState::because), Some(Reason::Evidence(_)))
    };
    let (unproven, open): (Vec<Id>, Vec<Id>) = level.open.iter().cloned().partition(|id| lacks_evidence(&id));
    if !open.is_empty() {
        reasons.push(say!(words, "why-open", count = open.len(), criteria = names(&open)));
    }
    if !unproven.is_empty() {
        reasons.push(say!(words, "why-unproven", count = unproven.len(), criteria = names(&unproven)));
    }
    if reasons.is_empty() { say!(words, "why-met") } else { reasons.join("; ") }
}

// The distinct criteria of these questions by name, in the order of the rubric.
fn criteria_of<'a>(
    words: &'a Words,
    evaluation: &'a Evaluation<'_>,
    ids: &'a [Id],
) -> impl Iterator<Item = String> + 'a {
    let has = |criterion: &Id| {
        ids.iter().any(|id| evaluation.rubric().question(id).is_some_and(|q| &q.criterion == criterion))
    };
    let criteria = evaluation.rubric().criteria.iter().filter(move |criterion| has(&criterion.id));
    criteria.map(|criterion| words.pick(&criterion.title).to_owned())
}

fn criteria(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>) {
    page.heading(2, say!(words, "criteria-title"));
    let head = vec![say!(words, "column-criterion"), say!(words, "column-verdict"), say!(words, "column-levels")];
    let rows = evaluation.rubric().criteria.iter().zip(&evaluation.assessment().criteria).map(|(criterion, result)| {
        let levels: Vec<String> = evaluation.rubric().levels_asking(&criterion.id).iter().map(u8::to_string).collect();
        vec![Span::from(words.pick(&criterion.title)), status::span(words, result.status), levels.join(", ").into()]
    });
    page.table(head, rows.collect());
}

fn points(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>) {
    let points = evaluation.assessment().points;
    let label = say!(words, "points-bar", got = points.got, of = points.of, percent = points.percent());
    page.0.push(Block::Bar { got: points.got, of: points.of, label });
}

// The required questions that block a level, each with its reason.
fn questions(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>, status: Fulfilment, title: String) {
    let in_the_way = |level: &LevelResult| match status {
        Fulfilment::Unmet => level.missing.clone(),
        _ => level.open.clone(),
    };
    let ids: Vec<Id> = evaluation.assessment().levels.iter().flat_map(in_the_way).collect();
    let item = |result: &QuestionResult| {
        let question = evaluation.rubric().question(&result.id)?;
        let why = reasons::why_not(words, evaluation, question, result);
        Some(Item::from(Line(vec![
            Span::from(words.pick(&question.text)),
            Span::new(Tone::Dim, format!(" ({})", question.id)),
            Span::new(Tone::Plain, format!(" – {why}")),
        ])))
    };
    let results = evaluation.assessment().questions.iter().filter(|result| ids.contains(&result.id));
    let items: Vec<Item> = results.filter_map(item).collect();
    if !items.is_empty() {
        page.heading(2, title);
        page.list(false, items);
    }
}
