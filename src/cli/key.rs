//! `cert key`: the keys by which a register is signed.

use anyhow::Result;

use crate::cli::args_sign::PasswordFrom;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::{output, secret, trusted};
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::key::{in_use, rotated};
use crate::domain::signing::Seal;
use crate::files::ledger::Ledger;
use crate::files::read::shown;
use crate::files::register::{load, read_settings};
use crate::report::{key_page, text};
use crate::say;
use crate::sign::secret::id_of;

/// `cert key new`
///
/// # Errors
/// The register has a key, or cannot be written; there is no password.
pub fn new(context: &Context, from: &PasswordFrom) -> Result<Exit> {
    let settings = read_settings(context.register())?;
    if let Some(key) = in_use(&settings.keys) {
        return Err(Refused::from(FaultKind::KeyThere { key: id_of(&key.public) }).into());
    }
    add(context, from)
}

/// `cert key rotate`
///
/// # Errors
/// The register has no key yet, or cannot be written; there is no password.
pub fn rotate(context: &Context, from: &PasswordFrom) -> Result<Exit> {
    let settings = read_settings(context.register())?;
    match in_use(&settings.keys) {
        None => Err(Faults::from(FaultKind::KeyNeeded {}).into()),
        Some(_) => add(context, from),
    }
}

fn add(context: &Context, from: &PasswordFrom) -> Result<Exit> {
    trusted::check(&load(context.register())?)?;
    let Some((key, path)) = secret::make(context, from)? else {
        context.note(&say!(context.words, "nothing-written"))?;
        return Ok(Exit::No);
    };
    let holder = format!("cert key, {}", std::process::id());
    let seal = Seal { signer: &key, on: context.today };
    let mut ledger = Ledger::open(context.register(), &holder, Some(seal))?;
    let keys = rotated(&ledger.register().settings.keys, key.key().clone(), context.today).map_err(Refused::from)?;
    ledger.write_keys(&keys)?;
    let unsigned = trusted::sift(ledger.loaded).unsigned().len();
    let page = key_page::page(&context.words, &keys, &shown(&path), unsigned);
    output::print(&text::draw(&page, context.out()))?;
    Ok(Exit::Yes)
}
