//! Attaches a file as evidence: finds it however its path was typed, and copies it in if it is elsewhere.

use std::io;
use std::path::{Path, PathBuf};

use cert_core::application::evidence::EvidenceRef;
use cert_core::application::evidence_syntax::is_rather_an_act;
use cert_core::application::files::{FOLDER, LIMIT, file_name};
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::editing::problem::EditProblem;
use unicode_normalization::UnicodeNormalization;

use crate::store::application::evidence::{Folder, confined};
use crate::store::application::hashing::digest;
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::read::{MEGABYTE, cannot_read, cannot_write, is_there, shown};

/// The named file as evidence: a file in the folder stays where it is; any other is copied into `dowody/` under its own
/// name or, if that is taken, with a number.
///
/// # Errors
/// Returns an error if there is no such file, it is not a file or too large, or the system refuses.
pub fn attach(folder: &Path, typed: &str) -> Result<EvidenceRef, Faults> {
    let given = find(folder, typed)?;
    let metadata = given.metadata().map_err(|error| cannot_read(&given, &error))?;
    if metadata.is_dir() {
        return Err(FolderProblem::EvidenceFolder { path: shown(&given) }.into());
    }
    if !metadata.is_file() {
        return Err(FolderProblem::EvidenceNoFile { path: shown(&given) }.into());
    }
    if metadata.len() == 0 {
        return Err(FolderProblem::EmptyEvidence { path: shown(&given) }.into());
    }
    if metadata.len() > LIMIT {
        return Err(EditProblem::EvidenceTooLarge { path: shown(&given), limit: LIMIT / MEGABYTE }.into());
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
    // Paths are one line with `/`; a file whose name cannot be written so is copied under a plainer one.
    let plain = clean_line(&path);
    (plain.nfd().eq(path.nfd()) && !path.contains('\\')).then_some(plain)
}

fn copy(folder: &Path, given: &Path) -> Result<String, Faults> {
    let sha256 = digest(given)?;
    let name = given.file_name().unwrap_or_default().to_string_lossy();
    let target_folder = confined(folder, FOLDER)?;
    std::fs::create_dir_all(&target_folder).map_err(|error| cannot_write(&target_folder, &error))?;
    for number in 1..10_000 {
        let name = file_name(&name, number);
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

// A path as typed or dropped into a terminal: quoted, as a `file:` address, with backslashes before spaces or between
// folders, or relative to the folder of the application.
fn find(folder: &Path, typed: &str) -> Result<PathBuf, Faults> {
    let bare = typed.trim();
    let address = bare.strip_prefix("file://").map(decoded).unwrap_or_default();
    // On Windows, a `file:` address has a slash before the drive.
    let drive = address.strip_prefix('/').filter(|rest| rest.as_bytes().get(1) == Some(&b':')).unwrap_or_default();
    let inside = |mark: char| bare.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    let dropped = inside('"').or_else(|| inside('\'')).unwrap_or_default();
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
    let missing = || {
        let path = clean_line(if address.is_empty() { bare } else { &address });
        match is_rather_an_act(&path) {
            true => FolderProblem::NoFileOrAct { path }.into(),
            false => FolderProblem::NoEvidenceFile { path }.into(),
        }
    };
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
