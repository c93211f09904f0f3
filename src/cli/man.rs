//! `cert man`: a manual page of the program or of one command.

use anyhow::Result;
use clap::{Command, CommandFactory};

use crate::cli::args::{Cli, Man};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::localize::localize;
use crate::cli::output;
use crate::cli::usage::Usage;
use crate::domain::fault::FaultKind;
use crate::domain::text::{clean_line, nearest};

/// Runs the command.
///
/// # Errors
/// There is no such command, or stdout cannot be written.
pub fn run(context: &Context, args: &Man) -> Result<Exit> {
    let mut command = localize(Cli::command(), &context.words);
    for name in &args.command {
        command = find(&command, name)?;
    }
    let title = command.get_bin_name().unwrap_or("cert").replace(' ', "-");
    let mut page = Vec::new();
    clap_mangen::Man::new(command.name(title)).render(&mut page)?;
    output::print(page)?;
    Ok(Exit::Yes)
}

fn find(command: &Command, name: &str) -> Result<Command, Usage> {
    command.find_subcommand(name).cloned().ok_or_else(|| {
        let near = nearest(name, command.get_subcommands().map(Command::get_name));
        FaultKind::NoCommand { found: clean_line(name), near }.into()
    })
}
