//! The page of a criterion: its sentence in plain words, and its questions.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::basics::text::Id;
use crate::report::form::form::Form;
use crate::report::form::parts::field::{FaultLink, faults, is_of};
use crate::report::form::parts::order::around;
use crate::report::form::parts::question::{AskedQuestion, question};
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::phrases;

#[derive(Serialize)]
struct CriterionPage {
    title: String,
    standard: String,
    levels: String,
    faults: Vec<FaultLink>,
    questions: Vec<AskedQuestion>,
    before: Option<String>,
    after: Option<String>,
}

pub(crate) fn page(form: &Form<'_>, id: &Id) -> Result<String, Faults> {
    let (words, rubric) = (form.words, form.rubric());
    let criterion = rubric.criterion(id);
    let own = || rubric.questions_of(id);
    let (before, after) = around(form, &Route::Criterion(id.clone()));
    let is_here = |field: &str| own().any(|question| is_of(field, question.id.as_str()));
    form.fill(
        &templates::CRITERION,
        &CriterionPage {
            title: criterion.map(|criterion| words.pick(&criterion.title)).unwrap_or_default().to_owned(),
            standard: criterion.map(|criterion| words.pick(&criterion.standard)).unwrap_or_default().to_owned(),
            levels: phrases::levels(words, &rubric.levels_asking(id)),
            faults: faults(form, is_here),
            questions: own().map(|asked| question(form, asked)).collect(),
            before: before.map(|route| route.href()),
            after: after.map(|route| route.href()),
        },
    )
}
