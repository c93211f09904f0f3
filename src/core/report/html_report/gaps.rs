//! The section on what each level lacks.

use serde::Serialize;

use crate::basics::text::Id;
use crate::report::assessment;
use crate::report::assessment::notes;
use crate::report::assessment::reasons;
use crate::report::html_report::options::Options;
use crate::report::html_report::state_label::StateLabel;
use crate::report::phrases;
use crate::say;
use crate::scoring::assessment::{Fulfilment, LevelResult, QuestionResult};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

#[derive(Debug, Serialize)]
pub(crate) struct Missing {
    levels: Vec<LevelGap>,
    lists: Vec<GapList>,
    warnings: Vec<String>,
}

#[derive(Debug, Serialize)]
struct LevelGap {
    name: String,
    state: StateLabel,
    why: String,
    points: String,
}

#[derive(Debug, Serialize)]
struct GapList {
    title: String,
    items: Vec<RequirementGap>,
}

/// A required question that blocks a level.
#[derive(Debug, Serialize)]
struct RequirementGap {
    id: String,
    text: String,
    why: String,
    levels: String,
}

/// What a result lacks.
pub(crate) fn missing(words: &Words, evaluation: &Evaluation<'_>, options: Options) -> Missing {
    let level = |level: &LevelResult| {
        let name = evaluation.rubric().level(level.number).map(|level| words.pick(&level.name)).unwrap_or_default();
        LevelGap {
            name: format!("{} – {name}", level.number),
            state: StateLabel::level(words, level.status),
            why: assessment::page::why(words, evaluation, level),
            points: say!(words, "points-of", got = level.points.got, of = level.points.of),
        }
    };
    let lists = [
        (Fulfilment::Unmet, say!(words, "report-unmet-title")),
        (Fulfilment::Open, assessment::page::open_title(words, evaluation)),
    ];
    let lists =
        lists.into_iter().map(|(status, title)| GapList { title, items: items(words, evaluation, options, status) });
    Missing {
        levels: evaluation.assessment().levels.iter().map(level).collect(),
        lists: lists.filter(|list| !list.items.is_empty()).collect(),
        warnings: warnings(words, evaluation, options),
    }
}

/// Remarks and problems with evidence, each as a sentence.
pub(crate) fn warnings(words: &Words, evaluation: &Evaluation<'_>, options: Options) -> Vec<String> {
    let name = |id: &Id| match evaluation.rubric().question(id) {
        Some(question) => say!(words, "quoted", text = words.pick(&question.text)),
        None => id.to_string(),
    };
    let remarks = evaluation.remarks.iter().map(|remark| notes::remark(words, remark));
    let warnings = notes::warned(words, &evaluation.warnings, name, options.with_names);
    remarks.chain(warnings).collect()
}

fn items(words: &Words, evaluation: &Evaluation<'_>, options: Options, status: Fulfilment) -> Vec<RequirementGap> {
    let lacks = |level: &LevelResult, id: &Id| match status {
        Fulfilment::Unmet => level.missing.contains(id),
        _ => level.open.contains(id),
    };
    let item = |result: &QuestionResult| {
        let question = evaluation.rubric().question(&result.id)?;
        let levels: Vec<u8> = evaluation
            .assessment()
            .levels
            .iter()
            .filter(|level| lacks(level, &result.id))
            .map(|level| level.number)
            .collect();
        (!levels.is_empty()).then(|| RequirementGap {
            id: result.id.to_string(),
            text: words.pick(&question.text).to_owned(),
            why: reasons::said(words, evaluation, question, result, options.with_names),
            levels: phrases::levels(words, &levels),
        })
    };
    evaluation.assessment().questions.iter().filter_map(item).collect()
}
