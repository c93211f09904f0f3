//! What the signature of a file says: decided here, and nowhere else.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::basics::dates::check_possible;
use crate::carrier::damage::undone;
use crate::carrier::instead::{self, Instead};
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::settings::key::{Key, KeyId, KeyState, PublicKey};
use crate::trust::doubt::Doubt;
use crate::trust::signature::{Good, verify};
use crate::trust::signing::{PRACTICE, certificate_comment, comment_of, is_of_practice, signed_on};
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
    /// There is one, and no key to verify it with; by which it was made, or that it is none.
    Unverified(Doubt),
    Bad(Doubt),
}

/// By which keys the signature of a certificate is judged.
#[derive(Debug, Clone, Copy)]
pub enum Keys<'k> {
    /// Those of a register, as far as each follows from the one before. Where it has none, nothing of it is signed,
    /// whatever lies beside a file.
    OfRegister {
        keys: &'k [Key],
        /// Whether its present list vouches for the file: then what a lost or compromised key signed counts, too.
        is_vouched: bool,
        /// Whether it is a copy to practise: nowhere else counts what was signed in one.
        is_practice: bool,
    },
    /// The one that a person named. On which days it counted, only a register says: here it always did.
    Named(&'k PublicKey),
}

/// What the signature of a certificate's file says, where there is one; what cannot be read as one is none.
pub fn of_certificate(bytes: &[u8], signature: Option<&[u8]>, certificate: &Certificate, keys: Keys<'_>) -> Trust {
    let Some(signature) = signature else { return Trust::Unsigned };
    let trust = match keys {
        Keys::OfRegister { keys: [], .. } => Trust::Unsigned,
        Keys::OfRegister { keys, is_vouched, .. } => {
            judge(bytes, signature, chain(keys), is_vouched, |on| certificate_comment(certificate, on))
        }
        Keys::Named(key) => {
            let always = [Key::new(key.clone(), NaiveDate::MIN, None)];
            judge(bytes, signature, &always, false, |on| certificate_comment(certificate, on))
        }
    };
    let practises = matches!(keys, Keys::OfRegister { is_practice: true, .. });
    match trust.not_before(certificate.last_entered()) {
        Trust::Signed { .. } if is_of_practice(signature) && !practises => Trust::Bad(Doubt::Practice),
        Trust::Bad(Doubt::Wrong) if is_of_other(signature, &certificate.id) => Trust::Bad(Doubt::OfOther),
        trust => trust,
    }
}

// Whether a signature says that it is of another certificate; it need not be good.
fn is_of_other(signature: &[u8], id: &CertificateId) -> bool {
    let comment = comment_of(signature).unwrap_or_default();
    let said = comment.strip_prefix(PRACTICE).unwrap_or(comment).split(' ').next().unwrap_or_default();
    CertificateId::read(said).is_ok_and(|said| said != *id)
}

/// What the signature of bytes says: by a key that counted on the day of its comment, which must be the one expected. What
/// only a carrier changed is bad, too, and named for what it is.
pub fn judge(
    bytes: &[u8],
    signature: &[u8],
    keys: &[Key],
    is_vouched: bool,
    expected: impl Fn(NaiveDate) -> String,
) -> Trust {
    let judged = |bytes: &[u8], signature: &[u8]| judge_exactly(bytes, signature, keys, is_vouched, &expected);
    match judged(bytes, signature) {
        Trust::Bad(why @ (Doubt::Wrong | Doubt::NotASignature)) => {
            Trust::Bad(carried(bytes, signature, judged).unwrap_or(why))
        }
        trust => trust,
    }
}

