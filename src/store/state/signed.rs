//! Copies of signed files, to explain changes made by hand since: the text of each certificate and of the settings,
//! under its digest, and the last list of each register.

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
use crate::store::disk::read::{LIMIT, cannot_write, read_within};
use crate::store::register::snapshot::LARGEST_LIST;

/// The subfolder of the state folder.
const FOLDER: &str = "signed";

/// Stores copies of a register's signed files. A practice copy shares the `uid` of its register, so its list is not
/// stored.
///
/// # Errors
/// Returns an error if the system refuses.
pub fn keep(state: &Path, loaded: &Loaded) -> Result<(), Faults> {
    let (folder, snapshot, settings) = (state.join(FOLDER), &loaded.snapshot, &loaded.register.settings);
    std::fs::create_dir_all(&folder).map_err(|error| cannot_write(&folder, &error))?;
    for path in snapshot.certificates().chain([settings::FILE]) {
        let bytes = snapshot.bytes(path)?;
        let copy = file(state, &sha256(bytes));
        // The digest reveals a truncated copy, so it need not be synced. To open a pipe would wait for ever.
        if copy.metadata().map_or(true, |copy| copy.is_file() && copy.len() != bytes.len() as u64) {
            std::fs::write(&copy, bytes).map_err(|error| cannot_write(&copy, &error))?;
        }
    }
    for (name, path) in settings.uid.iter().filter(|_| !settings.is_practice).flat_map(|uid| list_files(state, uid)) {
        atomic::write_bytes(&path, snapshot.bytes(&name)?)?;
    }
    Ok(())
}

/// The signed text with a digest, if stored.
///
/// # Errors
/// Returns an error if it is stored but cannot be read.
pub fn text(state: &Path, sha256: &str) -> Result<Option<Vec<u8>>, Faults> {
    if_kept(&file(state, sha256), LIMIT)
}

/// The last signed list of a register, if stored.
///
/// # Errors
/// Returns the errors of [`text`].
pub fn list(state: &Path, uid: &Uid) -> Result<Option<SignedList>, Faults> {
    let [list, signature] = list_files(state, uid).map(|(_, path)| if_kept(&path, LARGEST_LIST));
    Ok(list?.zip(signature?).map(|(list, signature)| SignedList { list, signature }))
}

fn if_kept(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Faults> {
    if matches!(path.try_exists(), Ok(false)) { Ok(None) } else { read_within(path, most).map(Some) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_and_cannot_be_read_is_not_taken_for_never_kept() {
        let state = tempfile::tempdir().expect("a folder");
        assert_eq!(text(state.path(), "a"), Ok(None));
        std::fs::create_dir_all(file(state.path(), "a")).expect("a folder in its place");
        assert!(text(state.path(), "a").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_the_place_of_a_copy_is_not_waited_for() {
        use std::process::Command;

        use cert_core::format::register;
        use cert_core::register::snapshot::Snapshot;

        let state = tempfile::tempdir().expect("a folder");
        let settings = "format = 1\nissuer = \"Fundacja\"\nprefix = \"UBO\"\npeople = []\nlast_number = 0\n";
        let files = [(settings::FILE.to_owned(), Ok(settings.as_bytes().to_vec()))].into();
        let loaded = register::parse(Snapshot::new(Path::new("rejestr"), files)).expect("a register");
        let copy = file(state.path(), &sha256(settings.as_bytes()));
        std::fs::create_dir_all(state.path().join(FOLDER)).expect("a folder");
        assert!(Command::new("mkfifo").arg(&copy).status().is_ok_and(|status| status.success()));
        assert_eq!(keep(state.path(), &loaded), Ok(()));
        std::fs::remove_file(&copy).expect("removed");
        assert_eq!(keep(state.path(), &loaded), Ok(()));
        assert!(std::fs::read_to_string(&copy).is_ok_and(|text| text == settings));
    }
}
