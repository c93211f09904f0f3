//! `cert register adopt`: accepts an older copy as the register.

use cert_core::report::register::adopt_page;
use cert_core::say;

use crate::cli::args::register::RegisterAdoptArgs;
use crate::cli::args::value::{by, line};
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::past::adopt::{Adopted, adopt};
use crate::store::disk::read::shown;

/// Runs the command.
///
/// # Errors
/// Returns an error if the register cannot be relied on (exit 3), or cannot be read or written.
pub fn run(context: &Context, args: &RegisterAdoptArgs) -> Result<Exit> {
    let (by, reason) = (by(Some(&args.actor))?, line("reason", &args.reason)?);
    match adopt(context, &by, &reason, args.consent.read(), args.signing.read())? {
        Adopted::Older(reached) => output::page(context, &adopt_page::done(&context.words, reached))?,
        Adopted::Here => context.note(&say!(context.words, "adopt-here", path = shown(context.register())))?,
        Adopted::Nothing => context.note(&say!(context.words, "adopt-nothing"))?,
    }
    Ok(Exit::Yes)
}
