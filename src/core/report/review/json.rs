//! `cert.review/1`: the verdicts that count, for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::application::review::Verdict;
use crate::application::submission::Submission;
use crate::report::json::{line, list};

/// Writes one object.
pub fn draw(submission: Submission<'_>) -> String {
    let (answers, outcomes) = (submission.answers, submission.outcomes());
    let unreviewed = outcomes.iter().filter(|answer| answer.outcome.counting().is_none());
    let counting = outcomes.iter().filter_map(|answer| answer.outcome.counting());
    let void = outcomes.iter().filter_map(|answer| answer.outcome.void());
    line(&json!({
        "format": "cert.review/1",
        "municipality": answers.municipality.name,
        "edition": answers.edition.name,
        "verdicts": list(counting, verdict),
        "unreviewed": list(unreviewed, |answer| answer.question.id.as_str()),
        "void": list(void, verdict),
        "unsound": list(submission.unsound_files(), |(question, file, found)| {
            json!({ "question": question.id.as_str(), "file": file, "is": found.code() })
        }),
    }))
}

fn verdict(verdict: &Verdict) -> Value {
    json!({
        "question": verdict.question.as_str(),
        "is": verdict.is.code(),
        "by": verdict.by,
        "on": verdict.on.to_string(),
        "note": verdict.note,
    })
}
