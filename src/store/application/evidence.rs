//! Evidence files: confined to the folder of the application, and identified by their bytes.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::Metadata;
use std::io;
use std::path::{Component, Path, PathBuf};

use cert_core::application::answers::Answers;
use cert_core::application::evidence::{Evidence, EvidenceFile, EvidenceFiles, EvidenceState};
use cert_core::application::files::LIMIT;
use cert_core::application::problem::AnswersProblem;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::carrier::damage::{Damage, damage_of};

use crate::store::application::hashing::digest;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_read, cannot_write, is_absence, read_bytes, shown};

/// The folder of an application, as the source of its evidence. Each file is read only once.
pub struct Folder<'f> {
    folder: &'f Path,
    found: RefCell<BTreeMap<PathBuf, EvidenceFile>>,
}

impl<'f> Folder<'f> {
    pub fn new(folder: &'f Path) -> Folder<'f> {
        Folder { folder, found: RefCell::default() }
    }
}

impl EvidenceFiles for Folder<'_> {
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind> {
        let whole = confined(self.folder, path)?;
        if let Some(found) = self.found.borrow().get(&whole) {
            return Ok(found.clone());
        }
        let found = match whole.metadata() {
            Err(error) if is_absence(&error) => EvidenceFile::Missing,
            Ok(metadata) if metadata.is_file() && metadata.len() > LIMIT => EvidenceFile::TooLarge,
            Ok(metadata) if metadata.is_file() => {
                digest(&whole).map_or(EvidenceFile::Unreadable, EvidenceFile::Present)
            }
            _ => EvidenceFile::Unreadable,
        };
        self.found.borrow_mut().insert(whole, found.clone());
        Ok(found)
    }
}

/// Checks that all evidence can be read, before a final decision.
///
/// # Errors
/// Returns a fault for each file that cannot be read, with the reason given by the system.
pub fn check_readable(folder: &Path, answers: &Answers) -> Result<(), Faults> {
    let unread = answers.evidence().filter_map(Evidence::unsound_file);
    let unread = unread.filter(|(_, state)| *state == EvidenceState::Unreadable).map(|(path, _)| path);
    let paths: BTreeSet<&str> = unread.collect();
    let faults: Vec<Fault> = paths.into_iter().map(|path| refusal(folder, path).into()).collect();
    if faults.is_empty() { Ok(()) } else { Err(Faults(faults)) }
}

fn refusal(folder: &Path, path: &str) -> FaultKind {
    let not_a_file = |whole: &Path| FaultKind::from(FileProblem::NotAFile { path: shown(whole) });
    match confined(folder, path) {
        Ok(whole) if whole.metadata().is_ok_and(|found| !found.is_file()) => not_a_file(&whole),
        Ok(whole) => {
            digest(&whole).err().unwrap_or_else(|| FileProblem::ChangedMeanwhile { path: shown(&whole) }.into())
        }
        Err(fault) => fault,
    }
}

/// A file's path on disk, whose names may use decomposed letters, as on a Mac. Every component is checked, so that no
/// link leads out of the folder.
pub(crate) fn confined(folder: &Path, path: &str) -> Result<PathBuf, FaultKind> {
    let outside = || FaultKind::from(AnswersProblem::PathOutside { path: path.to_owned() });
    let drive = path.as_bytes().get(1) == Some(&b':');
    let mut whole = folder.to_owned();
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) if !drive => whole = named(&whole, name),
            Component::CurDir => continue,
            _ => return Err(outside()),
        }
        if whole.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(FaultKind::from(AnswersProblem::Link { path: path.to_owned() }));
        }
    }
    if whole == folder { Err(outside()) } else { Ok(whole) }
}

fn named(folder: &Path, name: &OsStr) -> PathBuf {
    let exact = folder.join(name);
    if exact.symlink_metadata().is_ok() {
        return exact;
    }
    let plain = |name: &OsStr| clean_line(&name.to_string_lossy());
    let wanted = plain(name);
    let mut entries = folder.read_dir().into_iter().flatten().flatten();
    entries.find(|entry| plain(&entry.file_name()) == wanted).map_or(exact, |entry| entry.path())
}

