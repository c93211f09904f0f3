//! `cert completions`: what a shell needs to complete commands.

use clap::CommandFactory;

use crate::cli::args::command::{Cli, CompletionsArgs};
use crate::cli::help::localize::localize;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::screen::print;

/// Runs the command.
///
/// # Errors
/// stdout cannot be written.
pub fn run(context: &Context, args: &CompletionsArgs) -> Result<Exit> {
    let mut command = localize(Cli::command(), &context.words);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "cert", &mut script);
    print(script)?;
    Ok(Exit::Yes)
}
