//! `cert.questionnaire/1`: the questionnaire for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::basics::text::Id;
use crate::report::json::{self, line, list, present, text};
use crate::rubric::rubric::{Criterion, Level, Question, QuestionKind, Rubric, Stage};

/// Writes one object.
pub fn draw(rubric: &Rubric) -> String {
    line(&json!({
        "format": "cert.questionnaire/1",
        "rubric": json::rubric(rubric),
        "title": text(&rubric.title),
        "cumulative": rubric.cumulative,
        "levels": list(&rubric.levels, level),
        "criteria": list(&rubric.criteria, criterion),
        "questions": list(&rubric.questions, |asked| question(rubric, asked)),
        "contradictions": list(&rubric.contradictions, |it| json!({
            "questions": [it.when.question.as_str(), it.and.question.as_str()],
            "text": text(&it.text),
        })),
    }))
}

fn level(level: &Level) -> Value {
    present(&json!({
        "level": level.number,
        "name": text(&level.name),
        "standard": text(&level.standard),
        "note": level.note.as_ref().map(text),
        "criteria": list(&level.criteria, Id::as_str),
    }))
}

fn criterion(criterion: &Criterion) -> Value {
    json!({
        "id": criterion.id.as_str(),
        "stage": criterion.stage.map(Stage::code),
        "title": text(&criterion.title),
        "standard": text(&criterion.standard),
    })
}

fn question(rubric: &Rubric, question: &Question) -> Value {
    let (at_least, passes) = match &question.kind {
        QuestionKind::YesNo => (None, &[][..]),
        QuestionKind::One { passes, .. } => (None, &passes[..]),
        QuestionKind::Many { at_least, .. } | QuestionKind::Number { at_least } => (Some(*at_least), &[][..]),
    };
    json!({
        "id": question.id.as_str(),
        "criterion": question.criterion.as_str(),
        "levels": rubric.levels_asking(&question.criterion),
        "kind": question.kind.code(),
        "required": question.required,
        "text": text(&question.text),
        "help": text(&question.help),
        "convention": question.convention.as_ref().map(text),
        "choices": list(question.kind.choices(), |it| json!({ "id": it.id.as_str(), "text": text(&it.text) })),
        "at_least": at_least,
        "passes": list(passes, Id::as_str),
        "evidence": question.evidence.code(),
        "within_months": question.within_months,
        "not_applicable": question.not_applicable,
        "only_if": question.only_if.as_ref().map(|condition| condition.question.as_str()),
    })
}
