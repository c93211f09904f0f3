//! Floor 4: the command line. A command is a recipe: read, decide, write, say.

pub mod args;
pub mod args_assess;
pub mod args_review;
pub mod asking;
pub mod assess;
pub mod completions;
pub mod context;
pub mod desk;
pub mod dialogue;
pub mod exit;
pub mod flags;
pub mod interrupt;
pub mod localize;
pub mod man;
pub mod output;
pub mod practices;
pub mod questionnaire;
pub mod review;
pub mod score;
pub mod usage;
pub mod validity;

use std::ffi::OsString;

use anyhow::Result;

use crate::cli::args::{Command, Questionnaire};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::text::clean_line;

/// Runs a command.
///
/// # Errors
/// It could not be done.
pub fn run(context: &Context, command: &Command) -> Result<Exit> {
    context.say_as_of()?;
    match command {
        Command::Assess(args) => assess::run(context, args),
        Command::Score(args) => score::run(context, args),
        Command::Review(args) => review::run(context, args),
        Command::Practices(args) => practices::run(context, args),
        Command::Questionnaire { command } => match command {
            Questionnaire::Check(args) => questionnaire::check(context, args),
            Questionnaire::Show(args) => questionnaire::show(context, args),
            Questionnaire::Diff(args) => questionnaire::diff(context, args),
        },
        Command::Validity(args) => validity::run(context, args),
        Command::Completions(args) => completions::run(context, args),
        Command::Man(args) => man::run(context, args),
    }
}

/// The language on the command line, which is needed before the rest of it can be explained.
pub fn asked_language(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--lang") {
            Some("") => return args.next().map(std::borrow::Cow::into_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ if arg == "--" => return None,
            _ => {}
        }
    }
    None
}

/// A problem that has no kind of its own.
pub fn other(error: &anyhow::Error) -> Faults {
    FaultKind::Other { message: clean_line(&format!("{error:#}")) }.into()
}
