//! The part of the page for the desk that says what each level lacks.

use serde::Serialize;

use crate::basics::text::Id;
use crate::report::assessment;
use crate::report::assessment::evaluation::Scored;
use crate::report::assessment::reasons;
use crate::report::html_report::page::Making;
use crate::report::html_report::tone::Shown;
use crate::say;
use crate::scoring::score::{LevelResult, QuestionResult, Status};
use crate::scoring::warning::Notice;
use crate::words::Words;

/// What is missing.
#[derive(Debug, Serialize)]
pub(crate) struct Missing {
    levels: Vec<Level>,
    lists: Vec<List>,
    notices: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Level {
    name: String,
    state: Shown,
    why: String,
    points: String,
}

#[derive(Debug, Serialize)]
struct List {
    title: String,
    items: Vec<Item>,
}

/// A required question that stands in the way.
#[derive(Debug, Serialize)]
struct Item {
    id: String,
    text: String,
    why: String,
    levels: String,
}

/// What is missing of a result.
pub(crate) fn missing(words: &Words, scored: &Scored<'_>, making: Making) -> Missing {
    let level = |level: &LevelResult| {
        let name = scored.rubric.level(level.number).map(|level| words.pick(&level.name)).unwrap_or_default();
        Level {
            name: format!("{} – {name}", level.number),
            state: Shown::status(words, level.status),
            why: assessment::page::why(words, scored, level),
            points: say!(words, "points-of", got = level.points.got, of = level.points.of),
        }
    };
    let lists = [(Status::Unmet, say!(words, "report-unmet-title")), (Status::Open, say!(words, "result-open"))];
    let lists = lists.into_iter().map(|(status, title)| List { title, items: items(words, scored, making, status) });
    let notice = |notice: &Notice| {
        let question = scored.rubric.question(&notice.question).map(|question| words.pick(&question.text));
        let named = question.map(|text| say!(words, "quoted", text = text));
        let named = named.unwrap_or_else(|| notice.question.to_string());
        assessment::page::notice_text(words, notice, &named, making.with_names)
    };
    Missing {
        levels: scored.assessment.levels.iter().map(level).collect(),
        lists: lists.filter(|list| !list.items.is_empty()).collect(),
        notices: scored.notices.iter().map(notice).collect(),
    }
}

fn items(words: &Words, scored: &Scored<'_>, making: Making, status: Status) -> Vec<Item> {
    let lacks = |level: &LevelResult, id: &Id| match status {
        Status::Unmet => level.missing.contains(id),
        _ => level.open.contains(id),
    };
    let item = |result: &QuestionResult| {
        let question = scored.rubric.question(&result.id)?;
        let levels: Vec<u8> = scored
            .assessment
            .levels
            .iter()
            .filter(|level| lacks(level, &result.id))
            .map(|level| level.number)
            .collect();
        (!levels.is_empty()).then(|| Item {
            id: result.id.to_string(),
            text: words.pick(&question.text).to_owned(),
            why: reasons::said(words, scored, question, result, making.with_names),
            levels: levels_named(words, &levels),
        })
    };
    scored.assessment.questions.iter().filter_map(item).collect()
}

/// `poziom 2`, `poziomy 1, 2`.
pub(crate) fn levels_named(words: &Words, levels: &[u8]) -> String {
    let listed: Vec<String> = levels.iter().map(u8::to_string).collect();
    say!(words, "report-levels", count = levels.len(), levels = listed.join(", "))
}
