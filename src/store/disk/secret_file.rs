//! Writes a secret where only its owner reads it.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use cert_core::basics::fault::Faults;
use tempfile::TempPath;

use crate::store::disk::atomic;
use crate::store::disk::read::cannot_write;

/// Writes a file that only its owner may read (mode 0600), in a folder of which the same holds. What is there stays. The
/// file is removed again unless it is kept.
///
/// # Errors
/// There is a file; the system refuses.
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

// Elsewhere a person's own folder is not read by others.
#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
