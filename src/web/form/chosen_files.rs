//! Evidence files that a person chose, known to the page by their digests.

use std::collections::BTreeMap;

use cert_core::application::evidence::{EvidenceFile, EvidenceFiles};
use cert_core::application::files::confined;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use serde::Deserialize;

/// The SHA-256 of each file, in hexadecimal, by its path in the application, with `/`.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct ChosenFiles(BTreeMap<String, String>);

impl From<BTreeMap<String, String>> for ChosenFiles {
    fn from(files: BTreeMap<String, String>) -> ChosenFiles {
        ChosenFiles(files)
    }
}

impl EvidenceFiles for ChosenFiles {
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind> {
        let path = confined(path)?;
        // File names from a Mac are in NFD, those in the answers in NFC.
        let same = || self.0.iter().find(|(name, _)| clean_line(name) == clean_line(&path)).map(|(_, sha256)| sha256);
        let found = self.0.get(&path).or_else(same);
        Ok(found.map_or(EvidenceFile::Missing, |sha256| EvidenceFile::Present(sha256.clone())))
    }
}
