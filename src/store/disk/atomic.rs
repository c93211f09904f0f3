//! Atomic writes: beside the target, synced, then renamed over it.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use tempfile::{Builder, NamedTempFile, TempDir};

use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_read, cannot_write, shown};
use crate::store::disk::watched::Watched;

const PREFIX: &str = ".cert-";
const SUFFIX: &str = ".tmp";

/// Replaces the file with the text.
///
/// # Errors
/// Returns the errors of [`write_bytes`].
pub fn write(path: &Path, text: &str) -> Result<(), Faults> {
    write_bytes(path, text.as_bytes())
}

/// Replaces the file with bytes.
///
/// # Errors
/// Returns an error if the system refuses; the file then stays as it was, unless [`is_written`].
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), Faults> {
    let _guard = lock(folder_of(path));
    let replace = || prepare(path, |file| file.write_all(bytes))?.persist(path).map_err(|error| error.error);
    replace().map_err(|error| cannot_write(path, &error))?;
    settle(path)
}

/// Replaces the file with the text if its bytes are still as expected (none: there must be no file).
///
/// # Errors
/// Returns an error if another program has changed the file meanwhile, or if the system refuses; the file then stays as
/// it was, unless [`is_written`].
pub fn write_over(path: &Path, expected: Option<&[u8]>, text: &str) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(path, &error));
    let _guard = lock(folder_of(path));
    let file = prepare(path, |file| file.write_all(text.as_bytes())).map_err(failed)?;
    let found = match std::fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    // Renaming ignores the mode of the target, but a file was made read-only on purpose.
    if path.metadata().is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(failed(io::ErrorKind::PermissionDenied.into()));
    }
    if found.as_deref() != expected {
        return Err(FileProblem::ChangedMeanwhile { path: shown(path) }.into());
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    settle(path)
}

/// Whether the write was done, although it may not survive a power cut.
pub fn is_written(faults: &Faults) -> bool {
    faults.0.iter().any(|fault| matches!(fault.kind.of(), Some(FileProblem::NotSynced { .. })))
}

// A renamed file is written, even if the rename could not be synced.
fn settle(path: &Path) -> Result<(), Faults> {
    let unsure = |error: io::Error| FileProblem::NotSynced { path: shown(path), error: clean_line(&error.to_string()) };
    sync(folder_of(path)).map_err(|error| unsure(error).into())
}

/// Removes files left in a folder by a killed program, and returns their paths.
pub fn sweep(folder: &Path) -> Vec<PathBuf> {
    // Never through a link: files elsewhere are not ours.
    if !folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Vec::new();
    }
    let _guard = lock(folder);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_left = |entry: &std::fs::DirEntry| is_ours(&entry.file_name().to_string_lossy());
    entries.filter(is_left).map(|entry| entry.path()).filter(|path| remove(path).is_ok()).collect()
}

/// Checks that a file can be created in a folder.
///
/// # Errors
/// Returns an error if the system refuses.
pub fn check_writable(folder: &Path) -> io::Result<()> {
    new_file(folder).map(drop)
}

/// Whether a name is one of our unfinished files or folders.
pub fn is_ours(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

fn remove(path: &Path) -> io::Result<()> {
    if path.symlink_metadata()?.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) }
}

/// Makes a folder, whole or not at all: filled under another name, synced, then renamed. Unless it is shared, only its
/// owner can read it.
///
/// # Errors
/// Returns an error if it cannot be filled, or if the system refuses; there is then no folder, unless [`is_written`].
pub fn folder(target: &Path, is_shared: bool, fill: impl FnOnce(&Path) -> Result<(), Faults>) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(target, &error));
    let parent = folder_of(target);
    std::fs::create_dir_all(parent).map_err(failed)?;
    let new = new_folder(parent, is_shared).map_err(failed)?;
    fill(new.path())?;
    sync(new.path()).and_then(|()| std::fs::rename(new.path(), target)).map_err(failed)?;
    // It has been renamed, so there is nothing left to remove.
    let _ = new.keep();
    settle(target)
}

/// Removes a folder, whole or not at all, if the system allows.
pub fn discard(folder: &Path) {
    let away = Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(folder_of(folder));
    // If the program is killed in between, the next sweep removes the rest.
    let _ = away.and_then(|away| std::fs::rename(folder, away.path().join("discarded")));
}

