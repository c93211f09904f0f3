//! Maps parsed arguments to the command that runs them.

use cert_core::say;

use crate::cli::args::command::Command;
use crate::cli::args::data::{FormCommand, Questionnaire};
use crate::cli::args::register::{KeyCommand, RegisterCommand};
use crate::cli::commands::{application, certificate, data, paper, register, trust};
use crate::cli::help;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;

/// Runs a command; says first if it acts as of another day.
///
/// # Errors
/// Returns the errors of the command.
pub fn run(context: &Context, command: &Command) -> Result<Exit> {
    if let Some(day) = context.as_of {
        context.note(&say!(context.words, "as-of", day = context.words.date(day)))?;
    }
    match command {
        Command::Assess(args) => application::assess::run(context, args),
        Command::Score(args) => application::score::run(context, args),
        Command::Pack(args) => application::pack::run(context, args),
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
            RegisterCommand::Init(args) => register::init::run(context, args),
            RegisterCommand::Repair(args) => register::repair::run(context, args),
            RegisterCommand::Sign(args) => register::sign::run(context, args),
            RegisterCommand::Adopt(args) => register::adopt::run(context, args),
        },
        Command::Publish(args) => register::publish::run(context, args),
        Command::Practices(args) => data::practices::run(context, args),
        Command::Questionnaire { command } => match command {
            Questionnaire::Check(args) => data::questionnaire::check(context, args),
            Questionnaire::Show(args) => data::questionnaire::show(context, args),
            Questionnaire::Diff(args) => data::questionnaire::diff(context, args),
        },
        Command::Form { command } => match command {
            FormCommand::Html(args) => data::form::html(context, args),
        },
        Command::Validity(args) => data::validity::run(context, args),
        Command::Schema(args) => data::schema::run(context, args),
        Command::Help(args) => help::help::run(context, args),
        Command::Completions(args) => help::completion::completions::run(context, args),
        Command::Man(args) => help::man::run(context, args),
        Command::Licences(args) => data::licences::run(context, args),
    }
}
