//! `cert key`: the keys by which a register is signed.

use std::ops::ControlFlow;

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::register::key::{Key, check_day, in_use, rotated};
use cert_core::report::page::text;
use cert_core::report::verification::key_page;
use cert_core::trust::signature::id_of;
use cert_core::trust::signing::Seal;
use cert_core::trust::vouching::vouch;

use crate::cli::args::sign::{PasswordFrom, Rotate};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::output;
use crate::ops::password;
use crate::ops::signing_key;
use crate::ops::signing_key::Hand;
use crate::ops::trusted;
use crate::ops::writing;
use crate::sign::secret::Secret;
use crate::store::disk::read::shown;
use crate::store::register::load::{load, read_settings};

/// `cert key new`
///
/// # Errors
/// The register has a key, or cannot be written; there is no password.
pub fn new(context: &Context, from: &PasswordFrom) -> Result<Exit> {
    let settings = read_settings(context.register())?;
    match settings.keys.last() {
        Some(key) => Err(Refused::from(FaultKind::KeyThere { key: id_of(&key.public) }).into()),
        None => add(context, password::given(context, from)?, &[], None),
    }
}

/// `cert key rotate`
///
/// # Errors
/// The register has no key yet, or cannot be written; the key before is not here and is not said to be lost; there is
/// no password.
pub fn rotate(context: &Context, args: &Rotate) -> Result<Exit> {
    let settings = read_settings(context.register())?;
    trusted::check(&load(context.register())?)?;
    let given = password::given(context, &args.password)?;
    if args.lost && !settings.keys.is_empty() {
        // Nobody can vouch for the new key: it is the first of a new row.
        return add(context, given, &[], None);
    }
    let Some(key) = in_use(&settings.keys) else {
        return Err(Faults::from(FaultKind::KeyNeeded {}).into());
    };
    match signing_key::open(context, key, given.clone())? {
        ControlFlow::Continue(Hand::Key(before)) => add(context, given, &settings.keys, Some(&before)),
        ControlFlow::Continue(Hand::Nobody) => Err(Faults::from(FaultKind::KeyNeeded {}).into()),
        ControlFlow::Break(exit) => Ok(exit),
    }
}

// Adds a key after others, for which the last of them vouches.
fn add(context: &Context, given: Option<String>, keys: &[Key], before: Option<&Secret>) -> Result<Exit> {
    writing::check_day(context, false)?;
    let loaded = load(context.register())?;
    trusted::check(&loaded)?;
    let settings = loaded.register.settings;
    check_day(keys, context.today).map_err(Refused::from)?;
    let (key, path) = match signing_key::make(context, given)? {
        ControlFlow::Continue(made) => made,
        ControlFlow::Break(exit) => return Ok(exit),
    };
    let vouched = before.map(|before| vouch(before, key.key())).transpose().map_err(Faults::from)?;
    let holder = format!("cert key, {}", std::process::id());
    let seal = Seal { signer: &key, on: context.today };
    let mut ledger = trusted::ledger(context, &holder, Some(seal))?;
    trusted::check(&ledger.loaded)?;
    if ledger.register().settings != settings {
        return Err(Faults::from(FaultKind::ChangedMeanwhile { path: shown(context.register()) }).into());
    }
    let keys = rotated(keys, key.key().clone(), context.today, vouched).map_err(Refused::from)?;
    ledger.write_keys(&keys)?;
    let unsigned = trusted::sift(ledger.loaded).unsigned().len();
    let page = key_page::page(&context.words, &keys, &shown(&path), unsigned);
    output::print(text::draw(&page, context.out()))?;
    Ok(Exit::Yes)
}
