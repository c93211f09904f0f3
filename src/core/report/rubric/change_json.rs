//! `cert.diff/1`: what changed between two rubrics, for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::basics::text::Id;
use crate::report::json::{line, list, rubric};
use crate::report::rubric::change_page::Affected;
use crate::rubric::diff::{Change, Subject};
use crate::rubric::rubric::Rubric;

/// Writes one object.
pub fn draw(old: &Rubric, new: &Rubric, changes: &[Change], affected: Option<&[Affected]>) -> String {
    line(&json!({
        "format": "cert.diff/1",
        "old": rubric(old),
        "new": rubric(new),
        "changes": list(changes, change),
        "applications": affected.map(|affected| list(affected, application)),
    }))
}

fn change(change: &Change) -> Value {
    let (subject, id) = match &change.subject {
        Subject::Scheme => ("scheme", None),
        Subject::Level(number) => ("level", Some(number.to_string())),
        Subject::Criterion(id) => ("criterion", Some(id.to_string())),
        Subject::Question(id) => ("question", Some(id.to_string())),
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (from, to) = (some(&change.from), some(&change.to));
    json!({ "subject": subject, "id": id, "what": change.what.code(), "from": from, "to": to })
}

fn application(affected: &Affected) -> Value {
    json!({
        "path": affected.path,
        "name": affected.name,
        "from": affected.effect.from,
        "to": affected.effect.to,
        "by": list(&affected.effect.by, Id::as_str),
    })
}
