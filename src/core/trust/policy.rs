//! Whether a register and its certificates are genuine, as far as their signatures tell.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::certificate::certificate::CertificateId;
use crate::register::key::PublicKey;
use crate::trust::manifest::Difference;

/// What the signature of one file tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// It is good.
    Signed {
        /// The key that made it.
        by: PublicKey,
        /// The day on which it was made, as its comment says.
        on: NaiveDate,
    },
    /// There is none, and none is missing.
    Unsigned,
    /// It is bad.
    Bad(Doubt),
}

/// Why a file is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The signature is no signature, or not exactly as one is written.
    NotASignature,
    /// A key made it that the register does not list, or that was not asked for.
    OtherKey,
    /// It is of other bytes.
    Wrong,
    /// Its comment says something else than the file.
    OtherComment,
    /// The key did not count on the day of the signature.
    KeyNotCounted,
    /// The signature was removed.
    Removed,
}

impl Doubt {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::NotASignature => "not-a-signature",
            Doubt::OtherKey => "other-key",
            Doubt::Wrong => "wrong",
            Doubt::OtherComment => "other-comment",
            Doubt::KeyNotCounted => "key-not-counted",
            Doubt::Removed => "removed",
        }
    }
}

/// What the signatures of a register tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The signature of the list of files.
    pub list: Trust,
    /// The serial that it says.
    pub serial: Option<u32>,
    /// How the files differ from the list, where its signature is good.
    pub difference: Difference,
    /// The signatures of the certificates.
    pub certificates: BTreeMap<CertificateId, Trust>,
}

impl Audit {
    /// The certificates that a key that counts has signed.
    pub fn signed(&self) -> impl Iterator<Item = &CertificateId> {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        self.certificates.iter().filter(move |(_, trust)| is_signed(trust)).map(|(id, _)| id)
    }

    /// Whether nothing in it is bad.
    pub fn is_sound(&self) -> bool {
        let is_bad = |trust: &Trust| matches!(trust, Trust::Bad(_));
        !is_bad(&self.list) && self.difference.is_none() && !self.certificates.values().any(is_bad)
    }
}
