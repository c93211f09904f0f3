//! The page of the result: the level reached, the file to send and where, and what happens next.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::assessment;
use crate::report::form::form::Form;
use crate::report::form::pages::check::options;
use crate::report::form::parts::order::around;
use crate::report::form::parts::side::accent;
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::html_report::advice::{Steps, steps};
use crate::say;

#[derive(Serialize)]
struct ResultPage {
    accent: u8,
    title: String,
    standard: Option<String>,
    besides: Vec<String>,
    /// Whether the names that identify the application are filled in.
    is_named: bool,
    heading_href: String,
    /// How many questions are unanswered, and how many answers need more.
    open: Option<String>,
    send: String,
    contact: Option<String>,
    validity: String,
    way: Option<Steps>,
    before: Option<String>,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let (words, evaluation, rubric) = (form.words, &form.evaluation, form.rubric());
    let result = evaluation.assessment();
    let level = rubric.level(result.level);
    let mut besides = Vec::new();
    if result.potential > result.level {
        besides.push(assessment::page::potential(words, evaluation));
    }
    besides.extend(result.skipped().into_iter().map(|lower| assessment::page::skipped(words, evaluation, lower)));
    let answers = form.answers();
    let progress = evaluation.submission.progress(None);
    let (unanswered, lacking) = (progress.asked - progress.answered, progress.lacking);
    form.fill(
        &templates::RESULT,
        &ResultPage {
            accent: accent(result.level),
            title: level.map_or_else(
                || say!(words, "report-no-level"),
                |level| say!(words, "form-reached", level = level.number, name = words.pick(&level.name)),
            ),
            standard: level.map(|level| words.pick(&level.standard).to_owned()),
            besides,
            is_named: !answers.municipality.name.is_empty() && !answers.edition.name.is_empty(),
            heading_href: Route::Heading.href(),
            open: (unanswered + lacking > 0)
                .then(|| say!(words, "form-still-open", unanswered = unanswered, lacking = lacking)),
            send: say!(words, "form-send", source = rubric.source.as_str()),
            contact: form.contact.map(str::to_owned),
            validity: say!(words, "form-validity", months = rubric.months),
            way: steps(words, evaluation, form.library, options(form)),
            before: around(form, &Route::Result).0.map(|route| route.href()),
        },
    )
}
