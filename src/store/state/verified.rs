//! The index of what was verified in each register.
//!
//! Nothing depends on it: where it is missing, damaged or out of date, everything is verified again.

use std::path::{Path, PathBuf};

use cert_core::register::settings::Settings;
use cert_core::trust::verified::Verified;

use crate::store::disk::atomic;
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
    // Replaced, never opened: to open a pipe in its place would wait for ever.
    let _ = std::fs::create_dir_all(state.join(FOLDER)).is_ok_and(|()| atomic::write(&file, verified.text()).is_ok());
}

// Practice copies share the `uid` of their register.
fn file(state: &Path, settings: &Settings) -> Option<PathBuf> {
    let uid = settings.uid.as_ref().filter(|_| !settings.is_practice)?;
    Some(state.join(FOLDER).join(uid.as_str()))
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use cert_core::basics::digest::sha256;
    use cert_core::basics::source::Source;
    use cert_core::format::settings;

    use super::*;

    #[test]
    fn an_index_takes_the_place_of_whatever_is_there_but_of_no_target_of_a_link() {
        let state = tempfile::tempdir().expect("a folder");
        let uid = "a".repeat(32);
        let text = format!("format = 1\nuid = \"{uid}\"\nissuer = \"Fundacja\"\nprefix = \"UBO\"\nlast_number = 0\n");
        let settings = settings::parse(&Source { name: String::new(), text }.into()).expect("settings");
        let body = format!("cert.verified/1 {}\nlist\nkeys\n", env!("CARGO_PKG_VERSION"));
        let verified = Verified::parse(body.clone() + &sha256(body.as_bytes())).expect("an index");
        let (place, other) = (state.path().join(FOLDER).join(uid), state.path().join("other"));
        let kept = || {
            keep(state.path(), &settings, &verified);
            recall(state.path(), &settings).is_some_and(|found| found == verified)
        };
        assert!(kept() && kept());
        std::fs::remove_file(&place).expect("removed");
        std::fs::write(&other, "mine").expect("a file");
        std::os::unix::fs::symlink(&other, &place).expect("a link");
        assert!(kept() && std::fs::read_to_string(&other).is_ok_and(|text| text == "mine"));
        std::fs::remove_file(&place).expect("removed");
        assert!(Command::new("mkfifo").arg(&place).status().is_ok_and(|status| status.success()));
        assert!(kept());
    }
}
