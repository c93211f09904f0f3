//! The dialogue of `cert assess`: where it begins, what it says first, and the command that resumes it.

use cert_core::editing::heading::Field;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;

use crate::ask::Stop;
use crate::ask::interview::course::Beginning;
use crate::ask::interview::session::{PreviousApplication, Session};
use crate::cli::args::assess::AssessArgs;
use crate::cli::words::suggestion::{GivenOptions, option};
use crate::ops::context::Context;
use crate::ops::dialogue::application_store::FolderStore;
use crate::ops::dialogue::asking;
use crate::ops::error::Result;
use crate::store::disk::read::quoted;
use crate::store::disk::read::shown;

/// Where a dialogue begins.
pub struct Start {
    /// The first question.
    pub from: Beginning,
    /// The last edition's application.
    pub last: Option<PreviousApplication>,
    /// Heading fields given on the command line.
    pub given: Vec<Field>,
    /// Whether the application is not on disk yet.
    pub is_new: bool,
}

/// Asks the open questions.
///
/// # Errors
/// Returns an error if there is no terminal to ask in, or if something cannot be saved.
pub fn talk(
    context: &Context,
    args: &AssessArgs,
    rubric: &Rubric,
    store: &mut FolderStore<'_>,
    start: Start,
) -> Result<()> {
    let (message, command) = (store.message.clone(), asked_command(context, args));
    let answers = store.application.answers.clone();
    asking::hold(context, args.plain, &command, &message, |ask| {
        let mut session = Session::new(rubric, &context.words, ask, store, answers, start.last);
        converse(&mut session, args, start.from, &start.given, start.is_new)
    })
}

fn converse(
    session: &mut Session<'_>,
    args: &AssessArgs,
    from: Beginning,
    given: &[Field],
    is_new: bool,
) -> Result<(), Stop> {
    let words = session.words;
    let keys = if args.plain { say!(words, "intro-plain") } else { say!(words, "intro-keys") };
    if is_new {
        let folder = match &args.path {
            Some(path) => say!(words, "intro-folder", folder = shown(path)),
            None => say!(words, "intro-folder-named"),
        };
        let count = session.rubric.questions.len();
        let title = words.pick(&session.rubric.title);
        session.show(&format!("{}\n{folder}\n{keys}", say!(words, "intro", title = title, count = count)))?;
        session.heading(given)?;
    } else {
        let name = format!("{}, {}", session.answers.municipality.name, session.answers.edition.name);
        let progress = session.submission().progress(None);
        let (count, total) = (progress.answered, progress.asked);
        session.show(&format!("{}\n{keys}", say!(words, "intro-again", name = name, count = count, total = total)))?;
        session.save()?;
        // The dialogue was stopped before the first question, so the rest of the heading was perhaps never asked.
        if session.answers.given.is_empty() && !matches!(from, Beginning::Question(_)) {
            session.heading_rest(given)?;
        }
    }
    session.interview(from)
}

/// The options that the command to resume needs.
pub fn options(context: &Context, args: &AssessArgs) -> String {
    let plain = if args.plain { " --plain" } else { "" };
    option("from", args.from.as_ref()) + &GivenOptions::new(&context.places).rubric + plain
}

/// The command as typed, without the options that answer something.
pub fn asked_command(context: &Context, args: &AssessArgs) -> String {
    let path = args.path.as_ref().map(|path| format!(" {}", quoted(path)));
    format!("cert assess{}{}", path.unwrap_or_default(), options(context, args))
}
