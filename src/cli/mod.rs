//! Floor 4: the command line. A command is a recipe: read, decide, write, say.

pub mod amend;
pub mod args;
pub mod args_assess;
pub mod args_certificates;
pub mod args_paper;
pub mod args_register;
pub mod args_review;
pub mod args_sign;
pub mod asking;
pub mod assess;
pub mod badge;
pub mod calendar;
pub mod check;
pub mod compare;
pub mod completions;
pub mod context;
pub mod desk;
pub mod dialogue;
pub mod exit;
pub mod flags;
pub mod interrupt;
pub mod issue;
pub mod kept;
pub mod key;
pub mod letter;
pub mod list;
pub mod localize;
pub mod man;
pub mod output;
pub mod password;
pub mod practices;
pub mod print;
pub mod questionnaire;
pub mod reading;
pub mod register;
pub mod renew;
pub mod report;
pub mod review;
pub mod revoke;
pub mod score;
pub mod secret;
pub mod show;
pub mod sign_register;
pub mod trusted;
pub mod usage;
pub mod validity;
pub mod verify;
pub mod verify_file;
pub mod verify_print;
pub mod verify_register;
pub mod writing;

use std::ffi::OsString;

use anyhow::Result;

use crate::cli::args::{Command, KeyCommand, Questionnaire, RegisterCommand};
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
        Command::Report(args) => report::run(context, args),
        Command::Review(args) => review::run(context, args),
        Command::Compare(args) => compare::run(context, args),
        Command::Issue(args) => issue::run(context, args),
        Command::Renew(args) => renew::run(context, args),
        Command::Amend(args) => amend::run(context, args),
        Command::Revoke(args) => revoke::run(context, args),
        Command::Check(args) => check::run(context, args),
        Command::List(args) => list::run(context, args),
        Command::Show(args) => show::run(context, args),
        Command::Calendar(args) => calendar::run(context, args),
        Command::Print(args) => print::run(context, args),
        Command::Badge(args) => badge::run(context, args),
        Command::Letter(args) => letter::run(context, args),
        Command::Verify(args) => verify::run(context, args),
        Command::Key { command } => match command {
            KeyCommand::New(from) => key::new(context, from),
            KeyCommand::Rotate(from) => key::rotate(context, from),
        },
        Command::Register { command } => match command {
            RegisterCommand::Init(args) => register::init(context, args),
            RegisterCommand::Repair(args) => register::repair(context, args),
            RegisterCommand::Sign(args) => sign_register::run(context, args),
        },
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
