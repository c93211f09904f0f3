//! What proves an answer, and how the core learns of files that it never opens.

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;

/// What proves an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file, address or act.
    pub proof: EvidenceRef,
    /// The page or place in it.
    pub place: Option<String>,
}

impl Evidence {
    /// Whether it can be relied on: addresses always, acts with their date, files while their bytes are those recorded.
    pub fn is_sound(&self) -> bool {
        match &self.proof {
            EvidenceRef::File { state, .. } => !matches!(state, EvidenceState::Altered | EvidenceState::Missing),
            EvidenceRef::Url(_) => true,
            EvidenceRef::Act { date, .. } => date.is_some(),
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
    /// A resolution, an order, a contract.
    Act {
        /// Its kind and number.
        name: String,
        date: Option<NaiveDate>,
    },
}

/// What was found of a file of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceState {
    /// It is as it was recorded.
    Intact,
    /// It is there, and nobody has recorded it yet.
    Unrecorded,
    /// It is not there.
    Missing,
    /// It is not as it was recorded.
    Altered,
}

/// Where the evidence files of an application lie: a folder, a ZIP, the files chosen in a browser.
pub trait EvidenceFiles {
    /// The file at a path of the application, with `/`, known by the SHA-256 of its bytes.
    ///
    /// # Errors
    /// A path that leaves the application, or goes through a link; a file that cannot be read.
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind>;
}

/// What lies at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceFile {
    /// A file; SHA-256 of its bytes, in hexadecimal digits.
    Present(String),
    /// A file too large to be one that was ever taken in.
    TooLarge,
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
            (EvidenceFile::Present(_) | EvidenceFile::TooLarge, _) => (None, EvidenceState::Altered),
            (EvidenceFile::Missing, _) => (None, EvidenceState::Missing),
        };
        Ok(EvidenceRef::File { path, sha256: recorded.or(found), state })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_counts_by_its_number_and_date() {
        let act =
            |date| Evidence { proof: EvidenceRef::Act { name: "uchwała 12/2026".to_owned(), date }, place: None };
        assert!(act(NaiveDate::from_ymd_opt(2026, 3, 2)).is_sound() && !act(None).is_sound());
    }
}
