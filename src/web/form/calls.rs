//! The calls of the form; all concern the one application that is open.

use cert_core::basics::fault::Faults;
use cert_core::editing::edit::Edit;
use cert_core::packing::measure::Measure;
use cert_core::report::form::frame::{Concern, notice};
use cert_core::report::form::said::said;
use cert_core::report::form::{islands, offers};
use cert_core::report::html_report::options::Options;
use cert_core::report::html_report::page as report_page;
use cert_core::toml::value::unknown_word;
use serde::Deserialize;
use serde_json::json;

use crate::form::session::{OpenForm, page, with};
use crate::form::{measure, open, pack, score, unpack};
use crate::message::{Request, Response, line};

type Call = fn(&Request<'_>) -> Result<Response, Faults>;

// A table keeps them from being inlined into one function: browsers compile only the functions that are called.
static CALLS: [(&str, Call); 16] = [
    ("begin", open::begin),
    ("open", open::open),
    ("show", show),
    ("edit", edit),
    ("kept", kept),
    ("offers", offers),
    ("paper", paper),
    ("report", report),
    ("notice", concern),
    ("measure", measure::block),
    ("measured", |_| Ok(measure::done())),
    ("unpack", unpack::unpack),
    ("adopt", unpack::adopt),
    ("entry", unpack::entry),
    ("pack", pack::pack),
    ("score", score::score),
];

/// The call of the form with a name.
pub(crate) fn of(name: &str) -> Option<Call> {
    CALLS.iter().find(|(other, _)| *other == name).map(|(_, call)| *call)
}

#[derive(Deserialize)]
struct ShowRequest {
    route: String,
}

fn show(request: &Request<'_>) -> Result<Response, Faults> {
    let ShowRequest { route } = request.with()?;
    with(|session| Ok(line(&session.shown(&request.words, &route)?)))
}

#[derive(Deserialize)]
struct EditRequest {
    /// The page to show afterwards; without one, the answer only says whether the step was taken.
    route: Option<String>,
    edit: Edit,
    /// The measure of the file that the step adds.
    measure: Option<Measure>,
}

// Refused input stays in its field; it is not an error of the call.
fn edit(request: &Request<'_>) -> Result<Response, Faults> {
    let EditRequest { route, edit, measure } = request.with()?;
    with(|session| {
        let (used, there) = (OpenForm::used(&session.answers), session.digests());
        let is_taken = session.take(&request.words, &edit, measure);
        let refused = (!is_taken).then(|| edit.field());
        let Some(route) = route else { return Ok(line(&json!({ "refused": refused }))) };
        let gone = if is_taken { session.forget(&used) } else { Vec::new() };
        let form = session.form(&request.words);
        let mut answer = page(&form, &route)?;
        if is_taken {
            answer["came"] = json!(session.files.keys().find(|path| !there.contains_key(*path)));
            answer["gone"] = json!(gone);
            answer["said"] = json!(said(&form, edit.question()));
        } else {
            answer["refused"] = json!(refused);
        }
        Ok(line(&answer))
    })
}

// What the browser is to store; the page asks for it after it has shown a step.
fn kept(_: &Request<'_>) -> Result<Response, Faults> {
    with(|session| Ok(line(&json!({ "kept": session.kept()? }))))
}

#[derive(Deserialize)]
struct OffersRequest {
    typed: String,
}

fn offers(request: &Request<'_>) -> Result<Response, Faults> {
    let OffersRequest { typed } = request.with()?;
    let (html, said) = offers::offers(&request.words, &typed)?;
    Ok(line(&json!({ "islands": { "gminas": html }, "said": said })))
}

#[derive(Deserialize)]
struct PaperRequest {
    blank: bool,
}

fn paper(request: &Request<'_>) -> Result<Response, Faults> {
    let PaperRequest { blank } = request.with()?;
    with(|session| {
        let (name, html) = islands::on_paper(&session.form(&request.words), blank)?;
        Ok(line(&json!({ "islands": { name: html } })))
    })
}

fn report(request: &Request<'_>) -> Result<Response, Faults> {
    with(|session| {
        let options = Options { on: session.today, with_names: false, is_full: true };
        let form = session.form(&request.words);
        let html = report_page::page(&request.words, &form.evaluation, &session.library, options)?;
        Ok(line(&json!({ "html": html, "name": format!("{}-raport.html", session.name()) })))
    })
}

#[derive(Deserialize)]
struct ConcernRequest {
    concern: String,
    #[serde(default)]
    faults: Vec<String>,
}

fn concern(request: &Request<'_>) -> Result<Response, Faults> {
    let ConcernRequest { concern, faults } = request.with()?;
    let known = Concern::from_code(&concern).ok_or_else(|| unknown_word("concern", concern, &Concern::CODES))?;
    Ok(line(&json!({ "islands": { "notice": notice(&request.words, known, faults)? } })))
}
