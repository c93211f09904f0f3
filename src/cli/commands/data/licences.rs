//! `cert licences`: whose work is part of the program, and under which licence.

use crate::builtin::LICENCES;
use crate::cli::args::help::LicencesArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;

/// Runs the command.
///
/// # Errors
/// It cannot be written.
pub fn run(context: &Context, args: &LicencesArgs) -> Result<Exit> {
    output::write(context, args.output.as_deref(), LICENCES)?;
    Ok(Exit::Yes)
}
