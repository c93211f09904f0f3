//! Whoever verifies: which key they trust, and what that makes of the signatures of a register.

use std::fmt;

use chrono::NaiveDate;

use crate::basics::fault::Faults;
use crate::certificate::certificate::CertificateId;
use crate::certificate::integrity::Integrity;
use crate::register::key::PublicKey;
use crate::register::register::Register;
use crate::trust::audit::Audit;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::vouching::follows;

/// Whoever verifies, on a day.
pub struct Verifier<'v> {
    /// The day.
    pub today: NaiveDate,
    /// The key that they trust; those of the register if none.
    pub key: Option<PublicKey>,
    /// The lowest serial that the register may have.
    pub least: Option<u32>,
    /// The highest serial of a register that was seen under a key.
    pub seen: &'v dyn Fn(&PublicKey) -> Option<u32>,
    /// What is left of the application that is kept under a digest; where nothing is at hand, it is missing.
    pub dossier: &'v dyn Fn(&str) -> Result<Integrity, Faults>,
}

impl fmt::Debug for Verifier<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verifier { today, key, least, .. } = self;
        out.debug_struct("Verifier").field("today", today).field("key", key).field("least", least).finish()
    }
}

impl Verifier<'_> {
    /// Whether a key is trusted: whoever trusts a key trusts those that follow from it.
    pub(super) fn trusts(&self, register: &Register, by: &PublicKey) -> bool {
        self.key.as_ref().is_none_or(|key| follows(&register.settings.keys, key, by))
    }

    /// What the signature of a certificate of a register says to them.
    pub(super) fn trust(&self, register: &Register, audit: &Audit, id: &CertificateId) -> Trust {
        let trust = audit.certificates.get(id).cloned().unwrap_or(Trust::Unsigned);
        self.trust_in_register(register, audit, trust)
    }

    /// What a signature that is good by a key of the register says to them. A list that is signed by a trusted key
    /// vouches for what was signed by those before it, too.
    pub(super) fn trust_in_register(&self, register: &Register, audit: &Audit, trust: Trust) -> Trust {
        match trust {
            Trust::Signed { by, .. } if !self.trusts(register, &by) && !self.is_vouched_for(register, audit) => {
                Trust::Bad(Doubt::OtherKey)
            }
            trust => trust,
        }
    }

    // Whether a list that is signed by a trusted key has everything on it.
    fn is_vouched_for(&self, register: &Register, audit: &Audit) -> bool {
        matches!(&audit.list, Trust::Signed { by, .. } if self.trusts(register, by)) && audit.difference.is_none()
    }
}
