//! `cert licences`: the licences of everything the program contains.

use crate::builtin::LICENCES;
use crate::cli::args::help::LicencesArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;

/// Runs the command.
///
/// # Errors
/// Returns an error if it cannot be written.
pub fn run(context: &Context, args: &LicencesArgs) -> Result<Exit> {
    output::write(context, args.output.as_deref(), LICENCES)?;
    Ok(Exit::Yes)
}
