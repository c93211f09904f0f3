//! Reads the folder of a register into values.

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
use crate::store::disk::watched::Work;
use crate::store::register::snapshot;
use crate::store::register::snapshot::overlaid;

/// Reads a register as it is at one moment.
///
/// # Errors
/// Returns an error if there is none in the folder, or if its settings or its list of files cannot be read.
pub fn load(folder: &Path) -> Result<Loaded, Faults> {
    load_again(folder, None).map(|(loaded, _)| loaded)
}

/// As [`load`], given an earlier reading; also returns whether nothing has changed since.
///
/// # Errors
/// Returns the errors of [`load`].
pub fn load_again(folder: &Path, before: Option<Loaded>) -> Result<(Loaded, bool), Faults> {
    let snapshot = snapshot::read(folder)?;
    if let Some(before) = before.filter(|before| before.snapshot == snapshot) {
        return Ok((before, true));
    }
    // Without the list, nothing can be shown to be genuine.
    let list = [LIST.to_owned(), signature_of(LIST)];
    let unread = snapshot.unread().find(|(path, _)| list.iter().any(|list| list == path));
    unread.map_or(Ok(()), |(_, faults)| Err(faults.clone()))?;
    Ok((register::parse_by(snapshot, &Threads(Work::Reading))?, false))
}

/// The settings of a register.
///
/// # Errors
/// Returns an error if there are none or a link is in their place, or every fault of the file.
pub fn read_settings(folder: &Path) -> Result<Settings, Faults> {
    let content = overlaid(folder, settings::FILE);
    let bytes = content.unwrap_or_else(|| Err(no_register(folder).into()))?;
    settings::parse(&text(&folder.join(settings::FILE), bytes)?)
}
