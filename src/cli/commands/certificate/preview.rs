//! A dry run: what would be written, in the requested format; the register stays as it is.

use cert_core::report::page::blocks::Page;
use cert_core::say;

use crate::cli::args::common::ShowingArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;

/// Shows what would be written.
///
/// # Errors
/// Returns an error if it cannot be shown.
pub fn show(
    context: &Context,
    showing: &ShowingArgs,
    page: impl FnOnce() -> Page,
    json: impl FnOnce() -> String,
) -> Result<Exit> {
    output::show(context, showing, page, json)?;
    let words = &context.words;
    context.note(&match showing.output {
        None => say!(words, "nothing-written"),
        Some(_) => say!(words, "register-unchanged"),
    })?;
    Ok(Exit::Yes)
}
