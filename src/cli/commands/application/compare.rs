//! `cert compare`: two applications side by side.

use std::path::Path;

use cert_core::basics::fault::{Faults, both};
use cert_core::format::answers::Versions;
use cert_core::report::comparison;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::comparison::Compared;

use crate::cli::args::review::CompareArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::store::application::folder::Application;

/// Runs the command.
///
/// # Errors
/// Returns an error if the questionnaire or an application cannot be read, or the comparison cannot be written.
pub fn run(context: &Context, args: &CompareArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    let (old, new) = both(open(context, &args.before, &rubric), open(context, &args.after, &rubric))?;
    let compared =
        Compared::new(old.submission(&rubric, context.today), new.submission(&rubric, context.today), args.basis);
    let page = || comparison::page::page(&context.words, &compared, args.unchanged);
    output::show(context, &args.showing, page, || comparison::json::draw(&compared))?;
    Ok(Exit::Yes)
}

// Answers to an older version are compared as far as they fit; the changes of a newer version are unknown.
fn open(context: &Context, path: &Path, rubric: &Rubric) -> Result<Application, Faults> {
    let application = context.application_to_read(path, rubric, Versions::Any)?;
    let is_newer = application.answers.rubric.version > rubric.version;
    if is_newer { Application::open(path, rubric, Versions::Accept) } else { Ok(application) }
}
