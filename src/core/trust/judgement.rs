//! What the signature of a file says: decided here, and nowhere else.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::certificate::certificate::Certificate;
use crate::register::key::{Key, PublicKey};
use crate::trust::doubt::Doubt;
use crate::trust::signature::{Good, verify};
use crate::trust::signing::{certificate_comment, signed_on};
use crate::trust::vouching::chain;

/// What the signature of one file says.
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

/// By which keys the signature of a certificate is judged. What they say differs in small things, each of them here.
#[derive(Debug, Clone, Copy)]
pub enum Keys<'k> {
    /// Those of the register in which the file lies, as far as each follows from the first. Where the register has
    /// none, nothing in it is signed, whatever lies there.
    OfRegister(&'k [Key]),
    /// Those of a register at hand, of a file that lies elsewhere. What is no signature is bad even where it has none.
    AtHand(&'k [Key]),
    /// Every one that a register lists, of what is attached to a print; also one that does not follow from the first.
    Listed(&'k [Key]),
    /// The one that a person named. On which days it counted, only a register says: here it always did.
    Named(Option<&'k PublicKey>),
}

impl<'k> Keys<'k> {
    fn counting(self) -> Option<Cow<'k, [Key]>> {
        let always = |key: &PublicKey| Key::new(key.clone(), NaiveDate::MIN, None);
        match self {
            Keys::OfRegister([]) => None,
            Keys::OfRegister(keys) | Keys::AtHand(keys) => Some(chain(keys).into()),
            Keys::Listed(keys) => Some(keys.into()),
            Keys::Named(key) => Some(vec![always(key?)].into()),
        }
    }
}

/// What the signature of a certificate's file says, where there is one; what cannot be read as one is none.
pub fn of_certificate(bytes: &[u8], signature: Option<&[u8]>, certificate: &Certificate, keys: Keys<'_>) -> Trust {
    match (signature, keys.counting()) {
        (Some(signature), Some(keys)) => judge(bytes, signature, &keys, |on| certificate_comment(certificate, on)),
        _ => Trust::Unsigned,
    }
}

/// What the signature of bytes says: by a key that counted on the day of its comment, which must be the one expected.
pub fn judge(bytes: &[u8], signature: &[u8], keys: &[Key], expected: impl Fn(NaiveDate) -> String) -> Trust {
    let signature = std::str::from_utf8(signature).unwrap_or_default();
    let Good { comment, by } = match verify(bytes, signature, keys.iter().map(|key| &key.public)) {
        Ok(good) => good,
        Err(why) => return Trust::Bad(why),
    };
    let Some(on) = signed_on(&comment).filter(|on| expected(*on) == comment) else {
        return Trust::Bad(Doubt::OtherComment);
    };
    let counted = keys.iter().any(|key| key.public == by && key.counts_on(on));
    if counted { Trust::Signed { by, on } } else { Trust::Bad(Doubt::KeyNotCounted) }
}
