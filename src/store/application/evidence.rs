//! Evidence files: confined to the folder of the application, known by their bytes, copied in when they come
//! from elsewhere.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::Metadata;
use std::io;
use std::path::{Component, Path, PathBuf};

use cert_core::application::evidence::{EvidenceFile, EvidenceFiles, EvidenceRef};
use cert_core::application::problem::AnswersProblem;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::carrier::damage::{Damage, damage_of};
use unicode_normalization::UnicodeNormalization;

use crate::store::application::hashing::digest;
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{MEGABYTE, cannot_read, cannot_write, is_absence, is_there, read_bytes, shown};

/// The folder of evidence within an application.
pub const FOLDER: &str = "dowody";

/// The largest evidence file that is copied, in bytes.
pub(crate) const LIMIT: u64 = 256 * MEGABYTE;

/// The folder of an application, as where its evidence lies. A file is read once, however often it is named.
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
        let found = match file_at(&whole)? {
            None => EvidenceFile::Missing,
            Some(metadata) if metadata.len() > LIMIT => EvidenceFile::TooLarge,
            Some(_) => EvidenceFile::Present(digest(&whole)?),
        };
        self.found.borrow_mut().insert(whole, found.clone());
        Ok(found)
    }
}

/// A path of a file as a path of the disk, whose names may be written with letters in other pieces: a Mac takes them apart.
/// Every component is checked, so that no link on the way leads out.
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

/// Whether a file of the folder has the bytes of a digest; none if there is no such file.
///
/// # Errors
/// A path that leaves the folder, or goes through a link; a file that cannot be read.
pub fn matches(folder: &Path, path: &str, sha256: &str) -> Result<Option<bool>, FaultKind> {
    let whole = confined(folder, path)?;
    file_at(&whole)?.map(|_| digest(&whole).map(|found| found == sha256)).transpose()
}

/// What a carrier changed in a file of the folder that had a digest, if that is all; of a large one nobody asks.
pub fn damage(folder: &Path, path: &str, sha256: &str) -> Option<Damage> {
    let bytes = read_bytes(&confined(folder, path).ok()?).ok()?;
    damage_of(&bytes, sha256).map(|(damage, _)| damage)
}

// A folder, or a pipe, is no file; and what cannot be looked at may be one.
pub(crate) fn file_at(path: &Path) -> Result<Option<Metadata>, FaultKind> {
    match path.metadata() {
        Err(error) if is_absence(&error) => Ok(None),
        found => found.map(|found| Some(found).filter(Metadata::is_file)).map_err(|error| cannot_read(path, &error)),
    }
}

/// Copies a file of one folder to the same path of another, where it must have the bytes of its digest. One path can
/// be written in several ways: what is there already stays.
///
/// # Errors
/// A path that leaves the folder, or goes through a link; other bytes; the system refuses.
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

/// The file that a person named, as evidence: one in the folder as it is, any other copied into `dowody/`, under
/// its own name or, where another file has that, with a number.
///
/// # Errors
/// No such file, not a file, too large, or the system refuses.
pub fn attach(folder: &Path, typed: &str) -> Result<EvidenceRef, Faults> {
    let given = find(folder, typed)?;
    let metadata = given.metadata().map_err(|error| cannot_read(&given, &error))?;
    if metadata.is_dir() {
        return Err(FolderProblem::EvidenceFolder { path: shown(&given) }.into());
    }
    if !metadata.is_file() {
        return Err(FileProblem::NotAFile { path: shown(&given) }.into());
    }
    if metadata.len() > LIMIT {
        return Err(FolderProblem::EvidenceTooLarge { path: shown(&given), limit: LIMIT / MEGABYTE }.into());
    }
    let path = match within(folder, &given) {
        Some(path) => path,
        None => copy(folder, &given)?,
    };
    EvidenceRef::file(&Folder::new(folder), &path, None).map_err(Faults::from)
}

fn within(folder: &Path, given: &Path) -> Option<String> {
    let (folder, given) = (folder.canonicalize().ok()?, given.canonicalize().ok()?);
    let parts: Option<Vec<&str>> = given.strip_prefix(folder).ok()?.iter().map(|part| part.to_str()).collect();
    let path = parts?.join("/");
    // A name that a file cannot have as it is (a file is read on one line, with `/`) is copied under a plainer one.
    let plain = clean_line(&path);
    (plain.nfd().eq(path.nfd()) && !path.contains('\\')).then_some(plain)
}

