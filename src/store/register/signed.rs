//! What was signed here, so that it can be said what was changed by hand since: the text of each certificate, and of the
//! settings, under its digest; and the last list of each register.

use std::path::{Path, PathBuf};

use cert_core::basics::digest::sha256;
use cert_core::basics::fault::Faults;
use cert_core::format::settings;
use cert_core::register::loaded::Loaded;
use cert_core::register::settings::uid::Uid;
use cert_core::trust::manifest::LIST;
use cert_core::trust::resigning::last_signed::SignedList;
use cert_core::trust::signing::signature_of;

use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, read_bytes, read_within};
use crate::store::register::snapshot::LARGEST_LIST;

/// The folder in that of what the program remembers.
const FOLDER: &str = "signed";

/// Keeps what a register says, which is signed. A copy to practise has the name of the register: its list says nothing.
///
/// # Errors
/// The system refuses.
pub fn keep(state: &Path, loaded: &Loaded) -> Result<(), Faults> {
    let (folder, snapshot, settings) = (state.join(FOLDER), &loaded.snapshot, &loaded.register.settings);
    std::fs::create_dir_all(&folder).map_err(|error| cannot_write(&folder, &error))?;
    for path in snapshot.certificates().chain([settings::FILE]) {
        let bytes = snapshot.bytes(path)?;
        let copy = file(state, &sha256(bytes));
        // Its digest says whether it is whole: it need not be synced.
        if copy.metadata().map_or(true, |metadata| metadata.len() != bytes.len() as u64) {
            std::fs::write(&copy, bytes).map_err(|error| cannot_write(&copy, &error))?;
        }
    }
    for (name, path) in settings.uid.iter().filter(|_| !settings.is_practice).flat_map(|uid| list_files(state, uid)) {
        atomic::write_bytes(&path, snapshot.bytes(&name)?)?;
    }
    Ok(())
}

/// The text that was signed under a digest, if it was kept.
pub fn text(state: &Path, sha256: &str) -> Option<Vec<u8>> {
    read_bytes(&file(state, sha256)).ok()
}

/// The list that was last signed of a register, if it was kept.
pub fn list(state: &Path, uid: &Uid) -> Option<SignedList> {
    let [list, signature] = list_files(state, uid).map(|(_, path)| read_within(&path, LARGEST_LIST).ok());
    Some(SignedList { list: list?, signature: signature? })
}

fn file(state: &Path, sha256: &str) -> PathBuf {
    state.join(FOLDER).join(format!("{sha256}.toml"))
}

fn list_files(state: &Path, uid: &Uid) -> [(String, PathBuf); 2] {
    [LIST.to_owned(), signature_of(LIST)].map(|name| {
        let path = state.join(FOLDER).join(format!("{}.{name}", uid.as_str()));
        (name, path)
    })
}