/// Whether a file of the folder has the given digest; none if there is no such file.
///
/// # Errors
/// Returns an error if the path leaves the folder or goes through a link, or if the file cannot be read.
pub fn matches(folder: &Path, path: &str, sha256: &str) -> Result<Option<bool>, FaultKind> {
    let whole = confined(folder, path)?;
    file_at(&whole)?.map(|_| digest(&whole).map(|found| found == sha256)).transpose()
}

/// The transfer damage to a file of the folder, if undoing it restores the digest; large files are not examined.
pub fn damage(folder: &Path, path: &str, sha256: &str) -> Option<Damage> {
    let bytes = read_bytes(&confined(folder, path).ok()?).ok()?;
    damage_of(&bytes, sha256).map(|(damage, _)| damage)
}

// A folder or a pipe is not a file; a path that cannot be examined may be one.
pub(crate) fn file_at(path: &Path) -> Result<Option<Metadata>, FaultKind> {
    match path.metadata() {
        Err(error) if is_absence(&error) => Ok(None),
        found => found.map(|found| Some(found).filter(Metadata::is_file)).map_err(|error| cannot_read(path, &error)),
    }
}

/// Copies a file to the same path of another folder; it must have the given digest. The same path can be written in
/// several ways, so an existing file stays.
///
/// # Errors
/// Returns an error if the path leaves the folder or goes through a link, the bytes differ, or the system refuses.
pub fn copy_same(from: &Path, path: &str, sha256: &str, to: &Path) -> Result<(), Faults> {
    let (source, target) = (confined(from, path)?, confined(to, path)?);
    if matches(to, path, sha256)? == Some(true) {
        return Ok(());
    }
    let failed = |error: io::Error| Faults::from(cannot_write(&target, &error));
    std::fs::create_dir_all(atomic::folder_of(&target)).map_err(failed)?;
    atomic::copy(&source, &target)?;
    match matches(to, path, sha256)? {
        Some(true) => Ok(()),
        _ => Err(FileProblem::ChangedMeanwhile { path: shown(&source) }.into()),
    }
}

#[cfg(test)]
mod tests {
    use cert_core::application::evidence::EvidenceRef;

    use super::*;
    use crate::store::application::attach::attach;

    #[test]
    fn a_path_that_leaves_the_folder_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        for path in ["../a", "/etc/passwd", "a/../../b", "C:\\a", "", ".", "\\\\server\\share"] {
            let found = EvidenceRef::file(&Folder::new(folder.path()), path, None).map_err(|fault| fault.code());
            assert_eq!(found, Err("path-outside"), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused_wherever_it_stands() {
        let folder = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink("/etc", folder.path().join("dowody")).expect("a link");
        let found = EvidenceRef::file(&Folder::new(folder.path()), "dowody/passwd", None).map_err(|fault| fault.code());
        assert_eq!(found, Err("link"));
    }

    #[test]
    fn a_file_is_found_whichever_way_its_name_writes_its_letters() {
        let folder = tempfile::tempdir().expect("a folder");
        let (whole, apart) = ("za\u{17c}ó\u{142}\u{107}.pdf", "zaz\u{307}o\u{301}\u{142}c\u{301}.pdf");
        for (on_disk, written) in [(whole, apart), (apart, whole), ("ra\u{ad}port.pdf", "raport.pdf")] {
            std::fs::write(folder.path().join(on_disk), on_disk).expect("a file");
            let found = Folder::new(folder.path()).find(written);
            assert!(matches!(found, Ok(EvidenceFile::Present(_))), "{written:?}: {found:?}");
            let attached = attach(folder.path(), &folder.path().join(on_disk).display().to_string());
            assert_eq!(
                attached.map(|_| std::fs::read_dir(folder.path()).expect("entries").count()).ok(),
                Some(if on_disk.contains('\u{ad}') { 2 } else { 1 })
            );
            std::fs::remove_file(folder.path().join(on_disk)).expect("removed");
        }
        assert_eq!(Folder::new(folder.path()).find(whole), Ok(EvidenceFile::Missing));
    }
}
