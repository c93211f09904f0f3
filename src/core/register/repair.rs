//! What a repair of a register did, and what it left to a person.

/// Something that was put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repaired {
    /// A file that a killed program had committed was put in its place.
    Finished {
        /// Its path in the register.
        path: String,
    },
    /// What a killed program left was removed.
    Removed { path: String },
    /// The last number was lower than one in use.
    NumberRaised { from: u32, to: u32 },
}

/// Something that only a person can put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unrepaired {
    /// A dossier that belongs to no certificate: an issue was stopped before the certificate, or its file is gone.
    LooseDossier { path: String },
    /// A number that was given and has no certificate: its file is gone.
    NoCertificate { number: u32 },
    /// The dossier of a certificate is not there.
    NoDossier {
        /// The certificate.
        id: String,
    },
    /// Files of the dossier of a certificate are not as they were.
    DossierChanged {
        /// The certificate.
        id: String,
        files: String,
    },
    /// The rubric of a certificate is not as it was.
    RubricChanged {
        /// The certificate.
        id: String,
    },
    /// What cannot be read: whether it is as it was, nobody can tell.
    Unread { path: String },
    /// The rubric of a certificate is not there.
    NoRubric {
        /// The certificate.
        id: String,
    },
}

impl Unrepaired {
    /// Whether it is damage, and not only an absence.
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
