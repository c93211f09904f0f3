//! A register as loaded: what could be read, and what could not.

use crate::basics::fault::Faults;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;
use crate::register::snapshot::{SETTINGS, Snapshot};

/// A register as loaded.
#[derive(Debug)]
pub struct Loaded {
    /// The part that could be read.
    pub register: Register,
    /// What could not be read.
    pub damaged: Vec<Damaged>,
    /// Numbers that were given but have no certificate: their files are gone.
    pub missing: Vec<u32>,
    /// The files.
    pub snapshot: Snapshot,
}

/// A damaged file of a register.
#[derive(Debug, Clone)]
pub struct Damaged {
    /// Its path in the folder.
    pub file: String,
    /// What is wrong with it.
    pub faults: Faults,
}

impl Loaded {
    /// The certificate with a number.
    ///
    /// # Errors
    /// Returns an error if there is none, or the faults of its file if that is damaged.
    pub fn find(&self, id: &CertificateId) -> Result<&Certificate, Faults> {
        match self.damaged(id) {
            Some(damaged) => Err(damaged.faults.clone()),
            None => Ok(self.register.find(id)?),
        }
    }

    /// The file of a certificate, if it is damaged.
    pub fn damaged(&self, id: &CertificateId) -> Option<&Damaged> {
        self.damaged.iter().find(|damaged| damaged.file == id.file_name())
    }

    /// Checks that everything could be read.
    ///
    /// # Errors
    /// Returns the faults of every damaged file.
    pub fn check_whole(&self) -> Result<(), Faults> {
        Faults(self.damaged.iter().flat_map(|damaged| damaged.faults.0.clone()).collect()).into_result()
    }

    /// Certificates whose files are gone, as a fault of the settings, which record their numbers.
    pub fn gone(&self) -> Option<Damaged> {
        let numbers = self.missing.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        let (path, count) = (self.snapshot.shown(SETTINGS), self.missing.len() as u64);
        let faults = RegisterProblem::CertificatesGone { path, numbers, count }.into();
        (count > 0).then(|| Damaged { file: SETTINGS.to_owned(), faults })
    }
}
