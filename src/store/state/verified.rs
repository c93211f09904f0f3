//! The index of what was verified in each register.
//!
//! Nothing depends on it: where it is missing, damaged or out of date, everything is verified again.

use std::path::{Path, PathBuf};

use cert_core::register::settings::Settings;
use cert_core::trust::verified::Verified;

use crate::store::disk::read::{MEGABYTE, read_within};

/// The largest index: of the most certificates that a register can have.
const LARGEST: u64 = 32 * MEGABYTE;

/// The subfolder of the state folder.
const FOLDER: &str = "verified";

/// What was verified in a register, if it is remembered.
pub fn recall(state: &Path, settings: &Settings) -> Option<Verified> {
    let text = String::from_utf8(read_within(&file(state, settings)?, LARGEST).ok()?).ok()?;
    Verified::parse(text)
}

/// Remembers what was verified.
pub fn keep(state: &Path, settings: &Settings, verified: &Verified) {
    let Some(file) = file(state, settings) else { return };
    // The index ends with its own digest, which reveals a truncated one, so it need not be synced.
    let _ = std::fs::create_dir_all(state.join(FOLDER)).and_then(|()| std::fs::write(&file, verified.text()));
}

// Practice copies share the `uid` of their register.
fn file(state: &Path, settings: &Settings) -> Option<PathBuf> {
    let uid = settings.uid.as_ref().filter(|_| !settings.is_practice)?;
    Some(state.join(FOLDER).join(uid.as_str()))
}
