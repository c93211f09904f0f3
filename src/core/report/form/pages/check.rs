//! The final check of all answers, with anything doubtful and what does not count; nothing is blocked.

use serde::Serialize;

use crate::application::edition::NextEdition;
use crate::basics::fault::Faults;
use crate::report::form::form::Form;
use crate::report::form::parts::field::{FaultLink, faults_elsewhere};
use crate::report::form::parts::order::{self, around};
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::html_report::criteria::{CriterionCard, criteria};
use crate::report::html_report::gaps::warnings;
use crate::report::html_report::options::Options;
use crate::report::phrases;
use crate::say;
use crate::words::Words;

#[derive(Serialize)]
struct CheckPage {
    faults: Vec<FaultLink>,
    warnings: Vec<String>,
    facts: Vec<(String, String)>,
    heading_href: String,
    criteria: Vec<CriterionCard>,
    before: Option<String>,
    after: Option<String>,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let (before, after) = around(form, &Route::Check);
    let options = options(form);
    let (asked, _) = order::criteria(form);
    let is_asked = |card: &CriterionCard| asked.iter().any(|id| id.as_str() == card.id);
    let (asked, beyond): (Vec<_>, Vec<_>) =
        criteria(form.words, &form.evaluation, options).into_iter().partition(is_asked);
    form.fill(
        &templates::CHECK,
        &CheckPage {
            faults: faults_elsewhere(form),
            warnings: warnings(form.words, &form.evaluation, options),
            facts: facts(form),
            heading_href: Route::Heading.href(),
            criteria: asked.into_iter().chain(beyond).collect(),
            before: before.map(|route| route.href()),
            after: after.map(|route| route.href()),
        },
    )
}

/// The person filling in the form sees everything entered.
pub(super) fn options(form: &Form<'_>) -> Options {
    Options { on: form.evaluation.submission.on, with_names: true, is_full: true }
}

/// The known facts of the heading, including the next edition if there is one.
pub(super) fn facts(form: &Form<'_>) -> Vec<(String, String)> {
    let (words, answers) = (form.words, form.answers());
    let known = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let level = answers.applied_for.map(|level| phrases::level(words, form.rubric(), level));
    let held = answers.next_edition.as_ref().map(|next| match next.held {
        true => say!(words, "answer-yes"),
        false => say!(words, "form-next-not-held"),
    });
    let before = [
        (say!(words, "form-municipality"), known(&answers.municipality.name)),
        (say!(words, "form-terc"), answers.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned())),
        (say!(words, "form-edition"), known(&answers.edition.name)),
        (say!(words, "form-ended"), answers.edition.ended.map(|day| words.date(day))),
        (say!(words, "form-next-held"), held),
    ];
    let next = answers.next_edition.as_ref().filter(|next| next.held);
    let next = next.into_iter().flat_map(|next| {
        [(say!(words, "form-next-name"), next.name.clone()), (say!(words, "form-next-ends"), end(words, next))]
    });
    let after = [(say!(words, "form-level"), level), (say!(words, "form-filled-by"), answers.filled_by.clone())];
    let facts = before.into_iter().chain(next).chain(after);
    facts.map(|(name, fact)| (name, fact.unwrap_or_else(|| say!(words, "answer-unknown")))).collect()
}

fn end(words: &Words, next: &NextEdition) -> Option<String> {
    let certain = say!(words, "form-next-day-is", is_certain = if next.certain { "yes" } else { "no" });
    let what = next.ends_with.map(|end| format!("{}; ", phrases::ends_with(words, end))).unwrap_or_default();
    next.ends.map(|day| format!("{} ({what}{certain})", words.date(day)))
}
