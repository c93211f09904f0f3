//! `cert score` of several applications: one line each, computed on all cores.

use std::path::PathBuf;

use cert_core::basics::fault::Faults;
use cert_core::report::assessment;
use cert_core::report::assessment::summary;
use cert_core::report::assessment::summary::SummaryRow;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use chrono::NaiveDate;

use crate::cli::args::assess::ScoreArgs;
use crate::cli::args::common::{Format, JobsArgs};
use crate::cli::output;
use crate::cli::output::Stream;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::store::application::folder::{Application, find};
use crate::store::disk::threads::{self, in_order};
use crate::store::disk::watched::{Counted, Work};

// The result of one of several applications.
struct Scored {
    sent_review: Option<String>,
    exit: Exit,
    line: ScoreLine,
}

enum ScoreLine {
    Json(String),
    Table(SummaryRow),
}

impl JobsArgs {
    /// Limits the number of threads to what was asked for.
    pub fn allow(&self) {
        if let Some(jobs) = self.jobs {
            threads::limit(usize::try_from(jobs).unwrap_or(1));
        }
    }
}

/// Scores the applications; continues past a bad file, names it on stderr, and reports it by the exit code.
///
/// # Errors
/// Returns an error if the result cannot be written.
pub fn run(context: &Context, rubric: &Rubric, library: &Library, args: &ScoreArgs, paths: &[PathBuf]) -> Result<Exit> {
    let (found, today) = (found(paths), context.today);
    let (mut rows, mut exits) = (Vec::new(), Vec::new());
    let mut lines = Stream::new(context, args.showing.output.as_deref());
    let score = |path| (path, scored(path, rubric, library, args, today));
    let counted = Counted::new(Work::Scoring, found.len());
    in_order(&found, score, |(path, scored)| {
        let exit = match scored {
            Err(faults) => name_bad(context, &faults),
            Ok(Scored { sent_review, exit, line }) => {
                context.note_sent_review(path.as_ref().map_err(Clone::clone)?, sent_review.as_deref());
                match line {
                    ScoreLine::Json(line) => lines.add(line.as_bytes())?,
                    ScoreLine::Table(row) => rows.push(row),
                }
                exit
            }
        };
        exits.push(exit);
        counted.advance(1);
        Ok::<(), Error>(())
    })?;
    drop(counted);
    lines.done()?;
    if !rows.is_empty() {
        let page = || summary::page(&context.words, args.scoring.basis, &rows);
        output::show(context, &args.showing, page, String::new)?;
    }
    Ok(Exit::worst(exits))
}

// The applications at each path, or why there are none.
fn found(paths: &[PathBuf]) -> Vec<Result<PathBuf, Faults>> {
    let at = |path: &PathBuf| match find(path) {
        Ok(found) => found.into_iter().map(Ok).collect(),
        Err(faults) => vec![Err(faults)],
    };
    paths.iter().flat_map(at).collect()
}

fn scored(
    path: &Result<PathBuf, Faults>,
    rubric: &Rubric,
    library: &Library,
    args: &ScoreArgs,
    today: NaiveDate,
) -> Result<Scored, Faults> {
    let path = path.as_ref().map_err(Clone::clone)?;
    let (scoring, application) =
        (&args.scoring, Application::open_to_read(path, rubric, args.scoring.versions.allowed())?);
    let submission = application.submission(rubric, today);
    let (exit, line) = if args.showing.format == Format::Json {
        let evaluation = submission.evaluate(scoring.basis, scoring.target);
        let line = assessment::json::draw(&evaluation, library);
        (scoring.exit(evaluation.assessment()), ScoreLine::Json(line))
    } else {
        let result = submission.assess(scoring.basis);
        (scoring.exit(&result), ScoreLine::Table(SummaryRow::new(submission, &result)))
    };
    Ok(Scored { sent_review: application.sent_review().map(str::to_owned), exit, line })
}

fn name_bad(context: &Context, found: &Faults) -> Exit {
    // If stderr is closed too, the exit code still reports it.
    let _ = context.show_faults(found);
    Exit::Partly
}
