//! The start page: what this is, what to have at hand, and where to begin.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::form::form::{Form, is_begun};
use crate::report::form::parts::file::FileField;
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::say;
use crate::scoring::progress::Progress;

#[derive(Serialize)]
struct StartPage {
    title: String,
    lead: String,
    /// The application stored in this browser, to continue with.
    held: Option<String>,
    tasks_href: String,
    heading_href: String,
    open: FileField,
    last: FileField,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let (words, answers, rubric) = (form.words, form.answers(), form.rubric());
    let named = || match answers.municipality.name.as_str() {
        "" => say!(words, "form-unnamed"),
        name => [name, answers.edition.name.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    };
    let Progress { answered, asked, .. } = form.evaluation.submission.progress(None);
    form.fill(
        &templates::START,
        &StartPage {
            title: words.pick(&rubric.title).to_owned(),
            lead: say!(words, "form-lead", levels = rubric.levels.len(), questions = rubric.questions.len()),
            held: is_begun(answers).then(|| say!(words, "form-held", name = named(), answered = answered, all = asked)),
            tasks_href: Route::Tasks.href(),
            heading_href: Route::Heading.href(),
            open: FileField::new(form, "open"),
            last: FileField::new(form, "last"),
        },
    )
}
