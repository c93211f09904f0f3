//! What came of several files that were handed over together.

use crate::basics::clean::{quoted_path as quoted, shown_path as shown};
use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::trust::attachments::attached;
use crate::trust::handed::bundle::{Bundle, HandedFile};
use crate::trust::handed::file::{Beside, Handed};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// What came of one of the files.
#[derive(Debug)]
pub struct OutcomeOfFile<'f> {
    /// The file.
    pub file: HandedFile<'f>,
    /// What its certificate says, genuine or not; none where there is none.
    pub said: Option<Certificate>,
    /// Its verification, or why it could not be read.
    pub found: Result<Verification, Faults>,
}

impl<'f> Bundle<'f> {
    /// Verifies every certificate in it, beside the list of a register if there is one.
    pub fn verify(&self, verifier: &Verifier<'_>) -> Vec<OutcomeOfFile<'f>> {
        let list = self.lists.first().map(HandedFile::as_list);
        let beside = list.as_ref().map_or(Beside::Nothing, Beside::List);
        self.files.iter().map(|file| outcome(*file, verifier, beside)).collect()
    }
}

fn outcome<'f>(file: HandedFile<'f>, verifier: &Verifier<'_>, beside: Beside<'_>) -> OutcomeOfFile<'f> {
    let name = shown(file.file.name);
    let signature = file.signature.map(|signature| signature.bytes.to_vec());
    let handed = match file.is_print {
        true => Handed::print(&name, &quoted(file.file.name), attached(file.file.bytes)),
        false => Handed::certificate(name.clone(), file.file.bytes.to_vec(), signature),
    };
    match handed {
        Ok(handed) => {
            let said = Some(handed.said().clone());
            OutcomeOfFile { file, said, found: Ok(handed.verify(verifier, name, beside)) }
        }
        Err(none) => OutcomeOfFile { file, said: None, found: none.verified(name) },
    }
}
