//! `cert report`: the result as a page for the desk.

use anyhow::Result;

use crate::cli::args::Report as Args;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Runs the command.
///
/// # Errors
/// It cannot be written.
pub fn run(_context: &Context, _args: &Args) -> Result<Exit> {
    anyhow::bail!("not yet")
}
