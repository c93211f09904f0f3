//! Several files of a register written as one: all or none.
//!
//! They are first completed in a folder of their own, whose rename commits them; then each is moved into place. Readers
//! look into that folder first (see [`snapshot`](super::snapshot)); if the program is killed in between, the next
//! writer moves the rest.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cert_core::application::problem::AnswersProblem;
use cert_core::basics::fault::Faults;
use cert_core::trust::manifest::{RUBRICS, is_said};

use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, entries, shown};
use crate::store::disk::watched::{Counted, Work};

/// The folder of files that are committed but not yet in place.
pub const FOLDER: &str = ".commit";

// The number of files up to which each is synced by itself.
const FEW: usize = 16;

/// Files by their path in the register, with `/`.
pub type Files = Vec<(String, Vec<u8>)>;

/// Writes files of a register, all or none. The register must be locked.
///
/// # Errors
/// Returns an error if the system refuses; none is then written, unless [`atomic::is_written`].
pub fn commit(register: &Path, files: &Files) -> Result<(), Faults> {
    let target = register.join(FOLDER);
    // Obstacles are found before anything is committed.
    folders(register, files.iter().map(|(path, _)| path))
        .iter()
        .try_for_each(|folder| check_folder(register, folder))?;
    files.iter().try_for_each(|(path, _)| check_open(&register.join(path)))?;
    let committed = atomic::folder(&target, true, |new| stage(new, files));
    if committed.as_ref().err().is_none_or(atomic::is_written) {
        // Readers see the commit, and the next writer moves the rest, or reports why it cannot be moved.
        let _ = finish(register);
    }
    committed
}

/// Moves committed files into place, and returns their paths.
///
/// # Errors
/// Returns an error if the system refuses.
pub fn finish(register: &Path) -> Result<Vec<String>, Faults> {
    let folder = register.join(FOLDER);
    let failed = |path: &Path, error: io::Error| Faults::from(cannot_write(path, &error));
    if folder.is_symlink() {
        return Err(AnswersProblem::Link { path: shown(&folder) }.into());
    }
    let staged = staged(register)?;
    let folders = folders(register, &staged);
    for folder in &folders {
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    }
    let counted = Counted::new(Work::Writing, staged.len());
    for path in &staged {
        counted.advance(1);
        let (from, to) = (folder.join(path), register.join(path));
        // The new file keeps the permissions that the owner set.
        if let Ok(metadata) = to.metadata() {
            std::fs::set_permissions(&from, metadata.permissions()).map_err(|error| failed(&to, error))?;
        }
        std::fs::rename(&from, &to).map_err(|error| failed(&to, error))?;
    }
    // The commit is removed only once the moves are durable.
    for folder in &folders {
        atomic::sync(folder).map_err(|error| failed(folder, error))?;
    }
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder).map_err(|error| failed(&folder, error))?;
    }
    Ok(staged)
}

/// The paths of files that are committed but not yet in place: only files of a register, and none behind a link.
///
/// # Errors
/// Returns an error if a folder of it cannot be read.
pub fn staged(register: &Path) -> Result<Vec<String>, Faults> {
    let folder = register.join(FOLDER);
    let rubrics = names(&folder.join(RUBRICS))?.into_iter().map(|name| format!("{RUBRICS}/{name}"));
    let mut paths: Vec<String> = names(&folder)?.into_iter().chain(rubrics).filter(|path| is_said(path)).collect();
    paths.sort();
    Ok(paths)
}

// The names of the files in a folder.
fn names(folder: &Path) -> Result<Vec<String>, Faults> {
    if folder.is_symlink() {
        return Ok(Vec::new());
    }
    let files = entries(folder)?.into_iter().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    Ok(files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

// The folders of files.
fn folders<'p>(within: &Path, paths: impl IntoIterator<Item = &'p String>) -> BTreeSet<PathBuf> {
    paths.into_iter().map(|path| atomic::folder_of(&within.join(path)).to_owned()).collect()
}

// A linked folder can be on another disk, where renaming does not work.
fn check_folder(register: &Path, folder: &Path) -> Result<(), Faults> {
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    if folder != register && folder.is_symlink() {
        return Err(AnswersProblem::Link { path: shown(folder) }.into());
    }
    atomic::check_writable(folder).map_err(|error| cannot_write(folder, &error).into())
}

// A file was made read-only on purpose.
fn check_open(path: &Path) -> Result<(), Faults> {
    let is_closed = path.metadata().is_ok_and(|metadata| metadata.permissions().readonly());
    if is_closed { Err(cannot_write(path, &io::ErrorKind::PermissionDenied.into()).into()) } else { Ok(()) }
}

fn stage(new: &Path, files: &Files) -> Result<(), Faults> {
    let folders = folders(new, files.iter().map(|(path, _)| path));
    for folder in &folders {
        std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    let is_each_synced = files.len() <= FEW || !atomic::CAN_SYNC_ALL;
    let counted = Counted::new(Work::Writing, files.len());
    for (path, bytes) in files {
        counted.advance(1);
        let path = new.join(path);
        let write = |mut file: File| {
            file.write_all(bytes)?;
            if is_each_synced { file.sync_all() } else { Ok(()) }
        };
        File::create_new(&path).and_then(write).map_err(|error| cannot_write(&path, &error))?;
    }
    let sync = |folder: &PathBuf| atomic::sync(folder).map_err(|error| cannot_write(folder, &error).into());
    match is_each_synced {
        true => folders.iter().try_for_each(sync),
        false => atomic::sync_all(new).map_err(|error| cannot_write(new, &error).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        names.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_was_committed_is_in_its_place_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        commit(folder.path(), &files(&["register.toml", "rubrics/a.toml"])).expect("written");
        assert_eq!(std::fs::read(folder.path().join("rubrics/a.toml")).expect("a file"), b"rubrics/a.toml");
        assert!(!folder.path().join(FOLDER).exists() && staged(folder.path()) == Ok(Vec::new()));
    }

    #[test]
    fn what_a_killed_program_left_half_moved_is_finished() {
        let folder = tempfile::tempdir().expect("a folder");
        let staged_at = folder.path().join(FOLDER);
        std::fs::create_dir_all(staged_at.join("rubrics")).expect("a folder");
        std::fs::write(staged_at.join("rubrics/a.toml"), "a").expect("a file");
        assert_eq!(staged(folder.path()), Ok(vec!["rubrics/a.toml".to_owned()]));
        assert_eq!(finish(folder.path()), Ok(vec!["rubrics/a.toml".to_owned()]));
        assert!(folder.path().join("rubrics/a.toml").exists() && !staged_at.exists());
        assert_eq!(finish(folder.path()), Ok(Vec::new()));
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_moved_from_behind_a_link_or_to_another_name() {
        let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        std::fs::write(other.path().join("a.toml"), "a").expect("a file");
        let staged_at = folder.path().join(FOLDER);
        std::fs::create_dir_all(staged_at.join(".git")).expect("a folder");
        std::fs::write(staged_at.join(".git/config"), "a").expect("a file");
        std::fs::write(staged_at.join(".bashrc"), "a").expect("a file");
        std::os::unix::fs::symlink(other.path(), staged_at.join(RUBRICS)).expect("a link");
        std::os::unix::fs::symlink(other.path().join("a.toml"), staged_at.join("b.toml")).expect("a link");
        assert_eq!(finish(folder.path()), Ok(Vec::new()));
        assert!(other.path().join("a.toml").exists() && !folder.path().join(".git").exists());
        assert!(!folder.path().join(RUBRICS).exists() && !folder.path().join("b.toml").exists());
    }
}
