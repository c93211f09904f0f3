//! `cert print`: a certificate on paper.

use anyhow::Result;

use crate::cli::args::Print as Args;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Runs the command.
///
/// # Errors
/// It cannot be written.
pub fn run(_context: &Context, _args: &Args) -> Result<Exit> {
    anyhow::bail!("not yet")
}
