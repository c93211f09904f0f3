//! Answers a shell that completes a command line.

use std::ffi::OsString;

use cert_core::words::Words;
use clap::{Command, CommandFactory};
use clap_complete::CompleteEnv;

use crate::cli::args::command::Cli;
use crate::cli::help::completion::candidates::Completable;
use crate::cli::help::localize::localize;
use crate::ops::context::Places;

/// The environment variable by which a shell asks.
pub const VARIABLE: &str = "CERT_COMPLETE";

/// Answers a shell that completes a command line; returns whether one asked.
pub fn is_answered(args: &[OsString], words: &Words, places: impl Fn() -> Places) -> bool {
    let here = std::env::current_dir().ok();
    let asked = CompleteEnv::with_factory(|| command(words, &places())).var(VARIABLE);
    // A shell shows no errors, so failing to complete is silent.
    asked.try_complete(args.iter().cloned(), here.as_deref()).unwrap_or(true)
}

/// The command with completions for its arguments.
pub fn command(words: &Words, places: &Places) -> Command {
    let command = Completable::new(words, places).of(localize(Cli::command(), words));
    let named: Vec<Command> = command.get_subcommands().map(name_only).collect();
    let explain = |command: Command| command.subcommands(named.clone());
    ["help", "man"].into_iter().fold(command.clone(), |command, name| command.mut_subcommand(name, explain))
}

// A command as another one names it: with its subcommands, and without arguments.
fn name_only(command: &Command) -> Command {
    let name = Command::new(command.get_name().to_owned()).about(command.get_about().cloned().unwrap_or_default());
    name.subcommands(command.get_subcommands().map(name_only)).disable_help_subcommand(true).disable_help_flag(true)
}
