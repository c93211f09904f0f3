//! `cert.practices/1`: practices for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::basics::text::Id;
use crate::report::json::{line, list, text};
use crate::rubric::practice::Practice;

/// Writes one object.
pub fn draw(practices: &[&Practice]) -> String {
    line(&json!({ "format": "cert.practices/1", "practices": list(practices, |practice| view(practice)) }))
}

fn view(practice: &Practice) -> Value {
    json!({
        "id": practice.id.as_str(),
        "municipality": practice.municipality,
        "planned": practice.planned,
        "from": practice.from,
        "to": practice.to,
        "title": text(&practice.title),
        "who": text(&practice.who),
        "what": text(&practice.what),
        "stages": list(&practice.stages, |stage| stage.code()),
        "participants": practice.participants.as_ref().map(text),
        "groups": list(&practice.groups, Id::as_str),
        "numbers": list(&practice.numbers, |number| json!({ "value": number.value, "what": text(&number.what) })),
        "outcome": practice.outcome.as_ref().map(text),
        "source": text(&practice.source),
        "questions": list(&practice.questions, Id::as_str),
    })
}
