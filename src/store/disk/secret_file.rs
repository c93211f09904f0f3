//! Writes a secret so that only its owner can read it.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use cert_core::basics::fault::Faults;
use tempfile::TempPath;

use crate::store::disk::atomic;
use crate::store::disk::read::cannot_write;

/// Writes a file that only its owner can read (mode 0600), in a folder that is just as private. An existing file stays.
/// The new file is removed again unless the caller keeps it.
///
/// # Errors
/// Returns an error if the file exists, or if the system refuses.
pub fn create(path: &Path, text: &str) -> Result<TempPath, Faults> {
    let write = || -> io::Result<TempPath> {
        let folder = atomic::folder_of(path);
        make_folder(folder)?;
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(path)?;
        let written = TempPath::try_from_path(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        atomic::sync(folder)?;
        Ok(written)
    };
    write().map_err(|error| cannot_write(path, &error).into())
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

// On other systems, a user's own folder is private by default.
#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
