//! `cert.show/1`: one certificate for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::application::edition::{EndsWith, NextEdition};
use crate::certificate::event::{Event, EventKind};
use crate::certificate::validity::EditionEnd;
use crate::report::certificate::state_json::state;
use crate::report::certificate::view::CertificateView;
use crate::report::json::{joined, line, list, present};

/// Writes one object. The next edition appears as at the time of issue; later information is in the events.
pub fn draw(view: &CertificateView<'_>) -> String {
    let certificate = view.certificate();
    let (rubric, answers, people) = (&certificate.rubric, &certificate.answers, &certificate.people);
    let fields = json!({
        "issued": certificate.issued.to_string(),
        "months": certificate.months,
        "replaces": certificate.replaces.as_ref().map(ToString::to_string),
        "replaced_by": view.successor().map(|successor| successor.id.to_string()),
        "rubric": { "id": rubric.id.as_str(), "version": rubric.version.as_str(), "sha256": rubric.sha256 },
        "answers": {
            "edition": answers.edition,
            "sha256": answers.sha256,
            "points": answers.points,
            "of": answers.of,
        },
        "people": { "filled_by": people.filled_by, "reviewers": people.reviewers, "issuer": people.issuer },
        "next_edition": certificate.next_edition.as_ref().map(next),
        "events": list(view.events(), event),
        "dossier": view.dossier.code(),
        "rubric_copy": view.rubric_copy.code(),
    });
    let head = json!({ "format": "cert.show/1", "as_of": view.state.day.to_string() });
    line(&joined(&[head, state(&view.state), fields]))
}

fn next(edition: &NextEdition) -> Value {
    json!({
        "name": edition.name,
        "held": edition.held,
        "ends": edition.ends.map(|day| day.to_string()),
        "ends_with": edition.ends_with.map(EndsWith::code),
        "certain": edition.certain,
    })
}

fn event(event: &Event) -> Value {
    let name = match &event.kind {
        EventKind::NameCorrected { name } => Some(name),
        _ => None,
    };
    let ends = event.kind.edition_end().and_then(EditionEnd::day);
    present(&json!({
        "on": event.on.to_string(),
        "kind": event.kind.code(),
        "ends": ends.map(|day| day.to_string()),
        "ends_with": event.kind.ends_with().map(EndsWith::code),
        "name": name,
        "by": event.by,
        "reason": event.reason,
    }))
}
