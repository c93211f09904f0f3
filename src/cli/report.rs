//! `cert report`: the result as a page for the desk.

use anyhow::Result;

use crate::cli::args::Report as Args;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::output;
use crate::files::application::Application;
use crate::report::desk_page::{self, Making};
use crate::report::scored::Scored;

/// Runs the command; its exit is that of `cert score`.
///
/// # Errors
/// The questionnaire or the application cannot be read, or the page cannot be written.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let output = args.output.as_deref();
    output::check(output)?;
    let rubric = context.rubric()?;
    let target = args.scoring.checked_target(&rubric)?;
    let library = context.practices(&rubric)?;
    let application = Application::open(&args.reported, &rubric, args.scoring.versions())?;
    let (answers, review) = (&application.answers, &application.review);
    let scored = Scored::new(&rubric, &library, answers, review, args.scoring.basis.into(), target);
    let making = Making { on: context.today, with_names: args.with_names };
    let page = desk_page::page(&context.words, &scored, making)?;
    output::write(context, output, &page)?;
    Ok(args.scoring.exit(&scored.assessment))
}
