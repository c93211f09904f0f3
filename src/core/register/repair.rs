//! The result of repairing a register: what was done, and what is left to a person.

/// Something that was repaired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repaired {
    /// A file that an interrupted program had committed was moved into place.
    Finished {
        /// Its path in the register.
        path: String,
    },
    /// Leftovers of an interrupted program were removed.
    Removed { path: String },
    /// The last number was lower than one in use.
    NumberRaised { from: u32, to: u32 },
}

/// Something that only a person can repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unrepaired {
    /// A dossier without a certificate: issuing was interrupted, or the certificate's file is gone.
    LooseDossier { path: String },
    /// A number that was given but has no certificate: its file is gone.
    NoCertificate { number: u32 },
    /// The dossier of a certificate is missing.
    NoDossier {
        /// The certificate.
        id: String,
    },
    /// Files of a certificate's dossier have changed.
    DossierChanged {
        /// The certificate.
        id: String,
        files: String,
    },
    /// The rubric of a certificate has changed.
    RubricChanged {
        /// The certificate.
        id: String,
    },
    /// A file that could not be read, so that its state is unknown.
    Unread { path: String },
    /// The rubric of a certificate is missing.
    NoRubric {
        /// The certificate.
        id: String,
    },
}

impl Unrepaired {
    /// Whether it is damage rather than mere absence.
    pub fn is_damage(&self) -> bool {
        matches!(
            self,
            Unrepaired::NoCertificate { .. }
                | Unrepaired::DossierChanged { .. }
                | Unrepaired::RubricChanged { .. }
                | Unrepaired::Unread { .. }
        )
    }
}
