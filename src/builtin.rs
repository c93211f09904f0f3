//! The built-in questionnaire, practices, fonts and page modules.

use std::sync::Arc;

use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;
use cert_core::format;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use cert_core::theme::theme::Fonts;

const RUBRIC: &str = include_str!("../questionnaire/rubric.toml");
const PRACTICES: &str = include_str!("../questionnaire/practices.toml");

const TITLE: &[u8] = include_bytes!("../certificates/fonts/SourceSerif4-SemiBold.ttf");
const TEXT: &[u8] = include_bytes!("../certificates/fonts/SourceSans3-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../certificates/fonts/SourceSans3-SemiBold.ttf");

/// The module of the form, gzipped, built by `src/web/build`.
pub const FORM_MODULE: &[u8] = include_bytes!("web/built/form.wasm.gz");

/// The module of the page that verifies certificates, gzipped.
pub const VERIFY_MODULE: &[u8] = include_bytes!("web/built/verify.wasm.gz");

/// The licences of everything the program contains, collected by `.ci/licences`.
pub const LICENCES: &str = include_str!("licences.txt");

/// The built-in fonts.
pub fn fonts() -> Fonts {
    Fonts { title: TITLE.to_vec(), text: TEXT.to_vec(), strong: STRONG.to_vec() }
}

/// The built-in rubric.
///
/// # Errors
/// Returns none in a released program: a test reads the rubric.
pub fn rubric() -> Result<Rubric, Faults> {
    format::rubric::parse(&source("rubric.toml", RUBRIC))
}

/// The bytes of the built-in rubric.
pub fn rubric_bytes() -> &'static [u8] {
    RUBRIC.as_bytes()
}

/// The bytes of the built-in practices.
pub fn practices_bytes() -> &'static [u8] {
    PRACTICES.as_bytes()
}

/// The built-in practices.
///
/// # Errors
/// Returns none in a released program: a test reads the practices.
pub fn practices() -> Result<Library, Faults> {
    format::practices::parse(&source("practices.toml", PRACTICES))
}

fn source(name: &str, text: &str) -> Arc<Source> {
    Arc::new(Source { name: name.to_owned(), text: text.to_owned() })
}
