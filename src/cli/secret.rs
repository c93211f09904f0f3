//! The secret key of a register: outside of it, where only its owner reads.

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;

use crate::cli::args_sign::{PasswordFrom, Signing};
use crate::cli::context::Context;
use crate::cli::password;
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::key::{PublicKey, in_use};
use crate::domain::register::Settings;
use crate::domain::signing::Seal;
use crate::files::read::{read, shown};
use crate::files::secret_file;
use crate::sign::secret::{Secret, id_of};

/// Who signs what is written.
pub enum Hand {
    /// This key.
    Key(Box<Secret>),
    /// Nobody: the register has no key, and is written so.
    Nobody,
    /// The person gave up.
    GaveUp,
}

impl Hand {
    /// What seals what is written on a day.
    pub fn seal(&self, on: NaiveDate) -> Option<Seal<'_>> {
        match self {
            Hand::Key(secret) => Some(Seal { signer: &**secret, on }),
            Hand::Nobody | Hand::GaveUp => None,
        }
    }
}

/// Whether a register can be written: signed by its key, or unsigned because it has none and that is meant.
///
/// # Errors
/// It has no key, and nobody said `--unsigned`; or it has one, and somebody did.
pub fn check(settings: &Settings, signing: &Signing) -> Result<(), FaultKind> {
    match in_use(&settings.keys) {
        None if !signing.unsigned => Err(FaultKind::KeyNeeded {}),
        Some(key) if signing.unsigned => Err(FaultKind::KeyInUse { key: id_of(&key.public) }),
        _ => Ok(()),
    }
}

/// The key that signs what is written into a register.
///
/// # Errors
/// The register has no key, and nobody said `--unsigned`; the secret key is not here, or its password is another one.
pub fn hand(context: &Context, settings: &Settings, signing: &Signing) -> Result<Hand> {
    check(settings, signing).map_err(Faults::from)?;
    match in_use(&settings.keys) {
        None => Ok(Hand::Nobody),
        Some(key) => open(context, &key.public, &signing.password),
    }
}

/// Opens the secret half of a key.
///
/// # Errors
/// It is not here; it is no key, or not that one; its password is another one.
pub fn open(context: &Context, public: &PublicKey, from: &PasswordFrom) -> Result<Hand> {
    let path = path(context, public);
    if !path.exists() {
        return Err(Faults::from(FaultKind::NoSecretKey { path: shown(&path) }).into());
    }
    let source = read(&path)?;
    let Some(password) = password::known(context, from)? else { return Ok(Hand::GaveUp) };
    let secret = Secret::open(&source.text, &password, &source.name).map_err(Faults::from)?;
    match secret.is_of(public) {
        true => Ok(Hand::Key(Box::new(secret))),
        false => Err(Faults::from(FaultKind::NotASecretKey { path: shown(&path) }).into()),
    }
}

/// Makes a secret key and keeps it; none if the person gave up.
///
/// # Errors
/// There is no password; the file cannot be written.
pub fn make(context: &Context, from: &PasswordFrom) -> Result<Option<(Secret, PathBuf)>> {
    let Some(password) = password::new(context, from)? else { return Ok(None) };
    let (secret, text) = Secret::generate(&password).map_err(Faults::from)?;
    let path = path(context, secret.key());
    secret_file::keep(&path, &text)?;
    Ok(Some((secret, path)))
}

fn path(context: &Context, public: &PublicKey) -> PathBuf {
    context.config().join(format!("{}.key", id_of(public)))
}
