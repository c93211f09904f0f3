//! What proves an answer, and how the core learns of files that it never opens.

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::codes;

/// SHA-256 of no bytes at all.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What proves an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file, address or act.
    pub proof: EvidenceRef,
    /// The day of it.
    pub date: Option<NaiveDate>,
    /// The page or place in it.
    pub place: Option<String>,
}

codes! {
    /// Why evidence does not count; first what is nearest to counting.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Flaw {
        /// Its day is still to come.
        Future = "future",
        /// It is older than the question allows.
        Old = "old",
        /// It has no day, and needs one.
        Undated = "undated",
        /// The file is not as it was recorded.
        Altered = "altered",
        /// The file is empty.
        Empty = "empty",
        /// The file is too large to be looked at.
        TooLarge = "too-large",
        /// What is there cannot be read: a folder, a pipe, a file without permission.
        Unreadable = "unreadable",
        /// The file is not there.
        Missing = "missing",
        /// There is no evidence.
        None = "none",
    }
}

impl Evidence {
    /// Evidence without a day, and of no particular place.
    pub fn new(proof: EvidenceRef) -> Evidence {
        Evidence { proof, date: None, place: None }
    }

    /// What is wrong with it for any question: an act counts by its day, a file while its bytes are those recorded.
    pub fn flaw(&self) -> Option<Flaw> {
        match &self.proof {
            EvidenceRef::File { state: EvidenceState::Altered, .. } => Some(Flaw::Altered),
            EvidenceRef::File { state: EvidenceState::TooLarge, .. } => Some(Flaw::TooLarge),
            EvidenceRef::File { state: EvidenceState::Unreadable, .. } => Some(Flaw::Unreadable),
            EvidenceRef::File { state: EvidenceState::Missing, .. } => Some(Flaw::Missing),
            EvidenceRef::Act(_) if self.date.is_none() => Some(Flaw::Undated),
            EvidenceRef::File { .. } | EvidenceRef::Url(_) | EvidenceRef::Act(_) => None,
        }
    }

    /// The path of a file.
    pub fn file(&self) -> Option<&str> {
        if let EvidenceRef::File { path, .. } = &self.proof { Some(path) } else { None }
    }

    /// Whether it is a file without any bytes, as a copy that broke off leaves.
    pub fn is_empty_file(&self) -> bool {
        matches!(&self.proof, EvidenceRef::File { sha256: Some(sha256), .. } if sha256 == EMPTY)
    }

    /// The path of a file that nobody can have looked at as it was recorded, and what was found of it.
    pub fn unsound_file(&self) -> Option<(&str, EvidenceState)> {
        match &self.proof {
            EvidenceRef::File { path, state, .. } if self.flaw().is_some() => Some((path, *state)),
            _ => None,
        }
    }

    /// What it is called: its path, its address, its kind and number.
    pub fn name(&self) -> &str {
        match &self.proof {
            EvidenceRef::File { path: name, .. } | EvidenceRef::Url(name) | EvidenceRef::Act(name) => name,
        }
    }
}

/// A file, an address or an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceRef {
    /// A file in the folder of the application.
    File {
        /// Its path in the folder, with `/`.
        path: String,
        /// SHA-256 of its bytes, in hexadecimal digits; none where nobody recorded it and there is no file.
        sha256: Option<String>,
        /// What was found on disk.
        state: EvidenceState,
    },
    /// An address of the web.
    Url(String),
    /// A resolution, an order, a contract, by its kind and number.
    Act(String),
}

codes! {
    /// What was found of a file of evidence.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EvidenceState {
        /// It is as it was recorded.
        Intact = "sound",
        /// It is there, and nobody has recorded it yet.
        Unrecorded = "unrecorded",
        /// It is not there.
        Missing = "missing",
        /// It is not as it was recorded.
        Altered = "altered",
        /// It is too large to be looked at.
        TooLarge = "too-large",
        /// It cannot be read.
        Unreadable = "unreadable",
    }
}

/// Where the evidence files of an application lie: a folder, a ZIP, the files chosen in a browser.
pub trait EvidenceFiles {
    /// The file at a path of the application, with `/`, known by the SHA-256 of its bytes.
    ///
    /// # Errors
    /// A path that leaves the application, or goes through a link; an archive that is damaged.
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind>;
}

/// What lies at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceFile {
    /// A file; SHA-256 of its bytes, in hexadecimal digits.
    Present(String),
    /// A file too large to be one that was ever taken in.
    TooLarge,
    /// A folder, a pipe, a file that the system refuses to read.
    Unreadable,
    /// No file.
    Missing,
}

impl EvidenceRef {
    /// The file at a path, and whether its bytes are those recorded. Where none were recorded, those found are.
    ///
    /// # Errors
    /// As [`EvidenceFiles::find`].
    pub fn file(files: &dyn EvidenceFiles, path: &str, recorded: Option<String>) -> Result<EvidenceRef, FaultKind> {
        let path = path.replace('\\', "/");
        let (found, state) = match (files.find(&path)?, &recorded) {
            (EvidenceFile::Present(found), None) => (Some(found), EvidenceState::Unrecorded),
            (EvidenceFile::Present(found), Some(recorded)) if found == *recorded => (None, EvidenceState::Intact),
            (EvidenceFile::Present(_), _) => (None, EvidenceState::Altered),
            (EvidenceFile::TooLarge, _) => (None, EvidenceState::TooLarge),
            (EvidenceFile::Unreadable, _) => (None, EvidenceState::Unreadable),
            (EvidenceFile::Missing, _) => (None, EvidenceState::Missing),
        };
        Ok(EvidenceRef::File { path, sha256: recorded.or(found), state })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Always(EvidenceFile);

    impl EvidenceFiles for Always {
        fn find(&self, _: &str) -> Result<EvidenceFile, FaultKind> {
            Ok(self.0.clone())
        }
    }

    #[test]
    fn a_file_that_nobody_could_look_at_does_not_count_and_is_not_said_to_have_changed() {
        for (found, flaw) in [(EvidenceFile::TooLarge, Flaw::TooLarge), (EvidenceFile::Unreadable, Flaw::Unreadable)] {
            for recorded in [None, Some("a".repeat(64))] {
                let proof = EvidenceRef::file(&Always(found.clone()), "film.mp4", recorded).expect("a file");
                assert_eq!(Evidence::new(proof).flaw(), Some(flaw));
            }
        }
    }

    #[test]
    fn an_act_counts_by_its_number_and_date() {
        let act = |date| Evidence { date, ..Evidence::new(EvidenceRef::Act("uchwała 12/2026".to_owned())) };
        let flaws = [NaiveDate::from_ymd_opt(2026, 3, 2), None].map(|date| act(date).flaw());
        assert_eq!(flaws, [None, Some(Flaw::Undated)]);
    }
}
