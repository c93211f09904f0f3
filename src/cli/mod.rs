//! The command line. A command is a recipe: read, decide, write, say.

pub mod args;
pub mod commands;
pub mod context;
pub mod exit;
pub mod help;
pub mod output;
pub mod words;

use std::ffi::OsString;

use anyhow::Result;

use crate::cli::args::command::{Command, KeyCommand, Questionnaire, RegisterCommand};
use crate::cli::commands::{application, certificate, data, paper, register, trust};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::clean_line;

/// Runs a command.
///
/// # Errors
/// It could not be done.
pub fn run(context: &Context, command: &Command) -> Result<Exit> {
    context.say_as_of()?;
    match command {
        Command::Assess(args) => application::assess::run(context, args),
        Command::Score(args) => application::score::run(context, args),
        Command::Report(args) => application::report::run(context, args),
        Command::Review(args) => application::review::run(context, args),
        Command::Compare(args) => application::compare::run(context, args),
        Command::Issue(args) => certificate::issue::run(context, args),
        Command::Renew(args) => certificate::renew::run(context, args),
        Command::Amend(args) => certificate::amend::run(context, args),
        Command::Revoke(args) => certificate::revoke::run(context, args),
        Command::Check(args) => certificate::check::run(context, args),
        Command::List(args) => certificate::list::run(context, args),
        Command::Show(args) => certificate::show::run(context, args),
        Command::Calendar(args) => certificate::calendar::run(context, args),
        Command::Print(args) => paper::print::run(context, args),
        Command::Badge(args) => paper::badge::run(context, args),
        Command::Letter(args) => paper::letter::run(context, args),
        Command::Verify(args) => trust::verify::run(context, args),
        Command::Key { command } => match command {
            KeyCommand::New(from) => trust::key::new(context, from),
            KeyCommand::Rotate(from) => trust::key::rotate(context, from),
        },
        Command::Register { command } => match command {
            RegisterCommand::Init(args) => register::folder::init(context, args),
            RegisterCommand::Repair(args) => register::folder::repair(context, args),
            RegisterCommand::Sign(args) => register::sign::run(context, args),
        },
        Command::Practices(args) => data::practices::run(context, args),
        Command::Questionnaire { command } => match command {
            Questionnaire::Check(args) => data::questionnaire::check(context, args),
            Questionnaire::Show(args) => data::questionnaire::show(context, args),
            Questionnaire::Diff(args) => data::questionnaire::diff(context, args),
        },
        Command::Validity(args) => data::validity::run(context, args),
        Command::Completions(args) => help::completions::run(context, args),
        Command::Man(args) => help::man::run(context, args),
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

/// Whether the command line is that of a monitor, which is told everything on one line, faults too.
pub fn asks_for_plugin(args: &[OsString]) -> bool {
    let args: Vec<_> = args.iter().take_while(|arg| *arg != "--").map(|arg| arg.to_string_lossy()).collect();
    let is_apart = args.windows(2).any(|pair| pair[0] == "--format" && pair[1] == "nagios");
    is_apart || args.iter().any(|arg| arg == "--format=nagios")
}

/// A problem that has no kind of its own.
pub fn other(error: &anyhow::Error) -> Faults {
    FaultKind::Other { message: clean_line(&format!("{error:#}")) }.into()
}
