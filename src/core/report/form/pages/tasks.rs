//! The list of all tasks, each with its progress.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::basics::text::Id;
use crate::report::form::form::Form;
use crate::report::form::parts::order;
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::html_report::state_label::StateLabel;
use crate::report::phrases;
use crate::say;
use crate::scoring::assessment::Fulfilment;
use crate::scoring::progress::Progress;

#[derive(Serialize)]
struct Tasks {
    /// Says that the opened file contained a review, which was left out.
    left_review: Option<String>,
    heading: Task,
    groups: Vec<Group>,
    end: Vec<Task>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    tasks: Vec<Task>,
}

#[derive(Serialize)]
struct Task {
    href: String,
    title: String,
    hint: Option<String>,
    /// How many of its questions are answered.
    state: String,
    /// The outcome, once all are answered.
    label: Option<StateLabel>,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let words = form.words;
    let (asked, beyond) = order::criteria(form);
    let group = |title: String, ids: Vec<&Id>| Group {
        title,
        tasks: ids.into_iter().filter_map(|id| task(form, id)).collect(),
    };
    let first = match form.answers().applied_for {
        Some(level) => say!(words, "form-tasks-level", level = level),
        None => say!(words, "form-tasks-all"),
    };
    let groups = [group(first, asked), group(say!(words, "form-tasks-beyond"), beyond)];
    let plain =
        |route: Route, title: String| Task { href: route.href(), title, hint: None, state: String::new(), label: None };
    form.fill(
        &templates::TASKS,
        &Tasks {
            left_review: form.left_review.then(|| say!(words, "form-left-review")),
            heading: Task { state: heading_state(form), ..plain(Route::Heading, say!(words, "form-heading-title")) },
            groups: groups.into_iter().filter(|group| !group.tasks.is_empty()).collect(),
            end: vec![
                plain(Route::Check, say!(words, "form-check-title")),
                plain(Route::Result, say!(words, "form-result-link")),
            ],
        },
    )
}

fn heading_state(form: &Form<'_>) -> String {
    let answers = form.answers();
    let needed = [answers.municipality.name.is_empty(), answers.edition.name.is_empty()];
    match needed.into_iter().filter(|is_empty| *is_empty).count() {
        0 => say!(form.words, "form-state-done"),
        2 => say!(form.words, "form-state-nothing"),
        _ => say!(form.words, "form-state-begun-heading"),
    }
}

fn task(form: &Form<'_>, id: &Id) -> Option<Task> {
    let (words, submission) = (form.words, form.evaluation.submission);
    let criterion = form.rubric().criterion(id)?;
    let status = form.evaluation.assessment().criteria.iter().find(|result| &result.id == id)?.status;
    let Progress { answered, asked, lacking } = submission.progress(Some(id));
    let state = match (answered, asked) {
        (_, 0) => say!(words, "form-state-closed"),
        (0, _) => say!(words, "form-state-nothing"),
        (answered, asked) if answered < asked => say!(words, "form-state-begun", answered = answered, all = asked),
        _ if lacking > 0 => say!(words, "form-state-evidence", count = lacking),
        _ => say!(words, "form-state-done"),
    };
    Some(Task {
        href: Route::Criterion(id.clone()).href(),
        title: words.pick(&criterion.title).to_owned(),
        hint: Some(phrases::levels(words, &form.rubric().levels_asking(id))),
        state,
        label: (answered > 0 && (status != Fulfilment::Open)).then(|| StateLabel::status(words, status)),
    })
}
