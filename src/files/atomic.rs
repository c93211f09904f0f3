//! Writes that are whole or not there: beside the target, synced, then renamed over it.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::domain::fault::{FaultKind, Faults};
use crate::files::read::{cannot_write, shown};

const PREFIX: &str = ".cert-";

/// Replaces the file with the text.
///
/// # Errors
/// The system refuses; then the file is as it was.
pub fn write(path: &Path, text: &str) -> Result<(), Faults> {
    replace(path, text).map_err(|error| cannot_write(path, &error).into())
}

/// Replaces the file with the text, if its bytes are still those expected (none: there must be no file).
///
/// # Errors
/// Another has changed the file meanwhile, or the system refuses; then the file is as it was.
pub fn write_over(path: &Path, expected: Option<&[u8]>, text: &str) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(path, &error));
    let folder = folder_of(path);
    let _guard = lock(folder);
    let file = prepare(path, |file| file.write_all(text.as_bytes())).map_err(failed)?;
    let found = match std::fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    // Renaming would not ask: who closed the file to writing meant it.
    if path.metadata().is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(failed(io::ErrorKind::PermissionDenied.into()));
    }
    if found.as_deref() != expected {
        return Err(FaultKind::ChangedMeanwhile { path: shown(path) }.into());
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    sync(folder).map_err(failed)
}

/// Removes what a killed program left behind in a folder.
pub fn sweep(folder: &Path) {
    // Never through a link: what lies elsewhere is not ours.
    if !folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return;
    }
    let _guard = lock(folder);
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(PREFIX) && name.ends_with(".tmp") {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Copies a file to a name that is not taken.
///
/// # Errors
/// The name is taken, or the system refuses.
pub fn copy(from: &Path, to: &Path) -> Result<(), Faults> {
    let _guard = lock(folder_of(to));
    let copied = File::open(from).and_then(|mut source| {
        let file = prepare(to, |file| io::copy(&mut source, file).map(drop))?;
        file.persist_noclobber(to).map_err(|error| error.error)?;
        sync(folder_of(to))
    });
    copied.map_err(|error| cannot_write(to, &error).into())
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = folder_of(path);
    let _guard = lock(folder);
    let file = prepare(path, |file| file.write_all(text.as_bytes()))?;
    file.persist(path).map_err(|error| error.error)?;
    sync(folder)
}

fn prepare(target: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut file = new_file(folder_of(target))?;
    fill(file.as_file_mut())?;
    // Who may read the file, its owner has decided.
    if let Ok(metadata) = target.metadata() {
        file.as_file().set_permissions(metadata.permissions())?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

#[cfg(unix)]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let everybody = std::fs::Permissions::from_mode(0o666);
    Builder::new().prefix(PREFIX).suffix(".tmp").permissions(everybody).tempfile_in(folder)
}

#[cfg(not(unix))]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(PREFIX).suffix(".tmp").tempfile_in(folder)
}

/// The folder in which a path lies.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

// A folder can be locked and synced where it can be opened, which Windows does not allow.
#[cfg(unix)]
fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.lock().ok().map(|()| folder)
}

#[cfg(not(unix))]
fn lock(_folder: &Path) -> Option<File> {
    None
}

#[cfg(unix)]
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}
