//! What the signatures of a register tell: of its list of files, and of each certificate.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::certificate::certificate::Certificate;
use crate::register::key::{Key, PublicKey};
use crate::register::settings::Settings;
use crate::trust::manifest::{Difference, LIST, compare};
use crate::trust::policy::{Audit, Doubt, Trust};
use crate::trust::signature::{Bad, Good, verify};
use crate::trust::signing::{certificate_comment, register_comment, serial_of, signature_of, signed_on};
use crate::trust::vouching::chain;

impl From<Bad> for Doubt {
    fn from(bad: Bad) -> Doubt {
        match bad {
            Bad::NotASignature => Doubt::NotASignature,
            Bad::OtherKey => Doubt::OtherKey,
            Bad::Wrong => Doubt::Wrong,
        }
    }
}

/// Looks at every signature of a register. Only keys count that follow from the first.
pub fn audit(files: &BTreeMap<&str, &[u8]>, settings: &Settings, certificates: &[Certificate]) -> Audit {
    let keys = chain(&settings.keys);
    // A register that was signed once does not lose its keys.
    let was_signed = files.keys().any(|path| *path == LIST || path.ends_with(&signature_of("")));
    let (list, serial) = match keys.is_empty() {
        true if was_signed => (Trust::Bad(Doubt::OtherKey), None),
        true => (Trust::Unsigned, None),
        false => list(files, settings),
    };
    let text = files.get(LIST).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let difference = match list {
        Trust::Signed { .. } => compare(text, &listed(files)),
        Trust::Unsigned | Trust::Bad(_) => Difference::default(),
    };
    let trust = |certificate: &Certificate| {
        let path = certificate.id.file_name();
        let signature = signature_of(&path);
        let trust = match (files.get(path.as_str()), files.get(signature.as_str())) {
            _ if keys.is_empty() => Trust::Unsigned,
            (Some(bytes), Some(signature)) => judge(bytes, signature, keys, |on| certificate_comment(certificate, on)),
            _ if difference.removed.contains(&signature) => Trust::Bad(Doubt::Removed),
            _ => Trust::Unsigned,
        };
        (certificate.id.clone(), trust)
    };
    let certificates = certificates.iter().map(trust).collect();
    Audit { list, serial, difference, certificates }
}

/// What the signature of bytes tells: by a key that counted on the day of its comment, which must be the one expected.
pub fn judge(bytes: &[u8], signature: &[u8], keys: &[Key], expected: impl Fn(NaiveDate) -> String) -> Trust {
    let signature = std::str::from_utf8(signature).unwrap_or_default();
    let Good { comment, by } = match verify(bytes, signature, keys.iter().map(|key| &key.public)) {
        Ok(good) => good,
        Err(bad) => return Trust::Bad(bad.into()),
    };
    let Some(on) = signed_on(&comment).filter(|on| expected(*on) == comment) else {
        return Trust::Bad(Doubt::OtherComment);
    };
    if counted(keys, &by, on) { Trust::Signed { by, on } } else { Trust::Bad(Doubt::KeyNotCounted) }
}

fn counted(keys: &[Key], by: &PublicKey, on: NaiveDate) -> bool {
    keys.iter().any(|key| key.public == *by && key.counts_on(on))
}

fn list(files: &BTreeMap<&str, &[u8]>, settings: &Settings) -> (Trust, Option<u32>) {
    let (Some(list), Some(signature)) = (files.get(LIST), files.get(signature_of(LIST).as_str())) else {
        return (Trust::Bad(Doubt::Removed), None);
    };
    let trust = judge(list, signature, chain(&settings.keys), |on| register_comment(settings, on));
    let text = std::str::from_utf8(signature).unwrap_or_default();
    let serial = text.lines().find_map(|line| serial_of(line.strip_prefix("trusted comment: ")?));
    let is_good = matches!(trust, Trust::Signed { .. });
    (trust, serial.filter(|_| is_good))
}

// The list is not on itself.
fn listed<'f>(files: &BTreeMap<&'f str, &'f [u8]>) -> BTreeMap<&'f str, &'f [u8]> {
    let own = [LIST.to_owned(), signature_of(LIST)];
    files.iter().filter(|(path, _)| !own.iter().any(|own| own == *path)).map(|(path, bytes)| (*path, *bytes)).collect()
}
