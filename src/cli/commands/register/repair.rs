//! `cert register repair`: finishes what a crash left in a register.

use cert_core::register::repair::Unrepaired;
use cert_core::report::register::repair_page;
use cert_core::trust::policy;

use crate::cli::args::acting::SigningArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::register::repair::repair;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register, or if the system refuses.
pub fn run(context: &Context, signing: &SigningArgs) -> Result<Exit> {
    let repair = repair(context, signing.read())?;
    after_writing(output::page(context, &repair_page::page(&context.words, &repair.done, &repair.left)))?;
    match policy::distinct(&policy::sift(repair.loaded).loaded.damaged).into_result() {
        Ok(()) if repair.left.iter().any(Unrepaired::is_damage) => Ok(Exit::Partly),
        Ok(()) => Ok(Exit::Yes),
        Err(faults) => {
            context.show_faults(&faults)?;
            Ok(if policy::is_doubt(&faults) { Exit::No } else { Exit::Partly })
        }
    }
}
