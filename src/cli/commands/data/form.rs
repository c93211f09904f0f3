//! `cert form`: the self-assessment as a file that anybody can fill in.

use std::path::Path;

use cert_core::report::form::page::{FormParts, GENERATOR, page};

use crate::builtin;
use crate::cli::args::data::FormHtmlArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;

// The default name of the page.
const NAME: &str = "ankieta.html";

/// Writes the form as a page.
///
/// # Errors
/// Returns an error if the questionnaire, the practices or the register's settings cannot be read, or if the page
/// cannot be written.
pub fn html(context: &Context, args: &FormHtmlArgs) -> Result<Exit> {
    let output = args.form_to.as_deref().unwrap_or(Path::new(NAME));
    if args.form_to.is_none() {
        output::check_own(output, GENERATOR, "cert form html -o ankieta-2.html")?;
    }
    output::check(Some(output))?;
    let rubric = context.rubric()?;
    let questionnaire = text(&context.rubric_bytes()?);
    let practices = context.practices_bytes(&rubric)?.map(|bytes| text(&bytes));
    let contact = context.settings()?.and_then(|settings| settings.contact);
    let parts = FormParts {
        rubric: &rubric,
        questionnaire: &questionnaire,
        practices: practices.as_deref(),
        contact: contact.as_deref(),
        module: builtin::FORM_MODULE,
    };
    output::write(context, Some(output), page(&context.words, &parts)?)?;
    Ok(Exit::Yes)
}

// A file that was read as a questionnaire is UTF-8.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
