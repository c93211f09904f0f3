//! `cert compare`: two applications side by side.

use std::path::Path;

use anyhow::Result;

use crate::cli::args::Compare;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::output;
use crate::domain::comparison::Side;
use crate::domain::fault::{Faults, both};
use crate::domain::rubric::Rubric;
use crate::files::answers::Versions;
use crate::files::application::Application;
use crate::report::compared::Compared;
use crate::report::{compare_json, compare_page};

/// Runs the command.
///
/// # Errors
/// The questionnaire or an application cannot be read, or the comparison cannot be written.
pub fn run(context: &Context, args: &Compare) -> Result<Exit> {
    let rubric = context.rubric()?;
    let (old, new) = both(open(&args.before, &rubric), open(&args.after, &rubric))?;
    let compared = Compared::new(side(&rubric, &old), side(&rubric, &new), args.basis.into());
    let page = || compare_page::page(&context.words, &compared, args.unchanged);
    output::show(context, &args.showing, page, || compare_json::draw(&compared))?;
    Ok(Exit::Yes)
}

// Answers to an older version are compared as far as they fit; what changed since a newer one, nobody here knows.
fn open(path: &Path, rubric: &Rubric) -> Result<Application, Faults> {
    let application = Application::open(path, rubric, Versions::Any)?;
    let is_newer = application.answers.rubric.version > rubric.version;
    if is_newer { Application::open(path, rubric, Versions::Accept) } else { Ok(application) }
}

fn side<'a>(rubric: &'a Rubric, application: &'a Application) -> Side<'a> {
    Side { rubric, answers: &application.answers, review: &application.review }
}
