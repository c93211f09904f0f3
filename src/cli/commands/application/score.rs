//! `cert score`: the result without asking.

use cert_core::report::assessment;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::assessment::Assessment;

use crate::cli::args::assess::ScoreArgs;
use crate::cli::args::common::{Format, ScoringArgs, ShowingArgs};
use crate::cli::commands::application::{several, unused};
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::store::application::folder::{Application, is_at};
use crate::store::disk::read::{is_stdin, quoted};

impl ScoringArgs {
    /// The level asked about.
    ///
    /// # Errors
    /// Returns an error if the questionnaire has no such level.
    pub fn checked_target(&self, rubric: &Rubric) -> Result<Option<u8>> {
        self.target.map(|level| rubric.check_level(level)).transpose().map_err(Error::usage)?;
        Ok(self.target)
    }

    /// The exit of a result: yes without a target; otherwise whether the target is reached, still open, or out of
    /// reach.
    pub fn exit(&self, result: &Assessment) -> Exit {
        match self.target {
            None => Exit::Yes,
            Some(target) if result.level >= target => Exit::Yes,
            Some(target) if result.potential >= target => Exit::Open,
            Some(_) => Exit::No,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Returns an error if the questionnaire or the only application cannot be read, or the result cannot be written.
pub fn run(context: &Context, args: &ScoreArgs) -> Result<Exit> {
    args.jobs.allow();
    let rubric = context.rubric()?;
    args.scoring.checked_target(&rubric)?;
    let library = context.practices(&rubric)?;
    match args.paths.as_slice() {
        [path] if !path.is_dir() || is_at(path) => {
            let application = context.application_to_read(path, &rubric, args.scoring.versions.allowed())?;
            let exit = show(context, &rubric, &library, &application, &args.scoring, &args.showing, false)?;
            let is_table = args.showing.format == Format::Table;
            // The next step helps a person and is noise to a script.
            if context.can_ask && is_table && !application.is_packed() && !is_stdin(path) {
                let command = format!("cert pack {}", quoted(&application.folder));
                context.note(&format!("\n{}", say!(context.words, "to-pack", command = command)))?;
            }
            if !is_stdin(path) {
                unused::name(context, &application)?;
            }
            Ok(exit)
        }
        paths => several::run(context, &rubric, &library, args, paths),
    }
}

/// Shows the result of one application; `is_spoken` for a listener, after a dialogue in plain lines.
///
/// # Errors
/// Returns an error if it cannot be written.
pub fn show(
    context: &Context,
    rubric: &Rubric,
    library: &Library,
    application: &Application,
    scoring: &ScoringArgs,
    showing: &ShowingArgs,
    is_spoken: bool,
) -> Result<Exit> {
    let evaluation = application.submission(rubric, context.today).evaluate(scoring.basis, scoring.target);
    let page = || assessment::page::page(&context.words, &evaluation, library);
    let page = || if is_spoken { page().spoken() } else { page() };
    output::show(context, showing, page, || assessment::json::draw(&evaluation, library))?;
    Ok(scoring.exit(evaluation.assessment()))
}
