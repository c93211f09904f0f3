//! The self-assessment as a page.

use cert_core::basics::fault::Faults;
use cert_core::report::form::page::{FormParts, page};
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;

use crate::builtin;
use crate::ops::context::Context;

/// Makes the page; `contact` is where to send a finished application.
///
/// # Errors
/// Returns an error if the questionnaire or the practices cannot be read.
pub fn form(context: &Context, words: &Words, rubric: &Rubric, contact: Option<&str>) -> Result<String, Faults> {
    let practices = context.practices_bytes(rubric)?.map(|bytes| text(&bytes));
    let parts = FormParts {
        rubric,
        questionnaire: &text(&context.rubric_bytes()?),
        practices: practices.as_deref(),
        contact,
        module: builtin::FORM_MODULE,
    };
    page(words, &parts)
}

// A file that was read as a questionnaire is UTF-8.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
