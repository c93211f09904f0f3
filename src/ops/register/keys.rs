//! Makes the first key of a register, or the next one, for which the previous key vouches.

use std::path::PathBuf;

use cert_core::basics::fault::FaultKind;
use cert_core::register::settings::key::{Key, KeyState, PublicKey, check_day, in_use, rotated};
use cert_core::trust::policy;
use cert_core::trust::signature::id_of;
use cert_core::trust::vouching::vouch;
use chrono::NaiveDate;

use crate::ops::context::Context;
use crate::ops::dialogue::password;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting;
use crate::ops::register::signing_key;
use crate::ops::register::signing_key::Signing;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::ops::register::writing;
use crate::sign::problem::KeyProblem;
use crate::store::disk::atomic;

/// A register with a new key.
pub struct NewKey {
    /// Its keys, with the new one last.
    pub keys: Vec<Key>,
    /// The file of the secret key.
    pub path: PathBuf,
    /// The number of certificates not signed by a key that counts.
    pub unsigned: usize,
}

/// Makes the first key of a register.
///
/// # Errors
/// Returns [`Error::Refused`] if the register has a key, and an error if it cannot be written or there is no password.
pub fn make_first(context: &Context, signing: Signing) -> Result<NewKey> {
    let writable = trusted::to_write(context, signing.is_practice)?;
    let loaded = &writable.loaded;
    if let Some(key) = loaded.register.settings.keys.last() {
        return Err(Error::refused(FaultKind::from(KeyProblem::KeyThere { key: id_of(&key.public) })));
    }
    let given = password::given(context, signing.password_fd)?;
    acting::check_day(context, false)?;
    trusted::check(loaded, &writable.audit)?;
    add(context, writable, given, |public| Ok(vec![Key::new(public.clone(), context.today, None)]))
}

/// What happens to the previous key when the next one is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// It vouches for the next key, and retires.
    Retires,
    /// It is lost, and cannot vouch.
    IsLost,
    /// It is compromised, and its signature proves nothing.
    IsCompromised,
}

impl Before {
    fn on(self, day: NaiveDate) -> KeyState {
        match self {
            Before::Retires => KeyState::Retired(day),
            Before::IsLost => KeyState::Lost(day),
            Before::IsCompromised => KeyState::Compromised(day),
        }
    }
}

/// Makes the next key of a register. If the previous key cannot vouch for it, a new chain of keys begins; the previous
/// key stays listed with its fate.
///
/// # Errors
/// Returns an error if the register has no key yet or cannot be written, if the previous key should retire but is not
/// here, or if there is no password.
pub fn rotate(context: &Context, before: Before, signing: Signing) -> Result<NewKey> {
    let writable = trusted::to_write(context, signing.is_practice)?;
    let loaded = &writable.loaded;
    // Signatures dated in the future stay valid.
    trusted::check(loaded, &writable.audit)?;
    let last = writable.audit.signed_on().map_or(context.today, |on| on.max(context.today));
    let keys = &loaded.register.settings.keys.clone();
    let given = password::given(context, signing.password_fd)?;
    let needed = || Error::failed(FaultKind::from(KeyProblem::KeyNeeded {}));
    let secret = match before {
        Before::Retires => Some(signing_key::open(context, in_use(keys).ok_or_else(needed)?, given.clone())?),
        Before::IsLost | Before::IsCompromised if keys.is_empty() => return Err(needed()),
        Before::IsLost | Before::IsCompromised => None,
    };
    acting::check_day(context, false)?;
    check_day(keys, context.today).map_err(Error::refused)?;
    add(context, writable, given, |public| {
        let vouched = secret.as_ref().map(|secret| vouch(secret, public)).transpose().map_err(Error::failed)?;
        rotated(keys, Key::new(public.clone(), context.today, vouched), before.on(last)).map_err(Error::refused)
    })
}

// Makes a key, and writes the keys of the register including it.
fn add(
    context: &Context,
    writable: Writable,
    given: Option<String>,
    keys: impl FnOnce(&PublicKey) -> Result<Vec<Key>>,
) -> Result<NewKey> {
    let (key, file) = signing_key::make(context, given)?;
    let keys = keys(key.key())?;
    let settings = writable.loaded.register.settings.clone();
    let (mut ledger, _) = writing::open(context, "cert key", Some(&key), writable)?;
    if ledger.register().settings != settings {
        return Err(writing::changed_meanwhile(context));
    }
    let written = ledger.write_keys(&keys);
    let path = file.to_path_buf();
    // A secret key that no register lists is worthless, and is removed.
    if written.as_ref().err().is_none_or(atomic::is_written) {
        file.keep().map_err(anyhow::Error::from)?;
    }
    written?;
    trusted::written(context, &ledger);
    let unsigned = policy::sift(ledger.loaded).unsigned().len();
    Ok(NewKey { keys, path, unsigned })
}
