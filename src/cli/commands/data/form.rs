//! `cert form`: the self-assessment as a file that anybody can fill in.

use std::path::Path;

use cert_core::report::form::page::GENERATOR;

use crate::cli::args::data::FormHtmlArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::publish::form::form;

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
    let contact = context.settings()?.and_then(|settings| settings.contact);
    output::write(context, Some(output), form(context, &context.words, &rubric, contact.as_deref())?)?;
    Ok(Exit::Yes)
}
