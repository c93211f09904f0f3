//! The settings of registers as they were last signed here, so that what was changed in them since can be said. The copy
//! counts only where its digest is the one on the signed list.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cert_core::basics::digest::sha256;
use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;
use cert_core::format::settings;
use cert_core::register::settings::Settings;
use cert_core::register::settings::uid::Uid;
use cert_core::register::snapshot::Snapshot;
use cert_core::trust::manifest::LIST;

use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, read_bytes};

/// The folder of the copies in the folder of what the program remembers.
const FOLDER: &str = "settings";

/// Keeps a copy of the settings of a register.
///
/// # Errors
/// The system refuses.
pub fn keep(state: &Path, uid: &Uid, snapshot: &Snapshot) -> Result<(), Faults> {
    let path = path(state, uid);
    let folder = atomic::folder_of(&path);
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    atomic::write_bytes(&path, snapshot.bytes(settings::FILE)?)
}

/// The settings as they were when the list was signed, if they are known here.
pub fn signed(state: &Path, uid: &Uid, snapshot: &Snapshot) -> Option<Settings> {
    let list = snapshot.source(LIST).ok()?;
    let line = list.text.lines().find_map(|line| line.strip_suffix(settings::FILE)?.strip_suffix("  "))?;
    let bytes = read_bytes(&path(state, uid)).ok().filter(|bytes| sha256(bytes) == line)?;
    let source = Source { name: settings::FILE.to_owned(), text: String::from_utf8(bytes).ok()? };
    settings::parse(&Arc::new(source)).ok()
}

fn path(state: &Path, uid: &Uid) -> PathBuf {
    state.join(FOLDER).join(format!("{}.toml", uid.as_str()))
}
