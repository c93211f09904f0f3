//! Scores an application, with the output of `cert score --format json`.

use std::sync::Arc;

use cert_core::application::review::Review;
use cert_core::application::submission::Submission;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::{FaultKind, Faults, both};
use cert_core::basics::source::Source;
use cert_core::format::answers::Versions;
use cert_core::format::{answers, practices, review, rubric};
use cert_core::report::assessment::json;
use cert_core::rubric::practice::Library;
use cert_core::scoring::assessment::Basis;
use cert_core::toml::value::unknown_word;
use serde::Deserialize;

use crate::form::chosen_files::ChosenFiles;
use crate::message::{Request, Response};

/// A request: the texts of the files, and options.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScoreRequest {
    /// `rubric.toml`.
    rubric: String,
    /// `practices.toml`, to which advice points.
    practices: Option<String>,
    /// `odpowiedzi.toml`.
    answers: String,
    /// `ocena.toml`, if there is a review.
    review: Option<String>,
    /// The evidence files of the application.
    files: ChosenFiles,
    /// The day with which dates of evidence are compared.
    today: String,
    /// The basis: `claimed`, `evidenced` or `confirmed`.
    basis: String,
}

/// Scores an application.
///
/// # Errors
/// Returns every fault of its files or of the request.
pub(super) fn score(request: &Request<'_>) -> Result<Response, Faults> {
    let request: ScoreRequest = request.with()?;
    let basis = basis(&request.basis)?;
    let rubric = rubric::from_bytes("rubric.toml".to_owned(), request.rubric.into_bytes())?;
    let library = match request.practices {
        Some(text) => practices::parse(&source("practices.toml", text)?)?,
        None => Library::default(),
    };
    let answers = source("odpowiedzi.toml", request.answers)?;
    let answers = answers::parse(&answers, &request.files, &rubric, Versions::Same);
    let review = match request.review {
        Some(text) => review::parse(&source("ocena.toml", text)?, &rubric, Versions::Same),
        None => Ok(Review::default()),
    };
    let (answers, review) = both(answers, review)?;
    let submission = Submission::new(&rubric, &answers, &review, read_day(&request.today)?);
    Ok(json::draw(&submission.evaluate(basis, None), &library).into())
}

fn basis(word: &str) -> Result<Basis, FaultKind> {
    Basis::from_code(word).ok_or_else(|| unknown_word("basis", word.to_owned(), &Basis::CODES))
}

fn source(name: &str, text: String) -> Result<Arc<Source>, FaultKind> {
    Source::from_bytes(name.to_owned(), text.into_bytes())
}
