//! Writes that are whole or not there: beside the target, synced, then renamed over it.

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
/// As [`write_bytes`].
pub fn write(path: &Path, text: &str) -> Result<(), Faults> {
    write_bytes(path, text.as_bytes())
}

/// Replaces the file with bytes.
///
/// # Errors
/// The system refuses; then the file is as it was, unless [`is_written`].
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), Faults> {
    let _guard = lock(folder_of(path));
    let replace = || prepare(path, |file| file.write_all(bytes))?.persist(path).map_err(|error| error.error);
    replace().map_err(|error| cannot_write(path, &error))?;
    settle(path)
}

/// Replaces the file with the text, if its bytes are still those expected (none: there must be no file).
///
/// # Errors
/// Another has changed the file meanwhile, or the system refuses; then the file is as it was, unless [`is_written`].
pub fn write_over(path: &Path, expected: Option<&[u8]>, text: &str) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(path, &error));
    let _guard = lock(folder_of(path));
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
        return Err(FileProblem::ChangedMeanwhile { path: shown(path) }.into());
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    settle(path)
}

/// Whether something was written, and only nobody can tell whether it outlasts a power cut.
pub fn is_written(faults: &Faults) -> bool {
    faults.0.iter().any(|fault| matches!(fault.kind.of(), Some(FileProblem::NotSynced { .. })))
}

// What was renamed to its place is written, whether or not that could be synced.
fn settle(path: &Path) -> Result<(), Faults> {
    let unsure = |error: io::Error| FileProblem::NotSynced { path: shown(path), error: clean_line(&error.to_string()) };
    sync(folder_of(path)).map_err(|error| unsure(error).into())
}

/// Removes what a killed program left behind in a folder, and gives what it was.
pub fn sweep(folder: &Path) -> Vec<PathBuf> {
    // Never through a link: what lies elsewhere is not ours.
    if !folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Vec::new();
    }
    let _guard = lock(folder);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_left = |entry: &std::fs::DirEntry| is_ours(&entry.file_name().to_string_lossy());
    entries.filter(is_left).map(|entry| entry.path()).filter(|path| remove(path).is_ok()).collect()
}

/// Whether a file can be made in a folder.
///
/// # Errors
/// The system refuses.
pub fn check_writable(folder: &Path) -> io::Result<()> {
    new_file(folder).map(drop)
}

/// Whether a name is that of something not yet whole.
pub fn is_ours(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

fn remove(path: &Path) -> io::Result<()> {
    if path.symlink_metadata()?.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) }
}

/// Makes a folder that is whole or not there: filled under another name, synced, then renamed. Where it is not shared,
/// only its owner may look into it.
///
/// # Errors
/// It cannot be filled, or the system refuses; then there is none, unless [`is_written`].
pub fn folder(target: &Path, is_shared: bool, fill: impl FnOnce(&Path) -> Result<(), Faults>) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(target, &error));
    let parent = folder_of(target);
    std::fs::create_dir_all(parent).map_err(failed)?;
    let new = new_folder(parent, is_shared).map_err(failed)?;
    fill(new.path())?;
    sync(new.path()).and_then(|()| std::fs::rename(new.path(), target)).map_err(failed)?;
    // It has another name now: nothing is left to remove.
    let _ = new.keep();
    settle(target)
}

/// Removes a folder, whole or not at all, as far as the system lets.
pub fn discard(folder: &Path) {
    let away = Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(folder_of(folder));
    // Whoever is killed in between leaves what the next one sweeps.
    let _ = away.and_then(|away| std::fs::rename(folder, away.path().join("discarded")));
}

/// Copies a file to a name that is not taken.
///
/// # Errors
/// The name is taken, or the system refuses.
pub fn copy(from: &Path, to: &Path) -> Result<(), Faults> {
    let _guard = lock(folder_of(to));
    let mut source = Watched(File::open(from).map_err(|error| cannot_read(from, &error))?);
    let copy = |source: &mut Watched<File>| {
        let file = prepare(to, |file| io::copy(source, file).map(drop))?;
        file.persist_noclobber(to).map_err(|error| error.error)
    };
    copy(&mut source).map_err(|error| cannot_write(to, &error))?;
    settle(to)
}

