//! The lock of a register: one writer at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use cert_core::application::problem::AnswersProblem;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;

use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_write, shown};

/// The lock file; it names the holder.
const FILE: &str = ".lock";

/// How often to try the lock before giving up: 10 seconds in all.
const TRIES: u32 = 200;

/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// The right to write into a register, held until it is dropped or the program ends in any way.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Keeps writers out of a folder while it is read, if it has a lock file that can be locked.
pub fn hold_still(folder: &Path) -> Option<Lock> {
    let file = File::open(folder.join(FILE)).ok()?;
    for _ in 0..TRIES {
        match file.try_lock_shared() {
            Ok(()) => return Some(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => sleep(PAUSE),
            Err(TryLockError::Error(_)) => return None,
        }
    }
    None
}

/// Waits up to 10 seconds for the right to write into a folder. Others who wait can read `holder`.
///
/// # Errors
/// Returns an error if another holds it all that time, or if the system refuses.
pub fn lock(folder: &Path, holder: &str) -> Result<Lock, Faults> {
    let path = folder.join(FILE);
    let failed = |error: io::Error| Faults::from(cannot_write(&path, &error));
    if path.is_symlink() {
        return Err(AnswersProblem::Link { path: shown(&path) }.into());
    }
    let mut file = open(folder, &path).map_err(failed)?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => {
                // The name only helps others; the lock holds without it.
                let _ = file
                    .set_len(0)
                    .and_then(|()| file.seek(SeekFrom::Start(0)))
                    .map(|_| file.write_all(holder.as_bytes()));
                return Ok(Lock { _file: file });
            }
            Err(TryLockError::WouldBlock) => sleep(PAUSE),
            Err(TryLockError::Error(error)) => {
                return Err(FileProblem::NoLock { path: shown(&path), error: clean_line(&error.to_string()) }.into());
            }
        }
    }
    let mut holder = String::new();
    let _ = file.seek(SeekFrom::Start(0)).and_then(|_| file.take(200).read_to_string(&mut holder));
    Err(FileProblem::RegisterBusy { path: shown(folder), holder: clean_line(&holder) }.into())
}

// Anyone who may write into the folder may lock it, whoever created the file: if it cannot be written, reading is
// enough.
fn open(folder: &Path, path: &Path) -> io::Result<File> {
    let is_new = !path.exists();
    match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Ok(file) => {
            if is_new {
                share(folder, &file);
            }
            Ok(file)
        }
        Err(error) => {
            let is_shut = error.kind() == io::ErrorKind::PermissionDenied && path.is_file();
            let may_write = is_shut && atomic::check_writable(folder).is_ok();
            if may_write { File::open(path).map_err(|_| error) } else { Err(error) }
        }
    }
}

// Everybody who may write into the folder may write into the file.
#[cfg(unix)]
fn share(folder: &Path, file: &File) {
    use std::os::unix::fs::PermissionsExt;
    if let Ok(metadata) = folder.metadata() {
        // A user who cannot write into it can still lock it, only without a name.
        let _ = file.set_permissions(std::fs::Permissions::from_mode(metadata.permissions().mode() & 0o666));
    }
}

#[cfg(not(unix))]
fn share(_folder: &Path, _file: &File) {}
