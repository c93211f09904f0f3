//! A snapshot of a register's folder: the bytes of every relevant file, by path.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::basics::clean::shown_path;
use crate::basics::digest::is_digest;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::source::{Source, SourceProblem};
use crate::basics::utf16::is_utf16;
use crate::carrier::copy_name;
use crate::certificate::certificate::CertificateId;

/// The settings file, which makes a folder a register.
pub const SETTINGS: &str = "register.toml";

/// The list of all files with their digests.
pub const LIST: &str = "SHA256SUMS";

/// The bytes of a file, or why they cannot be used.
pub type Content = Result<Vec<u8>, Faults>;

/// The files of a register at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    folder: PathBuf,
    files: BTreeMap<String, Content>,
    // Files that probably belong to the register but were renamed by a carrier, by their right path.
    misnamed: BTreeMap<String, String>,
    // Files that are there, and were not read because the answer does not depend on them.
    left_out: HashSet<String>,
}

impl Snapshot {
    /// A snapshot of files by their path, with `/`; the folder only serves to name files in messages.
    pub fn new(folder: &Path, files: BTreeMap<String, Content>) -> Snapshot {
        let misnamed = misnamed(files.keys().map(String::as_str)).collect();
        Snapshot { folder: folder.to_owned(), files, misnamed, left_out: HashSet::new() }
    }

    /// Adds the paths of other files in the folder, which may be renamed files of the register.
    #[must_use]
    pub fn beside(mut self, others: &[String]) -> Snapshot {
        self.misnamed.extend(misnamed(others.iter().map(String::as_str)));
        self
    }

    /// Adds the paths of files of the register that were not read.
    #[must_use]
    pub fn without(self, left_out: HashSet<String>) -> Snapshot {
        Snapshot { left_out, ..self }
    }

    /// Whether files of the register were left out.
    pub fn is_part(&self) -> bool {
        !self.left_out.is_empty()
    }

    /// The paths of the files that were left out.
    pub fn left_out(&self) -> &HashSet<String> {
        &self.left_out
    }

    /// Adds files written since.
    #[must_use]
    pub fn with(mut self, written: Vec<(String, Vec<u8>)>) -> Snapshot {
        self.files.extend(written.into_iter().map(|(path, bytes)| (path, Ok(bytes))));
        self
    }

    /// The paths of its files that were read, with `/`.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Missing files that are probably present under another name: pairs of the right path and the path found.
    pub fn misnamed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.misnamed
            .iter()
            .filter(|(right, _)| !self.has(right))
            .map(|(right, found)| (right.as_str(), found.as_str()))
    }

    /// The path found for a missing file.
    pub fn misnamed_for(&self, right: &str) -> Option<&str> {
        self.misnamed.get(right).filter(|_| !self.has(right)).map(String::as_str)
    }

    fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.left_out.contains(path)
    }

    /// If a path is named like a second copy, the path of the original.
    pub fn original_of(&self, path: &str) -> Option<String> {
        right_path(path).filter(|right| self.misnamed_for(right) != Some(path))
    }

    /// The paths of its certificates that were read.
    pub fn certificates(&self) -> impl Iterator<Item = &str> {
        self.paths().filter(|path| is_certificate(path))
    }

    /// The numbers in the file names of certificates, including damaged ones and those left out.
    pub fn numbers(&self) -> BTreeSet<u32> {
        self.certificates().chain(self.left_out.iter().map(String::as_str)).filter_map(number_of).collect()
    }

    /// The bytes of every file that could be read, by path.
    pub fn readable(&self) -> BTreeMap<&str, &[u8]> {
        self.files.iter().filter_map(|(path, content)| Some((path.as_str(), content.as_deref().ok()?))).collect()
    }

    /// The files that could not be read, and why.
    pub fn unread(&self) -> impl Iterator<Item = (&str, &Faults)> {
        let refused = self.files.iter().filter_map(|(path, content)| Some((path.as_str(), content.as_ref().err()?)));
        refused.filter(|(_, faults)| faults.is_unread())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// Returns an error if there is no such file, it is a link, or it cannot be read.
    pub fn bytes(&self, path: &str) -> Result<&[u8], Faults> {
        let missing = || Faults::from(FaultKind::from(SourceProblem::Missing { path: self.shown(path) }));
        self.files.get(path).ok_or_else(missing)?.as_deref().map_err(Clone::clone)
    }

    /// The text of a file.
    ///
    /// # Errors
    /// As for [`Snapshot::bytes`]; also if it is not UTF-8.
    pub fn source(&self, path: &str) -> Result<Arc<Source>, Faults> {
        Ok(Source::from_bytes(self.shown(path), self.bytes(path)?.to_vec())?)
    }

    /// The text of a file, without a byte order mark; none if there is none that can be read.
    pub fn text(&self, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.bytes(path).ok()?).ok().filter(|text| !is_utf16(text.as_bytes()))?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// A path as shown to people.
    pub fn shown(&self, path: &str) -> String {
        shown_path(&self.folder.join(path).display().to_string())
    }
}

