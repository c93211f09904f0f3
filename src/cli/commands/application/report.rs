//! `cert report`: the result as a page for the store.

use cert_core::report::html_report;
use cert_core::report::html_report::options::Options;

use crate::cli::args::paper::ReportArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::store::application::folder::Application;

/// Runs the command; its exit is that of `cert score`.
///
/// # Errors
/// The questionnaire or the application cannot be read, or the page cannot be written.
pub fn run(context: &Context, args: &ReportArgs) -> Result<Exit> {
    let output = args.output.as_deref();
    output::check(output)?;
    let rubric = context.rubric()?;
    let target = args.scoring.checked_target(&rubric)?;
    let library = context.practices(&rubric)?;
    let application = Application::open(&args.reported, &rubric, args.scoring.versions())?;
    let evaluation = application.submission(&rubric).evaluate(args.scoring.basis, target);
    let options = Options { on: context.today, with_names: args.with_names };
    let page = html_report::page::page(&context.words, &evaluation, &library, options)?;
    output::write(context, output, &page)?;
    Ok(args.scoring.exit(evaluation.assessment()))
}
