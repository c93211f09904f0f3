//! A verifier: the key it trusts, and how it judges the signatures of a register.

use std::fmt;

use chrono::NaiveDate;

use crate::certificate::certificate::CertificateId;
use crate::certificate::integrity::Integrity;
use crate::memory::past::Past;
use crate::register::register::Register;
use crate::register::settings::key::KeyId;
use crate::register::settings::key::PublicKey;
use crate::trust::audit::Audit;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::vouching::follows;

/// The conditions of a verification.
pub struct Verifier<'v> {
    /// The day to verify for.
    pub today: NaiveDate,
    /// Today by the clock, whichever day was asked for.
    pub clock: NaiveDate,
    /// The maximum age of the list in days.
    pub max_age: Option<u32>,
    /// The trusted key; without it, the register's own keys are used.
    pub key: Option<PublicKey>,
    /// The lowest acceptable serial.
    pub least: Option<u32>,
    /// How the register compares with what was seen before.
    pub past: Past,
    /// Looks up a saved application by its digest; if none is available, it is missing.
    pub dossier: &'v dyn Fn(&str) -> Integrity,
}

impl fmt::Debug for Verifier<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verifier { today, key, least, .. } = self;
        out.debug_struct("Verifier").field("today", today).field("key", key).field("least", least).finish()
    }
}

impl Verifier<'_> {
    /// Whether a key is trusted. Trusting a key means trusting its successors.
    pub(super) fn trusts(&self, register: &Register, by: &PublicKey) -> bool {
        self.key.as_ref().is_none_or(|key| follows(&register.settings.keys, key, by))
    }

    /// Judges the signature of a certificate in a register.
    pub(super) fn trust(&self, register: &Register, audit: &Audit, id: &CertificateId) -> Trust {
        let trust = audit.certificates.get(id).cloned().unwrap_or(Trust::Unsigned);
        self.trust_in_register(register, audit, trust)
    }

    /// Judges a signature already found good with a key of the register. A list signed with a trusted key also vouches
    /// for what earlier keys signed.
    pub(super) fn trust_in_register(&self, register: &Register, audit: &Audit, trust: Trust) -> Trust {
        match trust {
            Trust::Signed { by, .. } if !self.trusts(register, &by) && !self.is_vouched_for(register, audit) => {
                Trust::Bad(self.doubt_of(register, &by))
            }
            trust => trust,
        }
    }

    /// Why a key of a register is not trusted: it precedes the trusted key, that key has not vouched for it, or the
    /// register does not list that key.
    pub(super) fn doubt_of(&self, register: &Register, by: &PublicKey) -> Doubt {
        let place = |wanted: &PublicKey| register.settings.keys.iter().position(|key| key.public == *wanted);
        match (self.key.as_ref().and_then(place), place(by)) {
            (Some(trusted), Some(key)) if key < trusted => Doubt::EarlierKey(KeyId::of(by)),
            (Some(_), Some(_)) => Doubt::NotVouched(KeyId::of(by)),
            _ => Doubt::OtherKey(KeyId::of(by)),
        }
    }

    // Whether a list signed with a trusted key matches every file.
    fn is_vouched_for(&self, register: &Register, audit: &Audit) -> bool {
        matches!(&audit.list, Trust::Signed { by, .. } if self.trusts(register, by)) && audit.difference.is_none()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::register::settings::key::Key;
    use crate::samples::{day, register};
    use crate::trust::manifest::Difference;

    fn signed(letter: char) -> Trust {
        Trust::Signed { by: key(letter), on: day("2026-11-20") }
    }

    fn key(letter: char) -> PublicKey {
        PublicKey::new(&format!("RWQ{}", letter.to_string().repeat(53))).expect("a key")
    }

    #[test]
    fn a_signature_counts_by_a_trusted_key_or_on_a_whole_list_that_one_signed() {
        let verifier = Verifier {
            today: day("2027-01-01"),
            clock: day("2027-01-01"),
            max_age: None,
            key: Some(key('a')),
            least: None,
            past: Past::GoesOn,
            dossier: &|_| Integrity::Intact,
        };
        let mut register = register(Vec::new());
        register.settings.keys = vec![Key::new(key('a'), day("2026-01-01"), None)];
        let changed = Difference { changed: vec!["register.toml".to_owned()], ..Difference::default() };
        for (trust, list, difference, counts) in [
            (signed('a'), Trust::Unsigned, Difference::default(), true),
            (signed('b'), signed('a'), Difference::default(), true),
            (signed('b'), signed('a'), changed, false),
            (signed('b'), signed('b'), Difference::default(), false),
            (signed('b'), Trust::Unsigned, Difference::default(), false),
        ] {
            let audit = Audit { list, serial: None, difference, certificates: BTreeMap::new() };
            let expected = if counts { trust.clone() } else { Trust::Bad(Doubt::OtherKey(KeyId::of(&key('b')))) };
            assert_eq!(verifier.trust_in_register(&register, &audit, trust), expected, "{audit:?}");
        }
    }
}
