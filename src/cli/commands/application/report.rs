//! `cert report`: the result as a printable page.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::report::html_report;
use cert_core::report::html_report::options::Options;
use cert_core::report::html_report::page::GENERATOR;

use crate::cli::args::paper::ReportArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::store::disk::read::quoted;

// The default name of the page.
const NAME: &str = "raport.html";

/// Runs the command; exits as `cert score` does.
///
/// # Errors
/// Returns an error if the questionnaire or the application cannot be read, or if the page cannot be written.
pub fn run(context: &Context, args: &ReportArgs) -> Result<Exit> {
    let output = match &args.output {
        None if context.screen.is_terminal => Some(beside(&args.reported)?),
        named => named.clone(),
    };
    let output = output.as_deref();
    output::check(output)?;
    let rubric = context.rubric()?;
    let target = args.scoring.checked_target(&rubric)?;
    let library = context.practices(&rubric)?;
    let application = context.application_to_read(&args.reported, &rubric, args.scoring.versions.allowed())?;
    let evaluation = application.submission(&rubric, context.today).evaluate(args.scoring.basis, target);
    let options = Options { on: context.today, with_names: args.with_names, is_full: args.full };
    let page = html_report::page::page(&context.words, &evaluation, &library, options)?;
    output::write(context, output, &page)?;
    Ok(args.scoring.exit(evaluation.assessment()))
}

// A page is of no use on a terminal, so it is written beside the answers, replacing only an earlier report.
fn beside(reported: &Path) -> Result<PathBuf, Faults> {
    let folder = if reported.is_dir() { reported } else { reported.parent().unwrap_or(Path::new("")) };
    let path = folder.join(NAME);
    output::check_own(&path, GENERATOR, &format!("cert report {} -o raport-2.html", quoted(reported)))?;
    Ok(path)
}
