//! Makes the first key of a register, or the next one, for which the key before vouches.

use std::path::PathBuf;

use cert_core::basics::fault::FaultKind;
use cert_core::register::key::{Key, check_day, in_use, rotated};
use cert_core::register::loaded::Loaded;
use cert_core::trust::policy;
use cert_core::trust::signature::id_of;
use cert_core::trust::vouching::vouch;

use crate::ops::context::Context;
use crate::ops::dialogue::password;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::writing;
use crate::sign::problem::KeyProblem;
use crate::sign::secret::Secret;
use crate::store::register::load::load;

/// A register with a new key.
pub struct NewKey {
    /// Its keys, the new one last.
    pub keys: Vec<Key>,
    /// The file of the secret half.
    pub path: PathBuf,
    /// How many certificates are not signed by a key that counts.
    pub unsigned: usize,
}

/// Makes the first key of a register.
///
/// # Errors
/// The register has a key ([`Error::Refused`]), or cannot be written; there is no password.
pub fn make_first(context: &Context, password_fd: Option<u32>) -> Result<NewKey> {
    let loaded = load(context.register())?;
    if let Some(key) = loaded.register.settings.keys.last() {
        return Err(Error::refused(FaultKind::from(KeyProblem::KeyThere { key: id_of(&key.public) })));
    }
    let given = password::given(context, password_fd)?;
    acting::check_day(context, false)?;
    trusted::check(&loaded)?;
    add(context, &loaded, given, &[], None)
}

/// Makes the next key of a register. Where the key before `is_lost`, nobody can vouch for the new one, which is the
/// first of a new row.
///
/// # Errors
/// The register has no key yet, or cannot be written; the key before is not here and is not said to be lost; there is
/// no password.
pub fn rotate(context: &Context, is_lost: bool, password_fd: Option<u32>) -> Result<NewKey> {
    let loaded = load(context.register())?;
    trusted::check(&loaded)?;
    let keys = &loaded.register.settings.keys;
    let given = password::given(context, password_fd)?;
    if is_lost && !keys.is_empty() {
        acting::check_day(context, false)?;
        return add(context, &loaded, given, &[], None);
    }
    let key = in_use(keys).ok_or_else(|| Error::failed(FaultKind::from(KeyProblem::KeyNeeded {})))?;
    let before = signing_key::open(context, key, given.clone())?;
    acting::check_day(context, false)?;
    add(context, &loaded, given, keys, Some(&before))
}

// Adds a key after others, for which the last of them vouches.
fn add(
    context: &Context,
    loaded: &Loaded,
    given: Option<String>,
    keys: &[Key],
    before: Option<&Secret>,
) -> Result<NewKey> {
    check_day(keys, context.today).map_err(Error::refused)?;
    let (key, path) = signing_key::make(context, given)?;
    let vouched = before.map(|before| vouch(before, key.key())).transpose().map_err(Error::failed)?;
    let holder = format!("cert key, {}", std::process::id());
    let mut ledger = trusted::ledger(context, &holder, signing_key::seal(Some(&key), context.today))?;
    trusted::check(&ledger.loaded)?;
    if ledger.register().settings != loaded.register.settings {
        return Err(writing::changed_meanwhile(context));
    }
    let keys = rotated(keys, key.key().clone(), context.today, vouched).map_err(Error::refused)?;
    ledger.write_keys(&keys)?;
    let unsigned = policy::sift(ledger.loaded).unsigned().len();
    Ok(NewKey { keys, path, unsigned })
}
