//! `cert key`: the keys that sign a register.

use cert_core::report::verification::key_page;

use crate::cli::args::acting::PasswordFromArgs;
use crate::cli::args::register::RotateArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::register::keys;
use crate::ops::register::keys::{Before, NewKey};
use crate::store::disk::read::shown;

/// `cert key new`
///
/// # Errors
/// Returns an error if the register has a key or cannot be written, or if there is no password.
pub fn new(context: &Context, from: &PasswordFromArgs) -> Result<Exit> {
    show(context, &keys::make_first(context, from.read())?)
}

/// `cert key rotate`
///
/// # Errors
/// Returns an error if the register has no key yet or cannot be written, if the previous key should retire but is not
/// here, or if there is no password.
pub fn rotate(context: &Context, args: &RotateArgs) -> Result<Exit> {
    let before = match (args.lost, args.compromised) {
        (_, true) => Before::IsCompromised,
        (true, _) => Before::IsLost,
        _ => Before::Retires,
    };
    show(context, &keys::rotate(context, before, args.password.read())?)
}

fn show(context: &Context, new: &NewKey) -> Result<Exit> {
    let page = key_page::page(&context.words, &new.keys, &shown(&new.path), new.unsigned);
    after_writing(output::page(context, &page))?;
    Ok(Exit::Yes)
}
