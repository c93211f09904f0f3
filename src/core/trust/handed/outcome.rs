//! The outcomes of verifying files handed over together.

use crate::basics::clean::{quoted_path as quoted, shown_path as shown};
use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::trust::handed::bundle::{Bundle, HandedFile};
use crate::trust::handed::file::{Beside, Handed};
use crate::trust::pdf::attachments::attached;
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// The outcome for one file.
#[derive(Debug)]
pub struct OutcomeOfFile<'f> {
    /// The file.
    pub file: HandedFile<'f>,
    /// Its register's list, against which it was verified too.
    pub list: Option<HandedFile<'f>>,
    /// The certificate's content, genuine or not; none if there is no certificate.
    pub said: Option<Certificate>,
    /// Its verification, or why it could not be read.
    pub found: Result<Verification, Faults>,
}

impl<'f> Bundle<'f> {
    /// Verifies every certificate, against the list of its register if there is one.
    pub fn verify(&self, verifier: &Verifier<'_>) -> Vec<OutcomeOfFile<'f>> {
        self.files.iter().map(|file| self.outcome(*file, verifier)).collect()
    }

    fn outcome(&self, file: HandedFile<'f>, verifier: &Verifier<'_>) -> OutcomeOfFile<'f> {
        let name = shown(file.file.name);
        let signature = file.signature.map(|signature| signature.bytes.to_vec());
        let handed = match file.is_print {
            true => Handed::print(&name, &quoted(file.file.name), attached(file.file.bytes)),
            false => Handed::certificate(name.clone(), file.file.bytes.to_vec(), signature),
        };
        match handed {
            Ok(handed) => {
                let (said, list) = (handed.said().clone(), self.list_of(&handed.said().id));
                let as_list = list.map(|list| list.as_list());
                let beside = as_list.as_ref().map_or(Beside::Nothing, Beside::List);
                OutcomeOfFile { file, list, said: Some(said), found: Ok(handed.verify(verifier, name, beside)) }
            }
            Err(none) => OutcomeOfFile { file, list: None, said: None, found: none.verified(name) },
        }
    }
}
