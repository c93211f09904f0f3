//! The highest serial seen of a register, under each of its keys: so that an old register, put back, is noticed.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::register::key::PublicKey;
use toml_edit::{DocumentMut, value};

use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, read};

/// The file of the serials in the folder of what the program remembers.
const FILE: &str = "serials.toml";

/// The highest serial seen under one of some keys; none was seen yet where there is none.
pub fn serial<'k>(state: &Path, keys: impl IntoIterator<Item = &'k PublicKey>) -> Option<u32> {
    let document = known(state);
    let seen = |key: &PublicKey| document.get(key.as_str())?.as_integer().and_then(|seen| u32::try_from(seen).ok());
    keys.into_iter().filter_map(seen).max()
}

/// Remembers a serial under some keys.
///
/// # Errors
/// The system refuses.
pub fn remember<'k>(state: &Path, keys: impl IntoIterator<Item = &'k PublicKey>, serial: u32) -> Result<(), Faults> {
    let mut document = known(state);
    for key in keys {
        let seen = document.get(key.as_str()).and_then(toml_edit::Item::as_integer).unwrap_or_default();
        document[key.as_str()] = value(seen.max(i64::from(serial)));
    }
    std::fs::create_dir_all(state).map_err(|error| cannot_write(state, &error))?;
    atomic::write(&state.join(FILE), &document.to_string())
}

// What cannot be read is not known.
fn known(state: &Path) -> DocumentMut {
    read(&state.join(FILE)).ok().and_then(|source| source.text.parse().ok()).unwrap_or_default()
}