fn copy(folder: &Path, given: &Path) -> Result<String, Faults> {
    let sha256 = digest(given)?;
    let target_folder = confined(folder, FOLDER)?;
    std::fs::create_dir_all(&target_folder).map_err(|error| cannot_write(&target_folder, &error))?;
    for number in 1..10_000 {
        let name = file_name(given, number);
        let target = target_folder.join(&name);
        match target.symlink_metadata() {
            Err(_) => {
                atomic::copy(given, &target)?;
                return Ok(format!("{FOLDER}/{name}"));
            }
            Ok(metadata) if metadata.is_file() && digest(&target).is_ok_and(|found| found == sha256) => {
                return Ok(format!("{FOLDER}/{name}"));
            }
            Ok(_) => {}
        }
    }
    Err(cannot_write(&target_folder, &io::Error::from(io::ErrorKind::AlreadyExists)).into())
}

// A name that every system can have: no control characters, none that Windows reserves, no dot at the end.
fn file_name(given: &Path, number: u32) -> String {
    let plain = |part: Option<&std::ffi::OsStr>| {
        let text = part.map(|part| clean_line(&part.to_string_lossy())).unwrap_or_default();
        text.replace(['<', '>', ':', '"', '/', '\\', '|', '?', '*', '\u{fffd}'], "-")
    };
    let stem: String = plain(given.file_stem()).chars().take(100).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    let extension: String = plain(given.extension()).chars().take(20).collect();
    let device = stem.to_lowercase();
    let device = device.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_device = ["con", "prn", "aux", "nul", "com", "lpt"].contains(&device);
    let safe = if is_device || stem.is_empty() || stem.starts_with('.') { "plik-" } else { "" };
    let number = if number > 1 { format!("-{number}") } else { String::new() };
    let dot = if extension.is_empty() { "" } else { "." };
    format!("{safe}{stem}{number}{dot}{extension}")
}

// The path as typed or dropped into a terminal: in quotes, as an address of a file, with backslashes before
// spaces, with backslashes between folders, or relative to the folder of the application.
fn find(folder: &Path, typed: &str) -> Result<PathBuf, Faults> {
    let trimmed = typed.trim();
    let quoted = |mark: char| trimmed.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(trimmed);
    let address = bare.strip_prefix("file://").map(decoded).unwrap_or_default();
    // On Windows the address of a file has a slash before its drive.
    let drive = address.strip_prefix('/').filter(|rest| rest.as_bytes().get(1) == Some(&b':')).unwrap_or_default();
    // Dropped behind a path that stood there already.
    let dropped =
        trimmed.strip_suffix(['"', '\'']).and_then(|rest| rest.rsplit(['"', '\'']).next()).unwrap_or_default();
    let candidates = [
        bare.to_owned(),
        dropped.to_owned(),
        unescaped(bare),
        bare.replace('\\', "/"),
        address.clone(),
        drive.to_owned(),
    ];
    let candidates = candidates.into_iter().filter(|path| !path.is_empty()).collect::<Vec<_>>();
    let existing = candidates
        .iter()
        .flat_map(|path| [PathBuf::from(path), folder.join(path)])
        .find(|path| is_there(path) != Ok(false));
    let missing = || FolderProblem::NoEvidenceFile { path: clean_line(bare) }.into();
    existing.filter(|_| !bare.is_empty()).ok_or_else(missing)
}

// `%C5%82` → `ł`
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = hex.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| first == b'%');
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        plain.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
    }
    plain
}

#[cfg(test)]
mod tests {
    use cert_core::application::evidence::EvidenceState;

    use super::*;

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

    #[test]
    fn a_file_from_elsewhere_is_copied_once_and_another_of_its_name_gets_a_number() {
        let (folder, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let write = |name: &str, text: &str| {
            let path = elsewhere.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(&path, text).expect("a file");
            path.display().to_string()
        };
        let path_of = |proof: EvidenceRef| match proof {
            EvidenceRef::File { path, state: EvidenceState::Unrecorded, sha256: Some(_) } => path,
            other => format!("{other:?}"),
        };
        let first = write("mój raport.pdf", "a");
        let other = write("b/mój raport.pdf", "b");
        let attach = |typed: &str| path_of(attach(folder.path(), typed).expect("attached"));
        assert_eq!(attach(&first), "dowody/mój raport.pdf");
        assert_eq!(attach(&format!("\"{first}\"")), "dowody/mój raport.pdf");
        assert_eq!(attach(&first.replace(' ', "\\ ")), "dowody/mój raport.pdf");
        assert_eq!(attach("dowody\\mój raport.pdf"), "dowody/mój raport.pdf");
        assert_eq!(attach(&format!("'{other}'")), "dowody/mój raport-2.pdf");
    }
}
