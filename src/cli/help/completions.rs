//! `cert completions`: what a shell needs to complete commands.

use anyhow::Result;
use clap::CommandFactory;

use crate::cli::args::command::{Cli, Completions};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::help::localize::localize;
use crate::cli::output;

/// Runs the command.
///
/// # Errors
/// stdout cannot be written.
pub fn run(context: &Context, args: &Completions) -> Result<Exit> {
    let mut command = localize(Cli::command(), &context.words);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "cert", &mut script);
    output::print(script)?;
    Ok(Exit::Yes)
}
