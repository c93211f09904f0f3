//! `cert.review/1`: the verdicts that count, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::application::answers::Answers;
use crate::application::review::{Review, Verdict};
use crate::reviewing::outcome::{Said, heard};
use crate::reviewing::reviewer::{reviewable, unreviewed};
use crate::rubric::rubric::Rubric;

#[derive(Serialize)]
struct View<'a> {
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
pub fn draw(rubric: &Rubric, answers: &Answers, review: &Review) -> serde_json::Result<String> {
    let all = reviewable(rubric, answers);
    let counting = all.iter().filter_map(|question| review.of(&question.id, answers.given.get(&question.id)?));
    let view = View {
        format: "cert.review/1",
        municipality: &answers.municipality.name,
        edition: &answers.edition.name,
        verdicts: counting.map(verdict_view).collect(),
        void: heard(rubric, answers, review).iter().filter_map(|heard| void_view(heard.said)).collect(),
        unreviewed: unreviewed(rubric, answers, review).iter().map(|question| question.id.as_str()).collect(),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

// A verdict on the answer as it was.
fn void_view(said: Said<'_>) -> Option<VerdictView<'_>> {
    match said {
        Said::Void(verdict) => Some(verdict_view(verdict)),
        Said::Verdict(_) | Said::Nothing => None,
    }
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
