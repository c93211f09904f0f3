//! `cert help`: the text of `--help`, as a command.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::nearest::nearest;
use clap::{Command, CommandFactory};

use crate::cli::args::command::Cli;
use crate::cli::args::help::HelpArgs;
use crate::cli::help::localize::localize;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::screen::print;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no such command, or stdout cannot be written.
pub fn run(context: &Context, args: &HelpArgs) -> Result<Exit> {
    let mut command = find(localize(Cli::command(), &context.words), &args.command)?;
    print(command.render_help().to_string())?;
    Ok(Exit::Yes)
}

/// Finds a subcommand.
///
/// # Errors
/// Returns an error if there is no such command.
pub(crate) fn find(command: Command, names: &[String]) -> Result<Command> {
    names.iter().try_fold(command, |command, name| {
        command.find_subcommand(name).cloned().ok_or_else(|| {
            let near = nearest(name, command.get_subcommands().map(Command::get_name));
            Error::usage(FaultKind::from(UsageProblem::NoCommand { found: clean_line(name), near }))
        })
    })
}
