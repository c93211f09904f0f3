//! `cert.show/1`: one certificate for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::application::edition::{EndsWith, NextEdition};
use crate::certificate::event::{Event, EventKind};
use crate::report::certificate::state_json::StateView;
use crate::report::certificate::view::CertificateView;

#[derive(Serialize)]
struct Show<'a> {
    format: &'static str,
    as_of: String,
    #[serde(flatten)]
    state: StateView<'a>,
    issued: String,
    months: u32,
    replaces: Option<String>,
    replaced_by: Option<String>,
    rubric: RubricView<'a>,
    answers: AnswersView<'a>,
    people: PeopleView<'a>,
    next_edition: Option<NextView<'a>>,
    events: Vec<EventView<'a>>,
    dossier: &'static str,
    rubric_copy: &'static str,
}

#[derive(Serialize)]
struct RubricView<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct AnswersView<'a> {
    edition: &'a str,
    sha256: &'a str,
    points: u32,
    of: u32,
}

#[derive(Serialize)]
struct PeopleView<'a> {
    filled_by: &'a str,
    reviewers: &'a [String],
    issuer: &'a str,
}

#[derive(Serialize)]
struct NextView<'a> {
    name: Option<&'a str>,
    held: bool,
    ends: Option<String>,
    ends_with: Option<&'static str>,
    certain: bool,
}

#[derive(Serialize)]
struct EventView<'a> {
    on: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_with: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    by: &'a str,
    reason: &'a str,
}

/// One object. The next edition stands there as it was at the issue; what became known since is in the events.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(view: &CertificateView<'_>) -> serde_json::Result<String> {
    let certificate = view.certificate();
    let (rubric, answers, people) = (&certificate.rubric, &certificate.answers, &certificate.people);
    let (id, version) = (rubric.id.as_str(), rubric.version.as_str());
    let show = Show {
        format: "cert.show/1",
        as_of: view.state.day.to_string(),
        state: StateView::of(&view.state),
        issued: certificate.issued.to_string(),
        months: certificate.months,
        replaces: certificate.replaces.as_ref().map(ToString::to_string),
        replaced_by: view.successor().map(|successor| successor.id.to_string()),
        rubric: RubricView { id, version, sha256: &rubric.sha256 },
        answers: AnswersView {
            edition: &answers.edition,
            sha256: &answers.sha256,
            points: answers.points,
            of: answers.of,
        },
        people: PeopleView { filled_by: &people.filled_by, reviewers: &people.reviewers, issuer: &people.issuer },
        next_edition: certificate.next_edition.as_ref().map(next),
        events: view.events().map(event).collect(),
        dossier: view.dossier.code(),
        rubric_copy: view.rubric_copy.code(),
    };
    serde_json::to_string(&show).map(|line| line + "\n")
}

fn next(edition: &NextEdition) -> NextView<'_> {
    NextView {
        name: edition.name.as_deref(),
        held: edition.held,
        ends: edition.ends.map(|day| day.to_string()),
        ends_with: edition.ends_with.map(EndsWith::code),
        certain: edition.certain,
    }
}

fn event(event: &Event) -> EventView<'_> {
    let (ends, ends_with) = match &event.kind {
        EventKind::EditionMoved { ends, ends_with } | EventKind::EditionCertain { ends, ends_with } => {
            (Some(ends.to_string()), ends_with.map(EndsWith::code))
        }
        _ => (None, None),
    };
    let name = match &event.kind {
        EventKind::NameCorrected { name } => Some(name.as_str()),
        _ => None,
    };
    let (on, kind) = (event.on.to_string(), event.kind.code());
    EventView { on, kind, ends, ends_with, name, by: &event.by, reason: &event.reason }
}
