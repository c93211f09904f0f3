//! A register on disk, of which nothing is believed that a bad signature covers.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::register::loaded::Loaded;
use cert_core::trust::audit::Audit;
use cert_core::trust::policy;
use cert_core::trust::policy::{Trusted, sift};
use cert_core::trust::signing::Seal;
use cert_core::trust::vouching::chain;

use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::store::register;
use crate::store::register::last_seen;
use crate::store::register::ledger::Ledger;

/// Reads a register.
///
/// # Errors
/// There is none in the folder; its settings cannot be read.
pub fn load(folder: &Path) -> Result<Trusted, Faults> {
    register::load::load(folder).map(sift)
}

/// Reads a register of which it is not in doubt who issues.
///
/// # Errors
/// As [`load`]; the settings or the list of files are not genuine ([`Error::Refused`]).
pub fn issuer(context: &Context) -> Result<Trusted> {
    let trusted = load(context.register())?;
    trusted.doubts_of_issuer().into_result().map_err(Error::Refused)?;
    Ok(trusted)
}

/// What the signatures of a register say of which nothing is in doubt, so that more can be signed on top of it.
///
/// # Errors
/// What is in doubt, and why ([`Error::Refused`]).
pub fn check(loaded: &Loaded) -> Result<Audit> {
    policy::check(loaded).map_err(Error::Refused)
}

/// Opens a register for writing. Its serial goes on from the highest that was ever seen of it on this machine, and is
/// remembered.
///
/// # Errors
/// As [`Ledger::open`].
pub fn ledger<'s>(context: &Context, holder: &str, seal: Option<Seal<'s>>) -> Result<Ledger<'s>, Faults> {
    let mut ledger = Ledger::open(context.register(), holder, seal)?;
    let keys = chain(&ledger.register().settings.keys).iter().map(|key| &key.public);
    ledger.seen_serial = last_seen::serial(context.state(), keys).unwrap_or_default();
    Ok(ledger)
}
