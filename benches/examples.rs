//! What is measured on: the examples of the repository.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cert::builtin;
use cert::store::application::folder::Application;
use cert::store::register::load::load;
use cert_core::application::answers::Answers;
use cert_core::application::review::Review;
use cert_core::application::submission::Submission;
use cert_core::format::answers::Versions;
use cert_core::register::loaded::Loaded;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use chrono::NaiveDate;

pub(crate) static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| builtin::rubric().expect("the built-in rubric"));
pub(crate) static PRACTICES: LazyLock<Library> =
    LazyLock::new(|| builtin::practices().expect("the built-in practices"));
static SENT: LazyLock<(Answers, Review)> = LazyLock::new(|| {
    let Application { answers, review, .. } = open();
    (answers, review)
});
pub(crate) static REGISTER: LazyLock<Loaded> = LazyLock::new(|| load(&published()).expect("a register"));

/// The folder of an application that reaches level 1.
pub(crate) fn application() -> PathBuf {
    path("questionnaire/examples/przykladowo-gorne-1")
}

/// The folder of a signed register with one certificate.
pub(crate) fn published() -> PathBuf {
    path("tests/readme/published/rejestr")
}

fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// Reads the application.
pub(crate) fn open() -> Application {
    Application::open(&application(), &RUBRIC, Versions::Same).expect("an application")
}

/// The application on the day of the examples.
pub(crate) fn submission() -> Submission<'static> {
    let (answers, review) = &*SENT;
    Submission::new(&RUBRIC, answers, review, day())
}

/// The day of the examples.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}