/// Makes a file that is whole or not there, under a name that is not taken.
///
/// # Errors
/// It cannot be filled; the name is taken, or the system refuses.
pub fn create(path: &Path, fill: impl FnOnce(&mut File) -> Result<(), Faults>) -> Result<(), Faults> {
    let failed = |error: io::Error| Faults::from(cannot_write(path, &error));
    let _guard = lock(folder_of(path));
    let mut file = new_file(folder_of(path)).map_err(failed)?;
    fill(file.as_file_mut())?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| failed(error.error))?;
    settle(path)
}

/// A file that is written part by part, and is in its place once it is whole.
pub struct PartialFile {
    file: NamedTempFile,
    path: PathBuf,
    // Nobody sweeps it away meanwhile.
    _guard: Option<File>,
}

impl PartialFile {
    /// Begins a file that replaces another, or is new.
    ///
    /// # Errors
    /// The system refuses.
    pub fn new(path: PathBuf) -> Result<PartialFile, Faults> {
        let guard = lock(folder_of(&path));
        let file = prepare(&path, |_| Ok(())).map_err(|error| cannot_write(&path, &error))?;
        Ok(PartialFile { file, path, _guard: guard })
    }

    /// Adds a part.
    ///
    /// # Errors
    /// The system refuses.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Faults> {
        self.file.write_all(bytes).map_err(|error| cannot_write(&self.path, &error).into())
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// The system refuses; then the file that was there is as it was, unless [`is_written`].
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
    Builder::new().prefix(PREFIX).suffix(SUFFIX).permissions(everybody).tempfile_in(folder)
}

/// Makes a folder that is gone when the guard is; where it is not shared, only its owner may look into it.
///
/// # Errors
/// The system refuses.
#[cfg(unix)]
pub fn new_folder(parent: &Path, is_shared: bool) -> io::Result<TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(if is_shared { 0o777 } else { 0o700 });
    Builder::new().prefix(PREFIX).suffix(SUFFIX).permissions(mode).tempdir_in(parent)
}

/// Makes a folder that is gone when the guard is.
///
/// # Errors
/// The system refuses.
#[cfg(not(unix))]
pub fn new_folder(parent: &Path, _is_shared: bool) -> io::Result<TempDir> {
    Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(parent)
}

#[cfg(not(unix))]
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)
}

/// The folder in which a path lies.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Holds a folder until the guard is gone. A folder can be locked and synced where it can be opened, which Windows does
/// not allow.
#[cfg(unix)]
pub fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.lock().ok().map(|()| folder)
}

/// There, a file in the folder is locked instead; not that of a register, which whoever writes into it has locked.
#[cfg(not(unix))]
pub fn lock(folder: &Path) -> Option<File> {
    let options = File::options().write(true).create(true).truncate(false).clone();
    let file = options.open(folder.join(cert_core::carrier::litter::FOLDER_LOCK)).ok()?;
    file.lock().ok().map(|()| file)
}

/// Makes sure that what was renamed in a folder stays so.
///
/// # Errors
/// The system refuses.
#[cfg(unix)]
pub fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Whether the system makes sure of all files of a disk at once, which is sooner done than of many one by one.
pub const CAN_SYNC_ALL: bool = cfg!(target_os = "linux");

/// Makes sure of all that was written on the disk of a folder.
///
/// # Errors
/// The system refuses, or cannot.
pub fn sync_all(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    return Ok(nix::unistd::syncfs(File::open(folder)?)?);
    #[cfg(not(target_os = "linux"))]
    sync(folder)
}

/// Makes sure that what was renamed in a folder stays so.
///
/// # Errors
/// The system refuses.
#[cfg(not(unix))]
pub fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}
