//! `cert man`: a manual page of the program or of one command.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::nearest::nearest;
use clap::{Command, CommandFactory};

use crate::cli::args::command::{Cli, ManArgs};
use crate::cli::help::localize::localize;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::screen::print;

/// Runs the command.
///
/// # Errors
/// There is no such command, or stdout cannot be written.
pub fn run(context: &Context, args: &ManArgs) -> Result<Exit> {
    let mut command = localize(Cli::command(), &context.words);
    for name in &args.command {
        command = find(&command, name)?;
    }
    let title = command.get_bin_name().unwrap_or("cert").replace(' ', "-");
    let mut page = Vec::new();
    clap_mangen::Man::new(command.name(title)).render(&mut page)?;
    print(page)?;
    Ok(Exit::Yes)
}

fn find(command: &Command, name: &str) -> Result<Command> {
    command.find_subcommand(name).cloned().ok_or_else(|| {
        let near = nearest(name, command.get_subcommands().map(Command::get_name));
        Error::usage(FaultKind::from(UsageProblem::NoCommand { found: clean_line(name), near }))
    })
}
