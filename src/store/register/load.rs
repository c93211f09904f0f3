//! The folder of a register on disk to its values.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::format::register;
use cert_core::format::settings;
use cert_core::register::loaded::Loaded;
use cert_core::register::settings::Settings;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::store::disk::read::{no_register, text};
use crate::store::disk::threads::Threads;
use crate::store::register::snapshot;
use crate::store::register::snapshot::overlaid;

/// Reads a register as it is at one moment.
///
/// # Errors
/// There is none in the folder; its settings, or its list of files, cannot be read.
pub fn load(folder: &Path) -> Result<Loaded, Faults> {
    load_again(folder, None).map(|(loaded, _)| loaded)
}

/// The same, where it was read `before`; and whether it has not changed since.
///
/// # Errors
/// As [`load`].
pub fn load_again(folder: &Path, before: Option<Loaded>) -> Result<(Loaded, bool), Faults> {
    let snapshot = snapshot::read(folder)?;
    if let Some(before) = before.filter(|before| before.snapshot == snapshot) {
        return Ok((before, true));
    }
    // Without the list nobody can tell whether anything is genuine.
    let list = [LIST.to_owned(), signature_of(LIST)];
    let unread = snapshot.unread().find(|(path, _)| list.iter().any(|list| list == path));
    unread.map_or(Ok(()), |(_, faults)| Err(faults.clone()))?;
    Ok((register::parse_by(snapshot, &Threads)?, false))
}

/// The settings of a register.
///
/// # Errors
/// There is none; every fault of the file; a link in its place.
pub fn read_settings(folder: &Path) -> Result<Settings, Faults> {
    let content = overlaid(folder, settings::FILE);
    let bytes = content.unwrap_or_else(|| Err(no_register(folder).into()))?;
    settings::parse(&text(&folder.join(settings::FILE), bytes)?)
}
