//! `cert form`: the self-assessment as a file that anybody can fill in.

use std::fs;
use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::report::form::page::{FormParts, GENERATOR, page};

use crate::builtin;
use crate::cli::args::data::FormHtmlArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::store::disk::read::{is_there, shown};

// The default name of the page.
const NAME: &str = "ankieta.html";

/// Writes the form as a page.
///
/// # Errors
/// Returns an error if the questionnaire, the practices or the register's settings cannot be read, or if the page
/// cannot be written.
pub fn html(context: &Context, args: &FormHtmlArgs) -> Result<Exit> {
    let output = match &args.form_to {
        None => free(Path::new(NAME))?,
        Some(named) => named,
    };
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

// Under the default name, only an earlier form may be replaced.
fn free(path: &Path) -> Result<&Path, Faults> {
    let is_ours = || fs::read_to_string(path).is_ok_and(|page| page.contains(GENERATOR));
    if is_there(path)? && !is_ours() {
        return Err(UsageProblem::NotOwnForm { path: shown(path) }.into());
    }
    Ok(path)
}