// The same of exactly these bytes.
fn judge_exactly(
    bytes: &[u8],
    signature: &[u8],
    keys: &[Key],
    is_vouched: bool,
    expected: &impl Fn(NaiveDate) -> String,
) -> Trust {
    let signature = std::str::from_utf8(signature).unwrap_or_default();
    let Good { comment, by } = match verify(bytes, signature, keys.iter().map(|key| &key.public)) {
        Ok(good) => good,
        Err(why) => return Trust::Bad(why),
    };
    // What was signed before names had one form says the same in another.
    let comment = comment.strip_prefix(PRACTICE).unwrap_or(&comment);
    let says = |expected: String| expected == comment || expected == clean_line(comment);
    let Some(on) = signed_on(comment).filter(|on| says(expected(*on))) else {
        return Trust::Bad(Doubt::OtherComment);
    };
    let id = KeyId::of(&by);
    match worst(keys, &by) {
        _ if check_possible(on).is_err() => Trust::Bad(Doubt::RemoteDay),
        Some(key) if !key.counts_on(on) => Trust::Bad(Doubt::KeyNotCounted(id)),
        Some(Key { state: KeyState::Lost(_), .. }) if !is_vouched => Trust::Bad(Doubt::KeyLost(id)),
        Some(Key { state: KeyState::Compromised(_), .. }) if !is_vouched => Trust::Bad(Doubt::KeyCompromised(id)),
        Some(_) => Trust::Signed { by, on },
        None => Trust::Bad(Doubt::OtherKey(id)),
    }
}

// The largest text of which it is tried what it was before; those of any certificate and of most lists are smaller.
const LARGEST_UNDONE: usize = 4 * 1024 * 1024;

// What a carrier did to a file or to its signature, where undoing it leaves nothing to doubt.
fn carried(bytes: &[u8], signature: &[u8], judged: impl Fn(&[u8], &[u8]) -> Trust) -> Option<Doubt> {
    if signature.trim_ascii().is_empty() {
        return Some(Doubt::Empty);
    }
    for text in [signature, bytes] {
        match instead::look(std::str::from_utf8(text).unwrap_or_default()) {
            Some((Instead::WebPage, _)) => return Some(Doubt::WebPage),
            Some((Instead::MergeMarkers, _)) => return Some(Doubt::MergeMarkers),
            Some((Instead::Signature, _)) | None => {}
        }
    }
    let is_good = |bytes: &[u8], signature: &[u8]| matches!(judged(bytes, signature), Trust::Signed { .. });
    let texts = || undone(if bytes.len() <= LARGEST_UNDONE { bytes } else { &[] });
    let of_other_text = |signature: &[u8]| texts().find(|(_, text)| is_good(text, signature));
    let signatures = std::iter::once(signature.to_vec()).chain(undone(signature).map(|(_, text)| text));
    signatures.into_iter().find_map(|signature| match judged(bytes, &signature) {
        Trust::Signed { .. } => Some(Doubt::SignatureCarried),
        // Only what is a signature is tried on every text that the bytes may have been.
        Trust::Bad(Doubt::Wrong) => of_other_text(&signature).map(|(damage, _)| Doubt::Carried(damage)),
        _ => None,
    })
}

/// What the signature of a register's list says. Only the last key that counts signs it, and only while it is in use: one
/// that has retired, or came back into the settings, signs no more.
pub fn of_list(list: &[u8], signature: &[u8], keys: &[Key], expected: impl Fn(NaiveDate) -> String) -> Trust {
    let chain = chain(keys);
    let trust = judge(list, signature, chain, true, expected);
    let Trust::Signed { by, .. } = &trust else { return trust };
    let id = KeyId::of(by);
    match worst(keys, by).map(|key| key.state) {
        Some(KeyState::Lost(_)) => Trust::Bad(Doubt::KeyLost(id)),
        Some(KeyState::Compromised(_)) => Trust::Bad(Doubt::KeyCompromised(id)),
        Some(KeyState::InUse) if chain.last().is_some_and(|last| last.public == *by) => trust,
        _ => Trust::Bad(Doubt::KeyRetired(id)),
    }
}

// What the settings say of a key; the worst, where they list it twice.
fn worst<'k>(keys: &'k [Key], by: &PublicKey) -> Option<&'k Key> {
    keys.iter().filter(|key| key.public == *by).max_by_key(|key| key.state)
}

impl Trust {
    /// The same, but bad where it was signed before a day on which something in it happened.
    #[must_use]
    pub fn not_before(self, last: NaiveDate) -> Trust {
        match self {
            Trust::Signed { on, .. } if on < last => Trust::Bad(Doubt::BeforeEvent),
            trust => trust,
        }
    }
}
