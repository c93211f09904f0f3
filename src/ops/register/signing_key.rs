//! The secret key of a register, stored outside it, readable only by its owner.

use std::path::PathBuf;

use cert_core::basics::dates::DayProblem;
use cert_core::basics::fault::FaultKind;
use cert_core::register::settings::Settings;
use cert_core::register::settings::key::{Key, PublicKey, in_use};
use cert_core::trust::signature::id_of;
use cert_core::trust::signing::Seal;
use chrono::NaiveDate;
use tempfile::TempPath;

use crate::ops::context::Context;
use crate::ops::dialogue::password;
use crate::ops::error::{Error, Result};
use crate::sign::problem::KeyProblem;
use crate::sign::secret::Secret;
use crate::store::disk::read::{is_there, read, shown};
use crate::store::disk::secret_file;

/// The key to sign with.
#[derive(Debug, Clone, Copy)]
pub struct Signing {
    /// Whether to write without a signature, in a register that has no key.
    pub unsigned: bool,
    /// The open file descriptor with the password.
    pub password_fd: Option<u32>,
    /// Whether the person says that the register is a practice copy.
    pub is_practice: bool,
}

/// The seal for files written on a day; none in a register that has no key.
pub fn seal(secret: Option<&Secret>, on: NaiveDate) -> Option<Seal<'_>> {
    secret.map(|signer| Seal { signer, on })
}

/// Checks that a register can be written: signed by its key, or unsigned on purpose because it has none.
///
/// # Errors
/// Returns an error if it has no key and `--unsigned` was not given, and [`Error::Refused`] if it has one and
/// `--unsigned` was given.
pub fn check(settings: &Settings, signing: Signing) -> Result<()> {
    match in_use(&settings.keys) {
        // A register signed by keys that have since retired cannot continue unsigned.
        None if !signing.unsigned || !settings.keys.is_empty() => {
            Err(Error::failed(FaultKind::from(KeyProblem::KeyNeeded {})))
        }
        Some(key) if signing.unsigned => {
            Err(Error::refused(FaultKind::from(KeyProblem::KeyInUse { key: id_of(&key.public) })))
        }
        _ => Ok(()),
    }
}

/// The key that signs a write into a register; none if the register has no key.
///
/// # Errors
/// Returns the errors of [`check`] and [`open`].
pub fn of_register(context: &Context, settings: &Settings, signing: Signing) -> Result<Option<Secret>> {
    check(settings, signing)?;
    let Some(key) = in_use(&settings.keys) else { return Ok(None) };
    open(context, key, password::given(context, signing.password_fd)?).map(Some)
}

/// Whether the secret key in use is on this computer.
pub fn is_here(context: &Context, settings: &Settings) -> bool {
    in_use(&settings.keys).is_some_and(|key| path(context, &key.public).exists())
}

/// Opens the secret half of a key.
///
/// # Errors
/// Returns [`Error::Refused`] if the key is not valid yet, and an error if it is not here, is not a key or not the
/// right one, has another password, or the person gives up.
pub fn open(context: &Context, key: &Key, given: Option<String>) -> Result<Secret> {
    let (public, on) = (&key.public, context.today);
    if !key.counts_on(on) {
        return Err(Error::refused(FaultKind::from(DayProblem::BeforeLast { on, last: key.from })));
    }
    let path = path(context, public);
    if !is_there(&path).map_err(Error::failed)? {
        return Err(Error::failed(FaultKind::from(KeyProblem::NoSecretKey { path: shown(&path) })));
    }
    let source = read(&path)?;
    let password = password::known(context, given)?;
    let secret = Secret::open(&source.text, &password, &source.name).map_err(Error::failed)?;
    match secret.is_of(public) {
        true => Ok(secret),
        false => Err(Error::failed(FaultKind::from(KeyProblem::NotASecretKey { path: shown(&path) }))),
    }
}

/// Makes a secret key and writes it so that only its owner can read it; the file is removed unless the caller keeps it.
///
/// # Errors
/// Returns an error if there is no password, the file cannot be written, or the person gives up.
pub fn make(context: &Context, given: Option<String>) -> Result<(Secret, TempPath)> {
    let password = password::new(context, given)?;
    let (secret, text) = Secret::generate(&password).map_err(Error::failed)?;
    let path = path(context, secret.key());
    Ok((secret, secret_file::create(&path, &text)?))
}

fn path(context: &Context, public: &PublicKey) -> PathBuf {
    context.places.config.join(format!("{}.key", id_of(public)))
}
