//! Audits the signatures of a register: on its list of files and on each certificate.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::register::loaded::Loaded;
use crate::register::register::Register;
use crate::register::settings::Settings;
use crate::register::settings::key::Key;
use crate::register::workers::{OneWorker, Workers};
use crate::trust::doubt::Doubt;
use crate::trust::judgement::{Keys, Trust, of_certificate, of_list};
use crate::trust::manifest::{Difference, LIST, compare, hashed};
use crate::trust::signing::{register_comment, serial_in, signature_of};
use crate::trust::verified::Verified;

/// What each signature of a register proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The signature of the list of files.
    pub list: Trust,
    /// The serial stated by that signature.
    pub serial: Option<u32>,
    /// How the files differ from the list, if its signature is good.
    pub difference: Difference,
    /// The signatures of the certificates.
    pub certificates: BTreeMap<CertificateId, Trust>,
}

impl Audit {
    /// The certificates signed with a key that counts.
    pub fn signed(&self) -> impl Iterator<Item = &CertificateId> {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        self.certificates.iter().filter(move |(_, trust)| is_signed(trust)).map(|(id, _)| id)
    }

    /// The day the list was last signed, if its signature is good.
    pub fn signed_on(&self) -> Option<NaiveDate> {
        match self.list {
            Trust::Signed { on, .. } => Some(on),
            _ => None,
        }
    }

    /// What it found in a register; none unless the whole register is signed, and nothing in it is damaged or in doubt.
    pub fn verified(&self, loaded: &Loaded) -> Option<Verified> {
        let is_whole = loaded.damaged.is_empty() && loaded.missing.is_empty() && !loaded.snapshot.is_part();
        let is_signed = is_whole && self.signed_on().is_some() && self.is_sound();
        is_signed.then(|| Verified::new(loaded, &self.certificates)).flatten()
    }

    /// Whether nothing is bad.
    pub fn is_sound(&self) -> bool {
        let is_bad = |trust: &Trust| matches!(trust, Trust::Bad(_));
        !is_bad(&self.list) && self.difference.is_none() && !self.certificates.values().any(is_bad)
    }
}

/// Checks every signature of a loaded register.
pub fn audit_of(loaded: &Loaded) -> Audit {
    audit_by(loaded, None, &OneWorker)
}

/// Like [`audit_of`], in parallel. What was verified under the same list is not verified again.
pub fn audit_by(loaded: &Loaded, verified: Option<&Verified>, workers: &impl Workers) -> Audit {
    let Register { settings, certificates, .. } = &loaded.register;
    let (mut files, left_out) = (loaded.snapshot.readable(), loaded.snapshot.left_out());
    // The list does not list itself.
    let own = (files.remove(LIST), files.remove(signature_of(LIST).as_str()));
    let text = own.0.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let (list, serial) = list(own, &files, left_out, settings);
    let listed = hashed(text);
    let mut difference = match list {
        Trust::Signed { .. } => compare(&listed, &files, left_out, workers),
        _ => Difference::default(),
    };
    // No event covered by the list may be dated after its signature.
    let is_changed = |certificate: &&Certificate| difference.names(&certificate.id.file_name());
    let covered = certificates.iter().filter(|certificate| !is_changed(certificate)).map(Certificate::last_entered);
    let list = list.not_before(covered.max().unwrap_or_default());
    let is_listed = matches!(list, Trust::Signed { .. });
    let verified = verified.filter(|verified| verified.counts_for(settings));
    let trust = |certificate: &Certificate| {
        let path = certificate.id.file_name();
        let signature = signature_of(&path);
        let is_vouched = is_listed && !difference.names(&path) && !difference.names(&signature);
        let known = verified.filter(|_| is_vouched).and_then(|one| one.trust(&certificate.id, settings, &listed));
        if let Some(known) = known {
            return (certificate.id.clone(), known);
        }
        let trust = match (files.get(path.as_str()), files.get(signature.as_str())) {
            (Some(bytes), Some(signature)) => {
                let keys = Keys::OfRegister { keys: &settings.keys, is_vouched, is_practice: settings.is_practice };
                of_certificate(bytes, Some(signature), certificate, keys)
            }
            _ if difference.removed.binary_search(&signature).is_ok() => Trust::Bad(Doubt::Removed),
            _ => Trust::Unsigned,
        };
        (certificate.id.clone(), trust)
    };
    let certificates = workers.map(certificates, trust).into_iter().collect();
    // A file that exists but cannot be read was not removed.
    let unread: BTreeSet<&str> = loaded.snapshot.unread().map(|(path, _)| path).collect();
    difference.removed.retain(|path| !unread.contains(path.as_str()));
    Audit { list, serial: serial.filter(|_| is_listed), difference, certificates }
}

