//! The questionnaire, the practices and the fonts that are part of the program.

use std::sync::Arc;

use crate::domain::fault::{Faults, Source};
use crate::domain::practice::Library;
use crate::domain::rubric::Rubric;
use crate::domain::theme::Fonts;
use crate::files;

const RUBRIC: &str = include_str!("../../questionnaire/rubric.toml");
const PRACTICES: &str = include_str!("../../questionnaire/practices.toml");

const TITLE: &[u8] = include_bytes!("../../certificates/fonts/SourceSerif4-SemiBold.ttf");
const TEXT: &[u8] = include_bytes!("../../certificates/fonts/SourceSans3-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../certificates/fonts/SourceSans3-SemiBold.ttf");

/// The built-in fonts.
pub fn fonts() -> Fonts {
    Fonts { title: TITLE.to_vec(), text: TEXT.to_vec(), strong: STRONG.to_vec() }
}

/// The built-in rubric.
///
/// # Errors
/// None in a released program: a test reads it.
pub fn rubric() -> Result<Rubric, Faults> {
    files::rubric::parse(&source("rubric.toml", RUBRIC))
}

/// The bytes of the built-in rubric.
pub fn rubric_bytes() -> &'static [u8] {
    RUBRIC.as_bytes()
}

/// The built-in practices.
///
/// # Errors
/// None in a released program: a test reads them.
pub fn practices() -> Result<Library, Faults> {
    files::practices::parse(&source("practices.toml", PRACTICES))
}

fn source(name: &str, text: &str) -> Arc<Source> {
    Arc::new(Source { name: name.to_owned(), text: text.to_owned() })
}
