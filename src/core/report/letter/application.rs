//! The values of a letter about an application: the review's questions, and what the level concerned lacks, why, and
//! what would meet it.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::municipality::Terc;
use crate::certificate::status::CertificateStatus;
use crate::certificate::validity::DecidedBy;
use crate::letters::application::ApplicationLetter;
use crate::register::register::Register;
use crate::report::letter::values::{day, level, municipality, sentence, with_sender};
use crate::report::phrases;
use crate::reviewing::outcome::Outcome;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::advice::{Act, Step};
use crate::scoring::assessment::{Basis, QuestionResult, Reason};
use crate::words::Words;

/// The values for a reviewed application.
pub fn values(words: &Words, register: &Register, letter: &ApplicationLetter<'_>) -> Value {
    let submission = letter.submission;
    let (answers, rubric) = (submission.answers, Some(submission.rubric));
    let result = letter.assessment();
    let values = json!({
        "municipality": municipality(words, &answers.municipality.name, answers.municipality.terc.as_ref()),
        "edition": answers.edition.name,
        "applied_for": answers.applied_for.map(|number| level(words, rubric, number)),
        "asked": level(words, rubric, submission.level_applied_for()),
        "level": level(words, rubric, result.level),
        "cumulative": submission.rubric.cumulative,
        "questions": questions(words, submission),
        "unmet": unmet(words, submission, submission.level_applied_for()),
        "held": answers.municipality.terc.as_ref().and_then(|terc| held(words, register, terc, letter.today)),
    });
    with_sender(words, &register.settings, letter.today, values)
}

// The certificate that remains valid whatever happens to the application.
fn held(words: &Words, register: &Register, terc: &Terc, today: NaiveDate) -> Option<Value> {
    let state = register.held_on(terc, today).filter(|state| state.status != CertificateStatus::Open)?;
    let validity = &state.validity;
    Some(json!({
        "id": state.id().to_string(),
        "until": day(words, validity.until),
        "until_iso": validity.until.to_string(),
        "at_least": validity.is_at_least(),
        "until_planned": validity.is_planned() && validity.because == DecidedBy::Edition,
    }))
}

// The foundation's questions about current answers.
fn questions(words: &Words, submission: Submission<'_>) -> Vec<Value> {
    let asked = submission.outcomes().into_iter().filter_map(|answer| match answer.outcome {
        Outcome::Verdict(verdict) if verdict.is == Ruling::Question => Some((answer.question, verdict.note.as_deref())),
        _ => None,
    });
    asked.map(|(question, note)| with_question(words, submission, question, json!({ "note": note }))).collect()
}

fn with_question(words: &Words, submission: Submission<'_>, question: &Question, mut values: Value) -> Value {
    let criterion = submission.rubric.criteria.iter().find(|criterion| criterion.id == question.criterion);
    let common = [
        ("id", json!(question.id.as_str())),
        ("text", json!(words.pick(&question.text))),
        ("help", json!(words.pick(&question.help))),
        ("criterion", json!(criterion.map(|criterion| words.pick(&criterion.title)))),
        ("convention", json!(question.convention.as_ref().map(|convention| words.pick(convention)))),
    ];
    for (key, value) in common {
        values[key] = value;
    }
    values
}

// The questions that a level requires and that are not met.
pub(crate) fn unmet(words: &Words, submission: Submission<'_>, level: u8) -> Vec<Value> {
    let (result, advice) = (submission.assess(Basis::Confirmed), submission.advise(Basis::Confirmed, level));
    let grouped = advice.steps.chunk_by(|a, b| a.question == b.question);
    let one = |steps: &[Step]| {
        let question = submission.rubric.question(&steps.first()?.question)?;
        let result = result.question(&question.id)?;
        let is_rejected = result.state.because() == Some(Reason::Rejected);
        let todo: Vec<String> =
            steps.iter().map(|step| to_do(words, submission, question, step, is_rejected)).collect();
        let values = json!({
            "because": result.state.because().map(Reason::word),
            "why": why(words, submission, question, result),
            "note": note(submission, question).filter(|_| is_rejected),
            "steps": todo,
            "meet": todo.join("; "),
        });
        Some(with_question(words, submission, question, values))
    };
    grouped.filter_map(one).collect()
}

// The same for several levels, each question once.
pub(crate) fn unmet_of(words: &Words, submission: Submission<'_>, levels: RangeInclusive<u8>) -> Vec<Value> {
    let mut questions: Vec<Value> = Vec::new();
    for question in levels.flat_map(|level| unmet(words, submission, level)) {
        if questions.iter().all(|known| known["id"] != question["id"]) {
            questions.push(question);
        }
    }
    questions
}

fn note<'a>(submission: Submission<'a>, question: &Question) -> Option<&'a str> {
    submission.verdict(&question.id)?.note.as_deref()
}

fn why(words: &Words, submission: Submission<'_>, question: &Question, result: &QuestionResult) -> String {
    let other = question.only_if.as_ref().and_then(|condition| submission.rubric.question(&condition.question));
    let answer = submission.answer(&question.id);
    match (result.state.because(), answer) {
        (Some(Reason::Rejected), _) => {
            say!(words, "letter-why-rejected", note = sentence(note(submission, question).unwrap_or_default()))
        }
        (Some(Reason::Evidence(_)), _) => evidence_lacking(words, submission, question),
        (Some(Reason::Condition), _) => {
            let other = other.map(|other| words.pick(&other.text)).unwrap_or_default();
            say!(words, "letter-why-condition", question = other)
        }
        (Some(Reason::Answer), Some(answer)) if !answer.is_unfinished(question) => {
            let (claim, needed) = (phrases::claim(words, question, answer), phrases::needed(words, question));
            say!(words, "letter-why-answer", claim = claim, needed = needed)
        }
        (Some(Reason::Answer), Some(answer)) if answer.is == Claim::NotApplicable => {
            say!(words, "letter-why-no-reason")
        }
        (Some(Reason::Answer), Some(answer)) if answer.is.is_incomplete() && !answer.is.is_unknown() => {
            say!(words, "letter-why-partly", claim = phrases::claim(words, question, answer))
        }
        (Some(Reason::Answer), _) => say!(words, "letter-why-no-answer"),
        (Some(Reason::Review), _) => say!(words, "letter-why-review"),
        // It is satisfied, but another question needs more of it.
        (None, _) => say!(words, "letter-why-others"),
    }
}

fn evidence_lacking(words: &Words, submission: Submission<'_>, question: &Question) -> String {
    match phrases::flaws(words, submission, question) {
        none if none.is_empty() => say!(words, "letter-why-no-evidence"),
        flaws => say!(words, "letter-why-evidence", faults = flaws),
    }
}

fn to_do(words: &Words, submission: Submission<'_>, question: &Question, step: &Step, is_rejected: bool) -> String {
    let goal = || phrases::goal(words, question, &step.goal, step.shortfall);
    match step.act {
        Act::Answer => say!(words, "letter-do-answer", goal = goal()),
        Act::Improve => say!(words, "letter-do-improve", goal = goal()),
        Act::Evidence => phrases::repair(words, submission, question),
        Act::Review if is_rejected => say!(words, "letter-do-rejected"),
        Act::Review => say!(words, "letter-do-review"),
    }
}
