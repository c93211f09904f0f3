//! `cert.diff/1`: what changed between two rubrics, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::basics::text::Id;
use crate::report::assessment::json::RubricView;
use crate::report::rubric::change_page::Affected;
use crate::rubric::diff::{Change, Subject};
use crate::rubric::rubric::Rubric;

#[derive(Serialize)]
struct Diff<'a> {
    format: &'static str,
    old: RubricView<'a>,
    new: RubricView<'a>,
    changes: Vec<ChangeView<'a>>,
    applications: Option<Vec<ApplicationView<'a>>>,
}

#[derive(Serialize)]
struct ChangeView<'a> {
    subject: &'static str,
    id: Option<String>,
    what: &'static str,
    from: Option<&'a str>,
    to: Option<&'a str>,
}

#[derive(Serialize)]
struct ApplicationView<'a> {
    path: &'a str,
    name: &'a str,
    from: u8,
    to: u8,
    by: Vec<&'a str>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(
    old: &Rubric,
    new: &Rubric,
    changes: &[Change],
    affected: Option<&[Affected]>,
) -> serde_json::Result<String> {
    let diff = Diff {
        format: "cert.diff/1",
        old: RubricView::of(old),
        new: RubricView::of(new),
        changes: changes.iter().map(change).collect(),
        applications: affected.map(|affected| affected.iter().map(application).collect()),
    };
    serde_json::to_string(&diff).map(|line| line + "\n")
}

fn change(change: &Change) -> ChangeView<'_> {
    let (subject, id) = match &change.subject {
        Subject::Scheme => ("scheme", None),
        Subject::Level(number) => ("level", Some(number.to_string())),
        Subject::Criterion(id) => ("criterion", Some(id.to_string())),
        Subject::Question(id) => ("question", Some(id.to_string())),
    };
    ChangeView { subject, id, what: change.what.code(), from: some(&change.from), to: some(&change.to) }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn application(affected: &Affected) -> ApplicationView<'_> {
    let by = affected.effect.by.iter().map(Id::as_str).collect();
    ApplicationView {
        path: &affected.path,
        name: &affected.name,
        from: affected.effect.from,
        to: affected.effect.to,
        by,
    }
}
