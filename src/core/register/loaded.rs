//! A register as it was found: what could be read beside what could not.

use crate::basics::fault::Faults;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;
use crate::register::snapshot::{SETTINGS, Snapshot};

/// A register as it was found.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read.
    pub register: Register,
    /// What could not.
    pub damaged: Vec<Damaged>,
    /// Numbers that were given and have no certificate: their files are gone.
    pub missing: Vec<u32>,
    /// The files themselves.
    pub snapshot: Snapshot,
}

/// A file of a register that cannot be relied on.
#[derive(Debug, Clone)]
pub struct Damaged {
    /// Its name in the folder.
    pub file: String,
    /// Why.
    pub faults: Faults,
}

impl Loaded {
    /// The certificate of a number.
    ///
    /// # Errors
    /// There is none; or its file is damaged: then its faults.
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

    /// Whether all of it could be read.
    ///
    /// # Errors
    /// The faults of every damaged file.
    pub fn check_whole(&self) -> Result<(), Faults> {
        Faults(self.damaged.iter().flat_map(|damaged| damaged.faults.0.clone()).collect()).into_result()
    }

    /// Certificates whose files are gone, as a fault of the settings, which have given their numbers.
    pub fn gone(&self) -> Option<Damaged> {
        let numbers = self.missing.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        let (path, count) = (self.snapshot.shown(SETTINGS), self.missing.len() as u64);
        let faults = RegisterProblem::CertificatesGone { path, numbers, count }.into();
        (count > 0).then(|| Damaged { file: SETTINGS.to_owned(), faults })
    }
}
