//! `cert register sign`: signs unsigned certificates once a person has looked at them.

use cert_core::report::verification::sign_page;
use cert_core::say;

use crate::cli::args::register::RegisterSignArgs;
use crate::cli::args::value;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::register::sign::{Anyway, sign};

/// Runs the command.
///
/// # Errors
/// Returns an error if the register has no key or cannot be written, or if a file is damaged or differs from its award.
pub fn run(context: &Context, args: &RegisterSignArgs) -> Result<Exit> {
    match sign(context, args.consent.read(), anyway(args)?, args.password.read())? {
        Some(signed) => {
            let page = sign_page::signed(&context.words, signed.certificates, signed.serial);
            after_writing(output::page(context, &page))?;
        }
        None => context.note(&say!(context.words, "sign-nothing"))?,
    }
    Ok(Exit::Yes)
}

fn anyway(args: &RegisterSignArgs) -> Result<Option<Anyway>> {
    let (Some(by), Some(reason)) = (&args.actor, &args.reason) else { return Ok(None) };
    Ok(Some(Anyway { by: value::by(Some(by))?, reason: value::line("reason", reason)? }))
}
