//! Opens the form with what the browser stores, or empty.

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

use crate::form::chosen_files::ChosenFiles;
use crate::form::held_next::HeldNext;
use crate::form::session::{OpenForm, set, with};
use crate::message::{Request, Response, line};

#[derive(Deserialize)]
struct OpenRequest {
    route: String,
    rubric: String,
    practices: Option<String>,
    contact: Option<String>,
    today: String,
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

/// Opens the form.
pub(super) fn open(request: &Request<'_>) -> Result<Response, Faults> {
    let OpenRequest { route, rubric, practices, contact, today, kept, files } = request.with()?;
    let rubric = rubric::from_bytes("rubric.toml".to_owned(), rubric.into_bytes())?;
    let library = match practices {
        Some(text) => practices::parse(&source("practices.toml", text)?)?,
        None => Library::default(),
    };
    let mut session = OpenForm::new(rubric, library, contact, read_day(&today)?);
    session.files = files;
    if let Some(kept) = kept {
        let digests = session.digests();
        let read = |text: String, versions| {
            let answers = parse(&text, digests.clone(), &session.rubric, versions)?;
            Ok::<_, Faults>((text, answers))
        };
        session.base = kept.base.map(|text| read(text, Versions::Draft)).transpose()?;
        session.last = kept.last.map(|text| read(text, Versions::Any)).transpose()?;
        session.answers = read(kept.answers, Versions::Draft)?.1;
        session.answers.lift(&session.rubric)?;
        session.began_anew();
        session.next = kept.next.map_or(session.next, NextEdition::from);
    }
    let shown = session.shown(&request.words, &route)?;
    set(session);
    Ok(line(&shown))
}

/// An empty application.
pub(super) fn clear(request: &Request<'_>) -> Result<Response, Faults> {
    with(|session| {
        session.answers = Answers::to(&session.rubric);
        (session.base, session.last) = (None, None);
        session.files.clear();
        session.began_anew();
        Ok(line(&session.shown(&request.words, "")?))
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
