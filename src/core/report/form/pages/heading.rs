//! The page of facts about municipality, edition and level.

use serde::Serialize;

use crate::application::edition::EndsWith;
use crate::basics::fault::Faults;
use crate::editing::heading::Field;
use crate::places::doubt;
use crate::places::doubt::MunicipalityDoubt;
use crate::report::form::form::Form;
use crate::report::form::parts::field::{FaultLink, TextField, faults};
use crate::report::form::parts::order::around;
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::phrases;
use crate::say;

#[derive(Serialize)]
struct HeadingPage {
    faults: Vec<FaultLink>,
    municipality: TextField,
    municipality_doubt: Option<String>,
    terc: TextField,
    terc_hint: String,
    terc_doubt: Option<String>,
    edition: TextField,
    ended: TextField,
    next_held: FactChoice,
    /// The fields for a next edition, if there is one.
    next: Option<NextFields>,
    level: FactChoice,
    filled_by: TextField,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct NextFields {
    name: TextField,
    ends: TextField,
    ends_with: Option<FactChoice>,
    certain: Option<FactChoice>,
}

/// One choice among several facts.
#[derive(Serialize)]
struct FactChoice {
    field: &'static str,
    options: Vec<FactOption>,
}

#[derive(Serialize)]
struct FactOption {
    id: String,
    value: String,
    text: String,
    hint: Option<String>,
    ticked: bool,
}

pub(crate) fn page(form: &Form<'_>) -> Result<String, Faults> {
    let answers = form.answers();
    let (before, after) = around(form, &Route::Heading);
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| form.words.date(day)).unwrap_or_default();
    let terc = answers.municipality.terc.as_ref().map(|terc| terc.as_str().to_owned());
    form.fill(
        &templates::HEADING,
        &HeadingPage {
            faults: faults(form, |field| field.starts_with("heading-")),
            municipality: text(form, Field::Municipality, answers.municipality.name.clone()),
            municipality_doubt: doubt(form, doubt::of_name(&answers.municipality)),
            terc: text(form, Field::Terc, terc.unwrap_or_default()),
            terc_hint: terc_hint(form),
            terc_doubt: doubt(form, doubt::of_code(&answers.municipality)),
            edition: text(form, Field::Edition, answers.edition.name.clone()),
            ended: text(form, Field::Ended, day(answers.edition.ended)),
            next_held: next_held(form),
            next: next(form),
            level: level(form),
            filled_by: text(form, Field::FilledBy, answers.filled_by.clone().unwrap_or_default()),
            before: before.map(|route| route.href()),
            after: after.map(|route| route.href()),
        },
    )
}

// Only a remark: any name and any code can be right.
fn doubt(form: &Form<'_>, doubt: Option<MunicipalityDoubt>) -> Option<String> {
    doubt.map(|doubt| phrases::doubt(form.words, &doubt))
}

// Explains the code and, as far as the name determines it, how this one starts and ends.
fn terc_hint(form: &Form<'_>) -> String {
    let hint = say!(form.words, "form-terc-hint");
    let by_name = phrases::code_hint(form.words, form.gminas);
    by_name.map_or(hint.clone(), |by_name| format!("{hint}; {by_name}"))
}

fn text(form: &Form<'_>, field: Field, now: String) -> TextField {
    TextField::new(form, format!("heading-{}", field.code()), now)
}

fn choice(field: Field, options: impl IntoIterator<Item = (String, String, Option<String>)>, now: &str) -> FactChoice {
    let option = |(value, text, hint): (String, String, Option<String>)| FactOption {
        id: format!("heading-{}-{value}", field.code()),
        ticked: value == now,
        value,
        text,
        hint,
    };
    FactChoice { field: field.code(), options: options.into_iter().map(option).collect() }
}

fn next_held(form: &Form<'_>) -> FactChoice {
    let words = form.words;
    let options = [
        ("unknown", say!(words, "answer-unknown")),
        ("yes", say!(words, "answer-yes")),
        ("no", say!(words, "form-next-not-held")),
    ];
    let now = match form.answers().next_edition.as_ref().map(|next| next.held) {
        None => "unknown",
        Some(true) => "yes",
        Some(false) => "no",
    };
    choice(Field::NextHeld, options.map(|(value, text)| (value.to_owned(), text, None)), now)
}

fn next(form: &Form<'_>) -> Option<NextFields> {
    let words = form.words;
    let next = form.answers().next_edition.as_ref().filter(|next| next.held)?;
    let ends_with = || {
        let options = EndsWith::ALL.map(|end| (end.code().to_owned(), phrases::ends_with(words, end), None));
        choice(Field::NextEndsWith, options, next.ends_with.map(EndsWith::code).unwrap_or_default())
    };
    let certain = || {
        let options = [("no", say!(words, "form-next-planned")), ("yes", say!(words, "form-next-certain"))];
        let options = options.map(|(value, text)| (value.to_owned(), text, None));
        choice(Field::NextCertain, options, if next.certain { "yes" } else { "no" })
    };
    Some(NextFields {
        name: text(form, Field::NextName, next.name.clone().unwrap_or_default()),
        ends: text(form, Field::NextEnds, next.ends.map(|day| words.date(day)).unwrap_or_default()),
        ends_with: next.ends.map(|_| ends_with()),
        certain: next.ends.map(|_| certain()),
    })
}

fn level(form: &Form<'_>) -> FactChoice {
    let (words, rubric) = (form.words, form.rubric());
    let unknown = (String::new(), say!(words, "answer-unknown"), None);
    let levels = rubric.levels.iter().map(|level| {
        let hint = words.pick(&level.standard).to_owned();
        (level.number.to_string(), phrases::level(words, rubric, level.number), Some(hint))
    });
    let now = form.answers().applied_for.map(|level| level.to_string()).unwrap_or_default();
    choice(Field::AppliedFor, std::iter::once(unknown).chain(levels), &now)
}
