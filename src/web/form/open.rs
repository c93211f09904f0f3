//! Opens the form empty, and then with what the browser stores.

use std::collections::BTreeMap;
use std::sync::Arc;

use cert_core::application::answers::Answers;
use cert_core::application::edition::NextEdition;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;
use cert_core::format::answers::Versions;
use cert_core::format::{answers, practices, rubric};
use cert_core::packing::measure::Measure;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use serde::Deserialize;
use serde_json::json;

use crate::form::chosen_files::ChosenFiles;
use crate::form::held_next::HeldNext;
use crate::form::session::{OpenForm, digests, set, with};
use crate::message::{Request, Response, line};

#[derive(Deserialize)]
struct BeginRequest {
    rubric: String,
    practices: Option<String>,
    contact: Option<String>,
    today: String,
}

#[derive(Deserialize)]
struct OpenRequest {
    route: String,
    /// What the browser stores.
    kept: Option<HeldAnswers>,
    #[serde(default)]
    files: BTreeMap<String, Measure>,
}

#[derive(Deserialize)]
struct HeldAnswers {
    base: Option<String>,
    answers: String,
    last: Option<String>,
    next: Option<HeldNext>,
}

/// Reads the questionnaire and opens an empty application.
pub(super) fn begin(request: &Request<'_>) -> Result<Response, Faults> {
    let BeginRequest { rubric, practices, contact, today } = request.with()?;
    let rubric = rubric::from_bytes("rubric.toml".to_owned(), rubric.into_bytes())?;
    let library = match practices {
        Some(text) => practices::parse(&source("practices.toml", text)?)?,
        None => Library::default(),
    };
    set(OpenForm::new(rubric, library, contact, read_day(&today)?));
    Ok(line(&json!({})))
}

/// Replaces the open application with the stored one, or an empty one.
pub(super) fn open(request: &Request<'_>) -> Result<Response, Faults> {
    let OpenRequest { route, kept, files } = request.with()?;
    with(|session| {
        let mut answers = Answers::to(&session.rubric);
        let (mut base, mut last, mut next) = (None, None, None);
        if let Some(kept) = kept {
            let read = |text: String, versions| {
                let answers = parse(&text, digests(&files), &session.rubric, versions)?;
                Ok::<_, Faults>((text, answers))
            };
            base = kept.base.map(|text| read(text, Versions::Draft)).transpose()?;
            last = kept.last.map(|text| read(text, Versions::Any)).transpose()?;
            answers = read(kept.answers, Versions::Draft)?.1;
            answers.lift(&session.rubric)?;
            next = kept.next;
        }
        (session.answers, session.base, session.last, session.files) = (answers, base, last, files);
        session.began_anew();
        if let Some(next) = next {
            session.next = NextEdition::from(next);
        }
        Ok(line(&session.shown(&request.words, &route)?))
    })
}

// Parses answers, and records the digests of their files.
fn parse(text: &str, files: BTreeMap<String, String>, rubric: &Rubric, versions: Versions) -> Result<Answers, Faults> {
    let mut answers = parsed(&source("odpowiedzi.toml", text.to_owned())?, files, rubric, versions)?;
    answers.record_evidence();
    Ok(answers)
}

/// Parses answers as written, with the state of their files.
pub(super) fn parsed(
    text: &Arc<Source>,
    files: BTreeMap<String, String>,
    rubric: &Rubric,
    versions: Versions,
) -> Result<Answers, Faults> {
    answers::parse(text, &ChosenFiles::from(files), rubric, versions)
}

fn source(name: &str, text: String) -> Result<Arc<Source>, Faults> {
    Ok(Source::from_bytes(name.to_owned(), text.into_bytes())?)
}
