//! Judges signatures. This is the only place that decides whether one is good.

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

/// What a file's signature proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// It is good.
    Signed {
        /// The key that made it.
        by: PublicKey,
        /// The day it was made, according to its comment.
        on: NaiveDate,
    },
    /// There is none, and none is expected.
    Unsigned,
    /// There is one, but no key to verify it with: whose key it names, or that it is no signature.
    Unverified(Doubt),
    Bad(Doubt),
}

/// The keys to judge a certificate's signature with.
#[derive(Debug, Clone, Copy)]
pub enum Keys<'k> {
    /// The keys of a register, each as far as the one before vouches for it. In a register without keys nothing is
    /// signed, whatever files are there.
    OfRegister {
        keys: &'k [Key],
        /// Whether its current list vouches for the file: signatures made with a lost or compromised key then count
        /// too.
        is_vouched: bool,
        /// Whether it is a practice copy: what was signed in one counts nowhere else.
        is_practice: bool,
    },
    /// The key the user named. Only a register knows when it was valid; here it always is.
    Named(&'k PublicKey),
}

/// Judges the signature of a certificate's file, if there is one.
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

// Whether the comment names another certificate; the signature need not be good.
fn is_of_other(signature: &[u8], id: &CertificateId) -> bool {
    let comment = comment_of(signature).unwrap_or_default();
    let said = comment.strip_prefix(PRACTICE).unwrap_or(&comment).split(' ').next().unwrap_or_default();
    CertificateId::read(said).is_ok_and(|said| said != *id)
}

/// Judges the signature of some bytes: made with a key valid on the day in its comment, and with exactly the expected
/// comment. Damage in transit is bad too, but reported as such.
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

// The same, for exactly these bytes.
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
    // Comments from before names were normalized mean the same in their other form.
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

// The largest text on which undoing damage is tried; every certificate and most lists are smaller.
const LARGEST_UNDONE: usize = 4 * 1024 * 1024;

// The damage in transit, if undoing it makes the signature good.
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
        // Variants of the text are tried only with something that parses as a signature.
        Trust::Bad(Doubt::Wrong) => of_other_text(&signature).map(|(damage, _)| Doubt::Carried(damage)),
        _ => None,
    })
}

/// Judges the signature of a register's list. Only the last key in the chain signs it, and only while in use: one that
/// is retired, or was put back into the settings, does not.
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

// The key's entry in the settings; the worst one if it is listed twice.
fn worst<'k>(keys: &'k [Key], by: &PublicKey) -> Option<&'k Key> {
    keys.iter().filter(|key| key.public == *by).max_by_key(|key| key.state)
}

impl Trust {
    /// The same, but bad if signed before the day of the last event in the file.
    #[must_use]
    pub fn not_before(self, last: NaiveDate) -> Trust {
        match self {
            Trust::Signed { on, .. } if on < last => Trust::Bad(Doubt::BeforeEvent),
            trust => trust,
        }
    }
}
