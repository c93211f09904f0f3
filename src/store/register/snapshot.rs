//! A register as it is at one moment: every file of it that says something, read at once.
//!
//! Nobody who reads is locked out while somebody writes. What is committed and not in its place yet is read from where
//! it is; where something was committed while we read, we read again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::DirEntry;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::source::Source;
use cert_core::format::settings;
use cert_core::trust::manifest::{RUBRICS, is_said};

use crate::store::disk::read::{cannot_read, no_register, read_bytes, shown, text};
use crate::store::register::commit;
use crate::store::register::commit::Files;

/// How often a register is read again that is written meanwhile.
const TRIES: u32 = 100;

/// How long to wait between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// The bytes of a file, or why they cannot be relied on.
pub type Content = Result<Vec<u8>, Faults>;

/// The files of a register at one moment.
#[derive(Debug, Clone)]
pub struct Snapshot {
    folder: PathBuf,
    files: BTreeMap<String, Content>,
}

impl Snapshot {
    /// Reads a register.
    ///
    /// # Errors
    /// There is none in the folder; the folder cannot be read.
    pub fn read(folder: &Path) -> Result<Snapshot, Faults> {
        for _ in 0..TRIES {
            let before = overlaid(folder, settings::FILE);
            if before.is_none() {
                return Err(no_register(folder).into());
            }
            let snapshot = Snapshot::once(folder)?;
            // Whoever writes raises the serial in this file.
            if overlaid(folder, settings::FILE) == before {
                return Ok(snapshot);
            }
            sleep(PAUSE);
        }
        Snapshot::once(folder)
    }

    fn once(folder: &Path) -> Result<Snapshot, Faults> {
        let paths = paths(folder)?.into_iter();
        let files = paths.filter_map(|path| overlaid(folder, &path).map(|content| (path, content))).collect();
        Ok(Snapshot { folder: folder.to_owned(), files })
    }

    /// The same with files that were written since.
    pub fn with(mut self, written: Files) -> Snapshot {
        self.files.extend(written.into_iter().map(|(path, bytes)| (path, Ok(bytes))));
        self
    }

    /// The paths of its files, with `/`.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The bytes of every file that could be read, by path.
    pub fn readable(&self) -> BTreeMap<&str, &[u8]> {
        self.files.iter().filter_map(|(path, content)| Some((path.as_str(), content.as_deref().ok()?))).collect()
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// There is none; a link in its place; it cannot be read.
    pub fn bytes(&self, path: &str) -> Result<&[u8], Faults> {
        let missing = || Faults::from(FaultKind::Missing { path: self.shown(path) });
        self.files.get(path).ok_or_else(missing)?.as_deref().map_err(Clone::clone)
    }

    /// The text of a file.
    ///
    /// # Errors
    /// As [`Snapshot::bytes`]; it is not UTF-8.
    pub fn source(&self, path: &str) -> Result<Arc<Source>, Faults> {
        text(&self.folder.join(path), self.bytes(path)?.to_vec())
    }

    /// A path as a person knows it.
    pub fn shown(&self, path: &str) -> String {
        shown(&self.folder.join(path))
    }
}

/// A file of a register as it is, or will be once what is committed is in its place; none if there is no such file.
pub fn overlaid(folder: &Path, path: &str) -> Option<Content> {
    let staged = folder.join(commit::FOLDER);
    // What lies behind a link is not of this register.
    let is_own = !staged.is_symlink() && !staged.join(RUBRICS).is_symlink();
    // What is moved between the two looks is in its place at the second.
    is_own.then(|| at(&staged.join(path))).flatten().or_else(|| at(&folder.join(path)))
}

fn at(path: &Path) -> Option<Content> {
    match path.symlink_metadata() {
        // What a link means can change without the register.
        Ok(metadata) if metadata.is_symlink() => Some(Err(FaultKind::Link { path: shown(path) }.into())),
        Ok(_) => Some(read_bytes(path)).filter(|content| !is_missing(content)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => None,
        Err(error) => Some(Err(cannot_read(path, &error).into())),
    }
}

fn is_missing(content: &Content) -> bool {
    matches!(content, Err(faults) if faults.0.iter().any(|fault| matches!(fault.kind, FaultKind::Missing { .. })))
}

// What a register says: its settings, certificates, rubrics, and what signs them.
fn paths(folder: &Path) -> Result<BTreeSet<String>, Faults> {
    // First what is committed: what is moved to its place after this look is found there by the next.
    let staged = commit::staged(folder);
    let entries = folder.read_dir().map_err(|error| cannot_read(folder, &error))?;
    let rubrics = folder.join(RUBRICS).read_dir().into_iter().flatten().flatten();
    let name = |entry: DirEntry| entry.file_name().to_string_lossy().into_owned();
    let rubrics = rubrics.map(name).map(|name| format!("{RUBRICS}/{name}"));
    let all = entries.flatten().map(name).chain(rubrics).chain(staged);
    Ok(all.filter(|path| is_said(path)).collect())
}
