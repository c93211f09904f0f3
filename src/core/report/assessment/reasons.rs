//! Why a question is open or unsatisfied, in the foundation's own words if it gave a verdict.

use crate::application::answers::Answer;
use crate::application::review::{Ruling, Verdict};
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::report::phrases;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::assessment::{QuestionResult, QuestionState, Reason};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// The reason, with who gave it and when.
pub(crate) fn why_not(
    words: &Words,
    evaluation: &Evaluation<'_>,
    question: &Question,
    result: &QuestionResult,
) -> String {
    let because = reason(words, evaluation, question, result, condition(question));
    with_verdict(words, evaluation, result, because, true)
}

/// The reason for readers without a list of question IDs, with what would satisfy it; if the foundation gave it, when,
/// and by whom if names are wanted.
pub(crate) fn said(
    words: &Words,
    evaluation: &Evaluation<'_>,
    question: &Question,
    result: &QuestionResult,
    with_names: bool,
) -> String {
    with_verdict(words, evaluation, result, because(words, evaluation, question, result), with_names)
}

/// The reason in words alone: another question by its text, a requirement with what meets it.
pub(crate) fn because(
    words: &Words,
    evaluation: &Evaluation<'_>,
    question: &Question,
    result: &QuestionResult,
) -> String {
    let other = question.only_if.as_ref().and_then(|condition| evaluation.rubric().question(&condition.question));
    let other = other.map(|other| say!(words, "quoted", text = words.pick(&other.text))).unwrap_or_default();
    let because = reason(words, evaluation, question, result, &other);
    match result.state {
        QuestionState::Unsatisfied(Reason::Answer) => format!("{because} ({})", phrases::passing(words, question)),
        _ => because,
    }
}

/// What the foundation asks about an answer.
pub(crate) fn asked<'s>(evaluation: &Evaluation<'s>, question: &Id) -> Option<&'s str> {
    let asked = evaluation.submission.verdict(question).filter(|verdict| verdict.is == Ruling::Question);
    asked.and_then(|verdict| verdict.note.as_deref())
}

// The reason; `other` names the question it depends on, if any.
fn reason(
    words: &Words,
    evaluation: &Evaluation<'_>,
    question: &Question,
    result: &QuestionResult,
    other: &str,
) -> String {
    let Some(because) = result.state.because() else { return phrases::state(words, result.state) };
    match because {
        Reason::Answer if matches!(result.state, QuestionState::Open(_)) => {
            unanswered(words, evaluation.submission.answer(&question.id))
        }
        Reason::Answer => say!(words, "reason-answer"),
        Reason::Condition if matches!(result.state, QuestionState::Open(_)) => {
            say!(words, "reason-open-condition", question = other)
        }
        Reason::Condition => say!(words, "reason-condition", question = other),
        Reason::Evidence(_) => evidence(words, evaluation.submission, question),
        Reason::Review => say!(words, "reason-review"),
        Reason::Rejected => say!(words, "reason-rejected"),
    }
}

// Why the evidence is insufficient.
fn evidence(words: &Words, submission: Submission<'_>, question: &Question) -> String {
    match phrases::flaws(words, submission, question) {
        none if none.is_empty() => say!(words, "reason-evidence"),
        flaws => say!(words, "reason-evidence-flawed", flaws = flaws),
    }
}

// An answer "not known yet" is reported as such, with its note.
fn unanswered(words: &Words, answer: Option<&Answer>) -> String {
    let Some(answer) = answer else { return say!(words, "reason-open-answer") };
    let known = match (&answer.is, answer.is.chosen()) {
        (_, Some(chosen)) => say!(words, "reason-partly", count = chosen.len()),
        (Claim::Unknown, _) => say!(words, "reason-unknown"),
        _ => return say!(words, "reason-open-answer"),
    };
    match &answer.note {
        Some(note) => say!(words, "reason-noted", because = known, note = note.as_str()),
        None => known,
    }
}

// The question this one depends on.
fn condition(question: &Question) -> &str {
    question.only_if.as_ref().map(|condition| condition.question.as_str()).unwrap_or_default()
}

fn with_verdict(
    words: &Words,
    evaluation: &Evaluation<'_>,
    result: &QuestionResult,
    because: String,
    with_names: bool,
) -> String {
    let because = match asked(evaluation, &result.id) {
        Some(_) if result.state.because() == Some(Reason::Review) => say!(words, "reason-asked"),
        _ => because,
    };
    match (result.state.because(), evaluation.submission.verdict(&result.id)) {
        (Some(Reason::Rejected | Reason::Review), Some(Verdict { by, on, note: Some(note), .. })) => {
            let (by, on, note) = (by.as_str(), words.date(*on), note.as_str());
            if !with_names {
                return say!(words, "reason-foundation-unnamed", because = because, on = on, note = note);
            }
            say!(words, "reason-foundation", because = because, by = by, on = on, note = note)
        }
        _ => because,
    }
}
