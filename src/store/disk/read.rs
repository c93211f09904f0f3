//! Reads a text file: bounded, UTF-8, a regular file.

use std::ffi::OsString;
use std::fs::{DirEntry, File, Metadata};
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use cert_core::application::problem::AnswersProblem;
use cert_core::basics::clean::{clean_line, quoted_path, shown_path};
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::source::{LARGEST, Source, SourceProblem};

use crate::store::disk::problem::FileProblem;

/// The largest text file that is read, in bytes.
pub const LIMIT: u64 = LARGEST;

/// Bytes of a megabyte, as limits count them.
pub const MEGABYTE: u64 = 1024 * 1024;

/// A path for display, safe to paste.
pub fn shown(path: &Path) -> String {
    shown_path(&path.display().to_string())
}

/// A path quoted for a shell.
pub fn quoted(path: &Path) -> String {
    quoted_path(&path.display().to_string())
}

/// The fault for a refused read.
pub fn cannot_read(path: &Path, error: &io::Error) -> FaultKind {
    match error.kind() {
        io::ErrorKind::NotFound => FaultKind::from(SourceProblem::Missing { path: shown(path) }),
        _ => FaultKind::from(SourceProblem::CannotRead {
            path: shown(path),
            why: why(error),
            error: clean_line(&error.to_string()),
        }),
    }
}

/// Whether something exists at a path.
///
/// # Errors
/// Returns an error if the system does not say, which is no absence.
pub fn is_there(path: &Path) -> Result<bool, FaultKind> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if is_absence(&error) => Ok(false),
        Err(error) => Err(cannot_read(path, &error)),
    }
}

/// The entries of a folder; empty if there is no folder.
///
/// # Errors
/// Returns an error if it cannot be read.
pub fn entries(folder: &Path) -> Result<Vec<DirEntry>, FaultKind> {
    each_entry(folder, |entry| entry)
}

/// The names of a folder's entries; empty if there is no folder.
///
/// # Errors
/// Returns an error if it cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>, FaultKind> {
    let text = |name: OsString| name.into_string().unwrap_or_else(|name| name.to_string_lossy().into_owned());
    each_entry(folder, |entry| text(entry.file_name()))
}

fn each_entry<T>(folder: &Path, of: impl Fn(DirEntry) -> T) -> Result<Vec<T>, FaultKind> {
    match folder.read_dir().and_then(|entries| entries.map(|entry| entry.map(&of)).collect()) {
        Err(error) if is_absence(&error) => Ok(Vec::new()),
        found => found.map_err(|error| cannot_read(folder, &error)),
    }
}

/// Whether the error means that nothing is there.
pub fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The fault for a folder without a register.
pub fn no_register(folder: &Path) -> FaultKind {
    let path = shown(folder);
    match folder.is_file() {
        true => FaultKind::from(FileProblem::RegisterIsFile { path }),
        false => FaultKind::from(FileProblem::NoRegister { path, holds: holds(folder), quoted: quoted(folder) }),
    }
}

// What a folder without a register holds: only in an empty one, or none, would somebody want to make one.
fn holds(folder: &Path) -> &'static str {
    match entries(folder) {
        Ok(found) if found.is_empty() => "nothing",
        _ => "files",
    }
}

/// The fault for a refused write.
pub fn cannot_write(path: &Path, error: &io::Error) -> FaultKind {
    FaultKind::from(FileProblem::CannotWrite {
        path: shown(path),
        why: why(error),
        error: clean_line(&error.to_string()),
    })
}

/// The fault for an answer that could not be written to `name`.
pub fn cannot_say(name: &str, error: &io::Error) -> FaultKind {
    let (path, error) = (name.to_owned(), (why(error), clean_line(&error.to_string())));
    FaultKind::from(FileProblem::CannotSay { path, why: error.0, error: error.1 })
}

// The reasons that have a text of their own; for the rest, the system's text is shown.
fn why(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::NotADirectory => "not-a-folder",
        io::ErrorKind::IsADirectory => "a-folder",
        io::ErrorKind::AlreadyExists => "exists",
        io::ErrorKind::NotFound => "no-folder",
        io::ErrorKind::FileTooLarge => "limit",
        io::ErrorKind::NotConnected => "closed",
        // ELOOP on Linux and macOS: its `ErrorKind` is not stable yet.
        _ if matches!(error.raw_os_error(), Some(40 | 62) if cfg!(unix)) => "loop",
        _ => "other",
    }
}