/// Copies a file to a new name.
///
/// # Errors
/// Returns an error if the name is taken, or if the system refuses.
pub fn copy(from: &Path, to: &Path) -> Result<(), Faults> {
    let _guard = lock(folder_of(to));
    let mut source = Watched::open(from).map_err(|error| cannot_read(from, &error))?;
    let copy = |source: &mut Watched| {
        let file = prepare(to, |file| io::copy(source, file).map(drop))?;
        file.persist_noclobber(to).map_err(|error| error.error)
    };
    copy(&mut source).map_err(|error| cannot_write(to, &error))?;
    settle(to)
}

/// Makes a file under a new name, whole or not at all.
///
/// # Errors
/// Returns an error if it cannot be filled, the name is taken, or the system refuses.
pub fn create(path: &Path, fill: impl FnOnce(&mut File) -> Result<(), Faults>) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(path, &error));
    let _guard = lock(folder_of(path));
    let mut file = new_file(folder_of(path)).map_err(failed)?;
    fill(file.as_file_mut())?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| failed(error.error))?;
    settle(path)
}

/// A file that is written part by part, and moved into place once whole.
pub struct PartialFile {
    file: NamedTempFile,
    path: PathBuf,
    // Prevents others from sweeping it away meanwhile.
    _guard: Option<File>,
}

impl PartialFile {
    /// Begins a new file, or one that replaces another.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn new(path: PathBuf) -> Result<PartialFile, Faults> {
        let guard = lock(folder_of(&path));
        let file = prepare(&path, |_| Ok(())).map_err(|error| cannot_write(&path, &error))?;
        Ok(PartialFile { file, path, _guard: guard })
    }

    /// Adds a part.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Faults> {
        self.file.write_all(bytes).map_err(|error| cannot_write(&self.path, &error).into())
    }

    /// Moves the file into place.
    ///
    /// # Errors
    /// Returns an error if the system refuses; the earlier file then stays as it was, unless [`is_written`].
    pub fn done(self) -> Result<(), Faults> {
        let PartialFile { file, path, _guard } = self;
        let synced = file.as_file().sync_all();
        let replaced = synced.and_then(|()| file.persist(&path).map_err(|error| error.error));
        replaced.map_err(|error| cannot_write(&path, &error))?;
        settle(&path)
    }
}

fn prepare(target: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut file = new_file(folder_of(target))?;
    fill(file.as_file_mut())?;
    // The new file keeps the permissions that the owner set.
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
    Builder::new().prefix(PREFIX).suffix(SUFFIX).permissions(everybody).tempfile_in(folder)
}

/// Makes a folder that is removed with its guard; unless it is shared, only its owner can read it.
///
/// # Errors
/// Returns an error if the system refuses.
#[cfg(unix)]
pub fn new_folder(parent: &Path, is_shared: bool) -> io::Result<TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(if is_shared { 0o777 } else { 0o700 });
    Builder::new().prefix(PREFIX).suffix(SUFFIX).permissions(mode).tempdir_in(parent)
}

/// Makes a folder that is removed with its guard.
///
/// # Errors
/// Returns an error if the system refuses.
#[cfg(not(unix))]
pub fn new_folder(parent: &Path, _is_shared: bool) -> io::Result<TempDir> {
    Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(parent)
}

#[cfg(not(unix))]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)
}

/// The parent folder of a path.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Locks a folder until the guard is dropped. Locking and syncing a folder requires opening it, which Windows does not
/// allow.
#[cfg(unix)]
pub fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.lock().ok().map(|()| folder)
}

/// Locks a file in the folder instead; in a register, not the register's own lock file, which its writer holds.
#[cfg(not(unix))]
pub fn lock(folder: &Path) -> Option<File> {
    let options = File::options().write(true).create(true).truncate(false).clone();
    let file = options.open(folder.join(cert_core::carrier::litter::FOLDER_LOCK)).ok()?;
    file.lock().ok().map(|()| file)
}

/// Makes renames in a folder durable.
///
/// # Errors
/// Returns an error if the system refuses.
#[cfg(unix)]
pub fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Whether the system can sync a whole disk at once, which is faster than many files one by one.
pub const CAN_SYNC_ALL: bool = cfg!(target_os = "linux");

/// Syncs everything written to the disk of a folder.
///
/// # Errors
/// Returns an error if the system refuses, or cannot.
pub fn sync_all(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    return Ok(nix::unistd::syncfs(File::open(folder)?)?);
    #[cfg(not(target_os = "linux"))]
    sync(folder)
}

/// Makes renames in a folder durable.
///
/// # Errors
/// Returns none: Windows cannot sync a folder.
#[cfg(not(unix))]
pub fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}
