//! The secret key of a register: outside of it, where only its owner reads.

use std::ops::ControlFlow;
use std::path::PathBuf;

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::register::key::{Key, PublicKey, in_use};
use cert_core::register::settings::Settings;
use cert_core::trust::signature::id_of;
use cert_core::trust::signing::Seal;
use chrono::NaiveDate;

use crate::cli::args::sign::Signing;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::ops::password;
use crate::sign::secret::Secret;
use crate::store::disk::read::{read, shown};
use crate::store::disk::secret_file;

/// Who signs what is written.
pub enum Hand {
    /// This key.
    Key(Box<Secret>),
    /// Nobody: the register has no key, and is written so.
    Nobody,
}

impl Hand {
    /// What seals what is written on a day.
    pub fn seal(&self, on: NaiveDate) -> Option<Seal<'_>> {
        match self {
            Hand::Key(secret) => Some(Seal { signer: &**secret, on }),
            Hand::Nobody => None,
        }
    }
}

/// Whether a register can be written: signed by its key, or unsigned because it has none and that is meant.
///
/// # Errors
/// It has no key, and nobody said `--unsigned`; it has one, and somebody did ([`Refused`]).
pub fn check(settings: &Settings, signing: &Signing) -> Result<()> {
    match in_use(&settings.keys) {
        // What retired keys have signed cannot go on unsigned.
        None if !signing.unsigned || !settings.keys.is_empty() => Err(Faults::from(FaultKind::KeyNeeded {}).into()),
        Some(key) if signing.unsigned => Err(Refused::from(FaultKind::KeyInUse { key: id_of(&key.public) }).into()),
        _ => Ok(()),
    }
}

/// The key that signs what is written into a register; or how the command ends, because the person gave up.
///
/// # Errors
/// As [`check`] and [`open`].
pub fn hand(context: &Context, settings: &Settings, signing: &Signing) -> Result<ControlFlow<Exit, Hand>> {
    check(settings, signing)?;
    match in_use(&settings.keys) {
        None => Ok(ControlFlow::Continue(Hand::Nobody)),
        Some(key) => open(context, key, password::given(context, &signing.password)?),
    }
}

/// Opens the secret half of a key.
///
/// # Errors
/// It does not count yet ([`Refused`]); it is not here; it is no key, or not that one; its password is another one.
pub fn open(context: &Context, key: &Key, given: Option<String>) -> Result<ControlFlow<Exit, Hand>> {
    let (public, on) = (&key.public, context.today);
    if !key.counts_on(on) {
        return Err(Refused::from(FaultKind::BeforeLast { on, last: key.from }).into());
    }
    let path = path(context, public);
    if !path.exists() {
        return Err(Faults::from(FaultKind::NoSecretKey { path: shown(&path) }).into());
    }
    let source = read(&path)?;
    let password = match password::known(context, given)? {
        ControlFlow::Continue(password) => password,
        ControlFlow::Break(exit) => return Ok(ControlFlow::Break(exit)),
    };
    let secret = Secret::open(&source.text, &password, &source.name).map_err(Faults::from)?;
    match secret.is_of(public) {
        true => Ok(ControlFlow::Continue(Hand::Key(Box::new(secret)))),
        false => Err(Faults::from(FaultKind::NotASecretKey { path: shown(&path) }).into()),
    }
}

/// Makes a secret key and keeps it; or how the command ends, because the person gave up.
///
/// # Errors
/// There is no password; the file cannot be written.
pub fn make(context: &Context, given: Option<String>) -> Result<ControlFlow<Exit, (Secret, PathBuf)>> {
    let password = match password::new(context, given)? {
        ControlFlow::Continue(password) => password,
        ControlFlow::Break(exit) => return Ok(ControlFlow::Break(exit)),
    };
    let (secret, text) = Secret::generate(&password).map_err(Faults::from)?;
    let path = path(context, secret.key());
    secret_file::keep(&path, &text)?;
    Ok(ControlFlow::Continue((secret, path)))
}

fn path(context: &Context, public: &PublicKey) -> PathBuf {
    context.config().join(format!("{}.key", id_of(public)))
}
