//! Evidence of an answer, and the trait through which the core learns about files it never opens.

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::codes;

/// SHA-256 of an empty file.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file, address or act.
    pub proof: EvidenceRef,
    /// The date of the evidence.
    pub date: Option<NaiveDate>,
    /// The page or section that proves the answer.
    pub place: Option<String>,
}

codes! {
    /// Why evidence does not count, from the flaw that is nearest to counting.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Flaw {
        /// Its date is still to come.
        Future = "future",
        /// It is older than the question allows.
        Old = "old",
        /// It needs a date and has none.
        Undated = "undated",
        /// The file is not as recorded.
        Altered = "altered",
        /// The file is empty.
        Empty = "empty",
        /// The file is too large to be read.
        TooLarge = "too-large",
        /// The path cannot be read: a folder, a pipe, a file without permission.
        Unreadable = "unreadable",
        /// The file does not exist.
        Missing = "missing",
        /// There is no evidence.
        None = "none",
    }
}

impl Evidence {
    /// Evidence without a date or a place.
    pub fn new(proof: EvidenceRef) -> Evidence {
        Evidence { proof, date: None, place: None }
    }

    /// The flaw that it has for any question: an act needs a date, a file must have the bytes recorded.
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

    /// The path, if it is a file.
    pub fn file(&self) -> Option<&str> {
        if let EvidenceRef::File { path, .. } = &self.proof { Some(path) } else { None }
    }

    /// Whether it is a file of zero bytes, such as an interrupted copy leaves.
    pub fn is_empty_file(&self) -> bool {
        matches!(&self.proof, EvidenceRef::File { sha256: Some(sha256), .. } if sha256 == EMPTY)
    }

    /// The path and state of a file that nobody can have checked as recorded.
    pub fn unsound_file(&self) -> Option<(&str, EvidenceState)> {
        match &self.proof {
            EvidenceRef::File { path, state, .. } if self.flaw().is_some() => Some((path, *state)),
            _ => None,
        }
    }

    /// Its name: the path, the address, or the kind and number of the act.
    pub fn name(&self) -> &str {
        match &self.proof {
            EvidenceRef::File { path: name, .. } | EvidenceRef::Url(name) | EvidenceRef::Act(name) => name,
        }
    }
}

/// A file, an address or an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceRef {
    /// A file in the application's folder.
    File {
        /// Its path within the folder, with `/`.
        path: String,
        /// The SHA-256 of its bytes, in hexadecimal; none if never recorded and the file is absent.
        sha256: Option<String>,
        /// Its state on disk.
        state: EvidenceState,
    },
    /// A web address.
    Url(String),
    /// An act (a resolution, an order, a contract), by kind and number.
    Act(String),
}

codes! {
    /// The state of an evidence file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EvidenceState {
        /// As recorded.
        Intact = "sound",
        /// Present, but not recorded yet.
        Unrecorded = "unrecorded",
        /// Absent.
        Missing = "missing",
        /// Not as recorded.
        Altered = "altered",
        /// Too large to be read.
        TooLarge = "too-large",
        /// Unreadable.
        Unreadable = "unreadable",
    }
}

/// Where the evidence files of an application are: a folder, a ZIP, files chosen in a browser.
pub trait EvidenceFiles {
    /// The file at a path of the application, with `/`, identified by the SHA-256 of its bytes.
    ///
    /// # Errors
    /// Returns an error if the path leaves the application or goes through a link, or if the archive is damaged.
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind>;
}

/// What is found at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceFile {
    /// A file, with the SHA-256 of its bytes in hexadecimal.
    Present(String),
    /// A file larger than any that is accepted.
    TooLarge,
    /// A folder, a pipe, or a file that the system refuses to read.
    Unreadable,
    /// Nothing.
    Missing,
}

impl EvidenceRef {
    /// The file at a path, compared with the digest recorded. Without one, the digest found is taken.
    ///
    /// # Errors
    /// As for [`EvidenceFiles::find`].
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