// Judges the list's signature; also returns the serial it states.
fn list(
    own: (Option<&[u8]>, Option<&[u8]>),
    others: &BTreeMap<&str, &[u8]>,
    left_out: &HashSet<String>,
    settings: &Settings,
) -> (Trust, Option<u32>) {
    if settings.keys.is_empty() {
        // A register that was once signed does not lose its keys. A signature shows that, read or not.
        let mut paths = others.keys().copied().chain(left_out.iter().map(String::as_str));
        let was_signed = own != (None, None) || paths.any(|path| path.ends_with(&signature_of("")));
        return (if was_signed { Trust::Bad(Doubt::KeysRemoved) } else { Trust::Unsigned }, None);
    }
    let (Some(list), Some(signature)) = own else { return (Trust::Bad(Doubt::Removed), None) };
    let trust = of_list(list, signature, &settings.keys, |on| register_comment(settings, on));
    let trust = trust.not_before(settings.keys.iter().map(Key::last_day).max().unwrap_or_default());
    let serial = serial_in(signature);
    let is_good = matches!(trust, Trust::Signed { .. });
    (trust, serial.filter(|_| is_good))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::register::snapshot::Snapshot;
    use crate::samples::{certificate, register};

    #[test]
    fn without_keys_a_list_or_a_signature_is_bad() {
        let list_of = |files: &[&str], left_out: &[&str]| {
            let files = files.iter().map(|path| ((*path).to_owned(), Ok(Vec::new()))).collect();
            let left_out = left_out.iter().map(|path| (*path).to_owned()).collect();
            let snapshot = Snapshot::new(Path::new("rejestr"), files).without(left_out);
            let register = register(Vec::new());
            audit_of(&Loaded { register, damaged: Vec::new(), missing: Vec::new(), snapshot }).list
        };
        let signature = ["ubo-2026-0001.toml.minisig"];
        assert_eq!(list_of(&["register.toml"], &["ubo-2026-0001.toml"]), Trust::Unsigned);
        assert_eq!(list_of(&[LIST], &[]), Trust::Bad(Doubt::KeysRemoved));
        assert_eq!(list_of(&signature, &[]), Trust::Bad(Doubt::KeysRemoved));
        assert_eq!(
            list_of(&["register.toml"], &signature),
            Trust::Bad(Doubt::KeysRemoved),
            "it is there, though not read"
        );
    }

    #[test]
    fn a_register_is_sound_where_nothing_in_it_is_bad() {
        let sound = Audit {
            list: Trust::Unsigned,
            serial: None,
            difference: Difference::default(),
            certificates: BTreeMap::new(),
        };
        assert!(sound.is_sound());
        let bad = Trust::Bad(Doubt::Wrong);
        let difference = Difference { changed: vec!["register.toml".to_owned()], ..Difference::default() };
        let certificates = BTreeMap::from([(certificate(1, "2026-11-20").id, bad.clone())]);
        for audit in [
            Audit { list: bad, ..sound.clone() },
            Audit { difference, ..sound.clone() },
            Audit { certificates, ..sound.clone() },
        ] {
            assert!(!audit.is_sound(), "{audit:?}");
        }
    }
}