/// The text of a file, without a byte order mark.
///
/// # Errors
/// Returns an error if there is no such file, it is not a regular file, has more than [`LIMIT`] bytes, or is not UTF-8.
pub fn read(path: &Path) -> Result<Arc<Source>, Faults> {
    read_bytes(path).and_then(|bytes| text(path, bytes))
}

/// The bytes of a file.
///
/// # Errors
/// Returns an error if there is no such file, it is not a regular file, or has more than [`LIMIT`] bytes.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Faults> {
    read_within(path, LIMIT)
}

/// The bytes of a file with at most `most` bytes.
///
/// # Errors
/// Returns an error if there is no such file, it is not a regular file, or has more bytes.
pub fn read_within(path: &Path, most: u64) -> Result<Vec<u8>, Faults> {
    if is_stdin(path) {
        return stdin(path, most);
    }
    let metadata = path.metadata().map_err(|error| cannot_read(path, &error))?;
    read_found(path, &metadata, most)
}

/// The bytes of a file with at most `most` bytes that is not a link: the target of a link can change, or be anybody's.
/// None if there is no file.
///
/// # Errors
/// Returns an error if it is a link or not a regular file, has more bytes, or cannot be examined.
pub fn read_own(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Faults> {
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => Err(AnswersProblem::Link { path: shown(path) }.into()),
        Ok(metadata) => match read_found(path, &metadata, most) {
            // It existed at the first look.
            Err(faults) if is_missing(&faults) => Ok(None),
            found => found.map(Some),
        },
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(cannot_read(path, &error).into()),
    }
}

fn is_missing(faults: &Faults) -> bool {
    faults.0.iter().any(|fault| matches!(fault.kind.of(), Some(SourceProblem::Missing { .. })))
}

// The bytes of an examined file.
fn read_found(path: &Path, metadata: &Metadata, most: u64) -> Result<Vec<u8>, Faults> {
    if !metadata.is_file() {
        return Err(FileProblem::NotAFile { path: shown(path) }.into());
    }
    if metadata.len() > most {
        return Err(too_large(path, metadata.len(), most).into());
    }
    let file = File::open(path).map_err(|error| cannot_read(path, &error))?;
    read_all(path, file, metadata.len(), most)
}

/// Whether a path stands for standard input.
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

// It can be read only once, but a command may ask for it more than once.
fn stdin(path: &Path, most: u64) -> Result<Vec<u8>, Faults> {
    static READ: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(bytes) = READ.get() {
        return Ok(bytes.clone());
    }
    let bytes = read_all(path, io::stdin().lock(), 0, most)?;
    Ok(READ.get_or_init(|| bytes).clone())
}

fn read_all(path: &Path, mut from: impl Read, length: u64, most: u64) -> Result<Vec<u8>, Faults> {
    let mut bytes = vec![0; usize::try_from(length).map_or(0, |length| length + 1)];
    let read = from.read(&mut bytes).or_else(|error| if is_to_retry(&error) { Ok(0) } else { Err(error) });
    bytes.truncate(read.map_err(|error| cannot_read(path, &error))?);
    // There was room for one byte more: a read of exactly the expected length has reached the end of the file.
    if length == 0 || bytes.len() as u64 != length {
        let rest = most + 1 - bytes.len() as u64;
        from.take(rest).read_to_end(&mut bytes).map_err(|error| cannot_read(path, &error))?;
    }
    match bytes.len() as u64 {
        read if read > most => Err(too_large(path, read, most).into()),
        _ => Ok(bytes),
    }
}

fn is_to_retry(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Interrupted
}

fn too_large(path: &Path, bytes: u64, most: u64) -> FaultKind {
    let (megabytes, limit) = (bytes.div_ceil(MEGABYTE), most / MEGABYTE);
    FaultKind::from(FileProblem::TooLarge { path: shown(path), megabytes, limit })
}

/// The bytes of a file as text, without a byte order mark.
///
/// # Errors
/// Returns an error if they are not UTF-8.
pub fn text(path: &Path, bytes: Vec<u8>) -> Result<Arc<Source>, Faults> {
    Source::from_bytes(shown(path), bytes).map_err(Faults::from)
}
