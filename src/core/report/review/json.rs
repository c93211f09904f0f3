//! `cert.review/1`: the verdicts that count, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::application::review::Verdict;
use crate::application::submission::Submission;
use crate::reviewing::outcome::{AnswerOutcome, Outcome};

#[derive(Serialize)]
struct ReviewView<'a> {
    format: &'static str,
    municipality: &'a str,
    edition: &'a str,
    verdicts: Vec<VerdictView<'a>>,
    unreviewed: Vec<&'a str>,
    void: Vec<VerdictView<'a>>,
}

#[derive(Serialize)]
struct VerdictView<'a> {
    question: &'a str,
    is: &'static str,
    by: &'a str,
    on: String,
    note: Option<&'a str>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(submission: Submission<'_>) -> serde_json::Result<String> {
    let (answers, outcomes) = (submission.answers, submission.outcomes());
    let unreviewed = outcomes.iter().filter(|answer| answer.outcome.counting().is_none());
    let view = ReviewView {
        format: "cert.review/1",
        municipality: &answers.municipality.name,
        edition: &answers.edition.name,
        verdicts: verdicts(&outcomes, Outcome::counting),
        void: verdicts(&outcomes, Outcome::void),
        unreviewed: unreviewed.map(|answer| answer.question.id.as_str()).collect(),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

fn verdicts<'a>(
    outcomes: &[AnswerOutcome<'a>],
    choose: fn(Outcome<'a>) -> Option<&'a Verdict>,
) -> Vec<VerdictView<'a>> {
    outcomes.iter().filter_map(|answer| choose(answer.outcome)).map(verdict_view).collect()
}

fn verdict_view(verdict: &Verdict) -> VerdictView<'_> {
    VerdictView {
        question: verdict.question.as_str(),
        is: verdict.is.code(),
        by: &verdict.by,
        on: verdict.on.to_string(),
        note: verdict.note.as_deref(),
    }
}
