//! `cert.compare/1`: two applications side by side, for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::application::claim_syntax::Written;
use crate::application::submission::Submission;
use crate::report::json::{levels_by_basis, line, list, municipality, rubric};
use crate::reviewing::outcome::{AnswerOutcome, Outcome};
use crate::scoring::assessment::{Fulfilment, QuestionState, Reason};
use crate::scoring::comparison::{Compared, Moved, Way};
use crate::scoring::evaluation::Evaluation;

/// Writes one object on one line.
pub fn draw(compared: &Compared<'_>) -> String {
    let comparison = &compared.comparison;
    let [old, new] =
        [&compared.old, &compared.new].map(|evaluation| (evaluation.submission, evaluation.submission.outcomes()));
    line(&json!({
        "format": "cert.compare/1",
        "basis": comparison.new.basis.code(),
        "same_municipality": compared.is_of_one_municipality(),
        "old": application(&compared.old, &old.1),
        "new": application(&compared.new, &new.1),
        "level": comparison.level().code(),
        "counts": Way::ALL.into_iter().map(|way| (way.code(), comparison.count(way))).collect::<Value>(),
        "criteria": list(&comparison.criteria, criterion),
        "questions": list(&comparison.questions, |moved| question(&old, &new, moved)),
    }))
}

fn application(evaluation: &Evaluation<'_>, outcomes: &[AnswerOutcome<'_>]) -> Value {
    let answers = evaluation.answers();
    let count = |code| outcomes.iter().filter(|answer| answer.outcome.code() == code).count();
    json!({
        "municipality": municipality(answers),
        "edition": answers.edition.name,
        "rubric": rubric(evaluation.rubric()),
        "answered_version": answers.rubric.version.as_str(),
        "level": evaluation.assessment().level,
        "potential": evaluation.assessment().potential,
        "levels_by_basis": levels_by_basis(evaluation),
        "verdicts": Outcome::CODES.into_iter().map(|code| (code, count(code))).collect::<Value>(),
    })
}

fn criterion(moved: &Moved<Fulfilment>) -> Value {
    json!({
        "id": moved.id.as_str(),
        "before": moved.before.map(Fulfilment::code),
        "after": moved.after.map(Fulfilment::code),
        "way": moved.way.code(),
    })
}

type Side<'a> = (Submission<'a>, Vec<AnswerOutcome<'a>>);

fn question(old: &Side<'_>, new: &Side<'_>, moved: &Moved<QuestionState>) -> Value {
    let state = |state: &Option<QuestionState>| state.as_ref().map(QuestionState::code);
    let because = |state: Option<QuestionState>| state.and_then(QuestionState::because).map(Reason::word);
    // A question that a side was not asked was not claimed either.
    let claimed = |(submission, _): &Side<'_>, asked: bool| {
        let answer = submission.answer(&moved.id).filter(|_| asked)?;
        Some(claim(answer.is.written()))
    };
    // An answer that needs no verdict has no outcome.
    let verdict = |(_, outcomes): &Side<'_>| {
        outcomes.iter().find(|answer| answer.question.id == moved.id).map(|answer| answer.outcome.code())
    };
    json!({
        "id": moved.id.as_str(),
        "before": state(&moved.before),
        "after": state(&moved.after),
        "way": moved.way.code(),
        "because_before": because(moved.before),
        "because_after": because(moved.after),
        "claimed_before": claimed(old, moved.before.is_some()),
        "claimed_after": claimed(new, moved.after.is_some()),
        "verdict_before": verdict(old),
        "verdict_after": verdict(new),
    })
}

fn claim(written: Written) -> Value {
    match written {
        Written::Word(word) => word.into(),
        Written::List(words) => words.into(),
        Written::Number(number) => number.into(),
    }
}