/// The path that a file had before it was renamed on the way.
pub fn right_path(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').map_or((None, path), |(folder, name)| (Some(folder), name));
    let right = copy_name::right(name)?;
    Some(folder.map_or(right.clone(), |folder| format!("{folder}/{right}")))
}

// Only those whose right name is typical of a register.
fn misnamed<'p>(paths: impl Iterator<Item = &'p str>) -> impl Iterator<Item = (String, String)> {
    let is_ours = |right: &String| {
        let signed = right.strip_suffix(".minisig").unwrap_or(right);
        let digest = signed.rsplit_once('/').and_then(|(_, name)| name.strip_suffix(".toml"));
        signed == LIST || number_of(signed).is_some() || digest.is_some_and(is_digest)
    };
    paths.filter_map(move |path| Some((right_path(path).filter(is_ours)?, path.to_owned())))
}

/// Whether a path in a register is that of a certificate.
pub fn is_certificate(path: &str) -> bool {
    let is_toml = Path::new(path).extension().is_some_and(|extension| extension == "toml");
    is_toml && !path.contains('/') && path != SETTINGS
}

/// The number in the name of a certificate's file.
pub fn number_of(path: &str) -> Option<u32> {
    CertificateId::read(path.strip_suffix(".toml")?).ok().map(|id| id.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_are_told_by_their_path_and_numbered_by_their_name() {
        let paths = ["register.toml", "ubo-2026-0003.toml", "ubo-2026-0007.toml", "x.toml", ".toml", "rubrics/a.toml"];
        let files = paths.map(|path| (path.to_owned(), Ok(Vec::new())));
        let snapshot = Snapshot::new(Path::new("folder"), files.into());
        assert_eq!(snapshot.certificates().collect::<Vec<_>>(), ["ubo-2026-0003.toml", "ubo-2026-0007.toml", "x.toml"]);
        assert_eq!(snapshot.numbers(), [3, 7].into());
    }

    #[test]
    fn a_file_under_a_name_of_the_way_is_one_that_is_not_there_or_a_second_copy() {
        let said = ["register.toml", "ubo-2026-0003.toml", "ubo-2026-0007 (1).toml", "ubo-2026-0003.toml (1).minisig"];
        let files = said.map(|path| (path.to_owned(), Ok(Vec::new())));
        let digest = "a".repeat(64);
        let rubric = format!("rubrics/{digest}.toml");
        let others = ["SHA256SUMS.txt", "ubo-2026-0003.toml.txt", "notes.toml.txt"].map(str::to_owned);
        let others = others.into_iter().chain([format!("{rubric}.txt")]).collect::<Vec<_>>();
        let snapshot = Snapshot::new(Path::new("folder"), files.into()).beside(&others);
        let expected = [
            ("SHA256SUMS", "SHA256SUMS.txt"),
            (&rubric, &format!("{rubric}.txt")),
            ("ubo-2026-0003.toml.minisig", said[3]),
            ("ubo-2026-0007.toml", said[2]),
        ];
        assert_eq!(snapshot.misnamed().collect::<Vec<_>>(), expected);
        assert_eq!((snapshot.original_of(said[2]), snapshot.original_of(said[1])), (None, None));
        let whole = snapshot.with(vec![("ubo-2026-0007.toml".to_owned(), Vec::new())]);
        assert_eq!(whole.misnamed_for("ubo-2026-0007.toml"), None);
        assert_eq!(whole.original_of(said[2]).as_deref(), Some("ubo-2026-0007.toml"));
    }
}
