//! The dossier of a certificate: the application as it was certified, with its evidence, filed under the digest of the
//! list of its files. `sha256sum -c SHA256SUMS` in its folder verifies it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use cert_core::application::evidence::EvidenceRef;
use cert_core::application::files::LIST;
use cert_core::basics::digest::{is_digest, sha256};
use cert_core::basics::fault::Faults;
use cert_core::carrier::damage::{Damage, damage_of};
use cert_core::carrier::litter::is_litter;
use cert_core::certificate::integrity::Integrity;
use cert_core::trust::manifest::listed;
use cert_core::trust::problem::TrustProblem;

use crate::store::application::evidence;
use crate::store::application::folder::Application;
use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, entries, is_there, read_bytes, shown, text};

/// The folder of the dossiers in a register.
pub const FOLDER: &str = "dossiers";

/// The folder of the application in its dossier.
const APPLICATION: &str = "zgloszenie";

/// An application to be filed.
pub struct Dossier<'a> {
    /// The SHA-256 of the list of its files.
    pub sha256: String,
    application: &'a Application,
    list: String,
    evidence: BTreeMap<&'a str, &'a str>,
}

impl<'a> Dossier<'a> {
    /// The dossier of an application: its two files, and every file of evidence.
    pub fn of(application: &'a Application) -> Dossier<'a> {
        let sound =
            application.answers.evidence().filter(|evidence| evidence.flaw().is_none()).filter_map(|evidence| {
                match &evidence.proof {
                    EvidenceRef::File { path, sha256: Some(sha256), .. } => Some((path.as_str(), sha256.as_str())),
                    _ => None,
                }
            });
        let evidence: BTreeMap<&str, &str> = sound.collect();
        let own = application.bytes().map(|(name, bytes)| (name, sha256(bytes)));
        let mut lines: BTreeMap<&str, &str> = evidence.clone();
        lines.extend(own.iter().map(|(name, digest)| (*name, digest.as_str())));
        let list = lines
            .iter()
            .fold(String::new(), |list, (path, digest)| list + &format!("{digest}  {APPLICATION}/{path}\n"));
        Dossier { sha256: sha256(list.as_bytes()), application, list, evidence }
    }

    /// Files it in a register, whole or not at all. An existing dossier stays. Returns whether it is new.
    ///
    /// # Errors
    /// Returns an error if a file has changed since it was read, the existing dossier is damaged, or the system
    /// refuses.
    pub fn store(&self, register: &Path) -> Result<bool, Faults> {
        match find(register, &self.sha256) {
            Integrity::Unread(faults) => Err(faults),
            Integrity::Intact => Ok(false),
            Integrity::Carried { .. } | Integrity::Altered(_) => {
                Err(TrustProblem::ChangedSinceIssue { path: shown(&folder(register, &self.sha256)) }.into())
            }
            Integrity::Missing | Integrity::Gone => {
                let stored = atomic::folder(&folder(register, &self.sha256), false, |new| self.fill(new));
                stored.inspect_err(|_| self.discard(register)).map(|()| true)
            }
        }
    }

    /// Removes it from a register again, if no certificate was written for it.
    pub fn discard(&self, register: &Path) {
        atomic::discard(&folder(register, &self.sha256));
    }

    fn fill(&self, new: &Path) -> Result<(), Faults> {
        let to = new.join(APPLICATION);
        std::fs::create_dir(&to).map_err(|error| cannot_write(&to, &error))?;
        for (path, digest) in &self.evidence {
            self.application.copy_evidence(path, digest, &to)?;
        }
        for (name, bytes) in self.application.bytes() {
            atomic::write_bytes(&to.join(name), bytes)?;
        }
        atomic::write(&new.join(LIST), &self.list)
    }
}

/// The integrity of a dossier in a register. Reads every file of it.
pub fn find(register: &Path, sha256: &str) -> Integrity {
    look(register, sha256).unwrap_or_else(Integrity::Unread)
}

fn look(register: &Path, sha256: &str) -> Result<Integrity, Faults> {
    let folder = folder(register, sha256);
    if !is_there(&folder)? {
        let others = entries(&register.join(FOLDER))?.into_iter().any(|entry| is_dossier(&entry.file_name()));
        return Ok(if others { Integrity::Gone } else { Integrity::Missing });
    }
    let mut carried = Vec::new();
    let Some(text) = list(&folder, sha256, &mut carried)? else {
        return Ok(Integrity::Altered(vec![LIST.to_owned()]));
    };
    let listed = listed(&text);
    let mut altered = Vec::new();
    for (path, digest) in &listed {
        match evidence::matches(&folder, path, digest).map_err(Faults::from) {
            Ok(Some(true)) => {}
            Err(faults) if faults.is_unread() => return Err(faults),
            Ok(Some(false)) => match evidence::damage(&folder, path, digest) {
                Some(damage) => carried.push((damage, (*path).to_owned())),
                None => altered.push((*path).to_owned()),
            },
            _ => altered.push((*path).to_owned()),
        }
    }
    // The same path can be written in several ways, and its letters stored in different forms.
    let known: BTreeSet<PathBuf> = listed.keys().filter_map(|path| evidence::confined(&folder, path).ok()).collect();
    let is_added = |path: &String| path != LIST && !known.contains(&folder.join(path));
    altered.extend(paths(&folder, "")?.into_iter().filter(is_added));
    let (what, carried): (Vec<Damage>, Vec<String>) = carried.into_iter().unzip();
    Ok(match what.first() {
        None if altered.is_empty() => Integrity::Intact,
        Some(what) if altered.is_empty() => Integrity::Carried { what: *what, files: carried },
        _ => Integrity::Altered(carried.into_iter().chain(altered).collect()),
    })
}

// A dossier still being written has another name.
fn is_dossier(name: &OsStr) -> bool {
    name.to_str().is_some_and(is_digest)
}

// The text of the list, with damage from transfer undone; none if it does not match the digest.
fn list(folder: &Path, digest: &str, carried: &mut Vec<(Damage, String)>) -> Result<Option<String>, Faults> {
    let path = folder.join(LIST);
    if !is_there(&path)? {
        return Ok(None);
    }
    let bytes = read_bytes(&path)?;
    let found = if sha256(&bytes) == digest {
        Some(bytes)
    } else {
        damage_of(&bytes, digest).map(|(damage, text)| {
            carried.push((damage, LIST.to_owned()));
            text
        })
    };
    found.map(|bytes| Ok(text(&path, bytes)?.text.clone())).transpose()
}

// The paths of all files in a folder and its subfolders, with `/`; without files that systems leave everywhere.
fn paths(folder: &Path, before: &str) -> Result<Vec<String>, Faults> {
    let mut paths = Vec::new();
    for entry in entries(&folder.join(before))? {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{before}{name}");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => paths.extend(self::paths(folder, &format!("{path}/"))?),
            _ if is_litter(&name) => {}
            _ => paths.push(path),
        }
    }
    paths.sort();
    Ok(paths)
}

/// The folder of the application in its dossier.
pub fn application(register: &Path, sha256: &str) -> PathBuf {
    folder(register, sha256).join(APPLICATION)
}

fn folder(register: &Path, sha256: &str) -> PathBuf {
    register.join(FOLDER).join(sha256)
}
