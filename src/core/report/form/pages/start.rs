//! The first page: what this is, what to have at hand, and where to begin.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::form::form::Form;
use crate::report::form::parts::field::TextField;
use crate::report::form::parts::side::answered;
use crate::report::form::route::Route;
use crate::say;

const TEMPLATE: &str = include_str!("../../templates/form/start.html");

#[derive(Serialize)]
struct StartPage {
    title: String,
    lead: String,
    /// What this browser holds, to go on with.
    held: Option<String>,
    tasks_href: String,
    heading_href: String,
    open: TextField,
    last: TextField,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let (words, answers, rubric) = (form.words, form.answers(), form.rubric());
    let is_begun = !answers.given.is_empty() || !answers.municipality.name.is_empty();
    let named = || match answers.municipality.name.as_str() {
        "" => say!(words, "form-unnamed"),
        name => [name, answers.edition.name.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    };
    let (answered, all) = (answered(form), rubric.questions.len());
    form.fill(
        TEMPLATE,
        &StartPage {
            title: words.pick(&rubric.title).to_owned(),
            lead: say!(words, "form-lead", levels = rubric.levels.len(), questions = all),
            held: is_begun.then(|| say!(words, "form-held", name = named(), answered = answered, all = all)),
            tasks_href: Route::Tasks.href(),
            heading_href: Route::Heading.href(),
            open: TextField::new(form, "open".to_owned(), String::new()),
            last: TextField::new(form, "last".to_owned(), String::new()),
        },
    )
}
