//! All answers once more, with what is odd about them and what does not count; nothing is blocked.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::basics::text::Id;
use crate::report::form::form::Form;
use crate::report::form::parts::order::around;
use crate::report::form::route::Route;
use crate::report::html_report::criteria::{CriterionCard, criteria};
use crate::report::html_report::gaps::warnings;
use crate::report::html_report::options::Options;
use crate::report::phrases;
use crate::say;

const TEMPLATE: &str = include_str!("../../templates/form/check.html");

#[derive(Serialize)]
struct CheckPage {
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
    let cards = criteria(form.words, &form.evaluation, options);
    let (asked, beyond) = super::super::parts::order::criteria(form);
    let order: Vec<&Id> = asked.into_iter().chain(beyond).collect();
    form.fill(
        TEMPLATE,
        &CheckPage {
            warnings: warnings(form.words, &form.evaluation, options),
            facts: facts(form),
            heading_href: Route::Heading.href(),
            criteria: sorted(cards, &order),
            before: before.map(|route| route.href()),
            after: after.map(|route| route.href()),
        },
    )
}

/// A clerk sees everything that was entered.
pub(super) fn options(form: &Form<'_>) -> Options {
    Options { on: form.evaluation.submission.on, with_names: true, is_full: true }
}

fn sorted(mut cards: Vec<CriterionCard>, order: &[&Id]) -> Vec<CriterionCard> {
    cards.sort_by_key(|card| order.iter().position(|id| id.as_str() == card.id));
    cards
}

/// The facts of the heading, as far as they are known.
pub(super) fn facts(form: &Form<'_>) -> Vec<(String, String)> {
    let (words, answers) = (form.words, form.answers());
    let next = answers.next_edition.as_ref();
    let held = next.map(|next| match (next.held, &next.name) {
        (false, _) => say!(words, "form-next-not-held"),
        (true, Some(name)) => name.clone(),
        (true, None) => say!(words, "answer-yes"),
    });
    let ends = next.and_then(|next| next.ends.map(|day| (day, next)));
    let ends = ends.map(|(day, next)| {
        let certain = if next.certain { say!(words, "form-next-certain") } else { say!(words, "form-next-planned") };
        let what = next.ends_with.map(|end| format!("{}; ", phrases::ends_with(words, end))).unwrap_or_default();
        format!("{} ({what}{certain})", words.date(day))
    });
    let known = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let level = answers.applied_for.map(|level| phrases::level(words, form.rubric(), level));
    let facts = [
        (say!(words, "form-municipality"), known(&answers.municipality.name)),
        (say!(words, "form-terc"), answers.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned())),
        (say!(words, "form-edition"), known(&answers.edition.name)),
        (say!(words, "form-ended"), answers.edition.ended.map(|day| words.date(day))),
        (say!(words, "form-next-held"), held),
        (say!(words, "form-next-ends"), ends),
        (say!(words, "form-level"), level),
        (say!(words, "form-filled-by"), answers.filled_by.clone()),
    ];
    facts.into_iter().map(|(name, fact)| (name, fact.unwrap_or_else(|| say!(words, "answer-unknown")))).collect()
}
