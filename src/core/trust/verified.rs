//! What was verified in a signed register, so that it need not be verified again.
//!
//! It is only an index: an entry counts for a certificate whose file and signature have the digests that a well-signed
//! list of files gives now, and gave then. All it spares is to work out what those digests settle: who signed the
//! certificate and when, and which one it replaces.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::basics::digest::{sha256, sha256_of_lines};
use crate::certificate::certificate::CertificateId;
use crate::register::loaded::Loaded;
use crate::register::settings::Settings;
use crate::register::snapshot::LIST;
use crate::trust::judgement::Trust;
use crate::trust::manifest::{ListedDigests, listed};
use crate::trust::signing::signature_of;

/// The first line. Its number rises whenever signatures or successions are judged otherwise.
const HEAD: &str = concat!("cert.verified/1 ", env!("CARGO_PKG_VERSION"));

/// What was verified in a register in which nothing was in doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    // The digest of its list.
    list: String,
    // The digest of what it says of its keys.
    keys: String,
    certificates: BTreeMap<CertificateId, VerifiedCertificate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct VerifiedCertificate {
    // The digest of the digests of its file and signature.
    files: String,
    // The place of the key that signed it.
    key: usize,
    on: NaiveDate,
    replaces: Option<CertificateId>,
}

impl Verified {
    /// What was found of each certificate of a register; none unless each is signed.
    pub fn new(loaded: &Loaded, found: &BTreeMap<CertificateId, Trust>) -> Option<Verified> {
        let Loaded { register, snapshot, .. } = loaded;
        let list = snapshot.bytes(LIST).ok()?;
        let listed = listed(std::str::from_utf8(list).ok()?);
        let verified = |(id, trust): (&CertificateId, &Trust)| {
            let Trust::Signed { by, on } = trust else { return None };
            let key = register.settings.keys.iter().position(|key| key.public == *by)?;
            let replaces = register.certificates.find(id)?.replaces.clone();
            Some((id.clone(), VerifiedCertificate { files: files(id, &listed)?, key, on: *on, replaces }))
        };
        let certificates = found.iter().map(verified).collect::<Option<_>>()?;
        Some(Verified { list: sha256(list), keys: keys(&register.settings), certificates })
    }

    /// Whether it holds for all that a list covers.
    pub fn is_of(&self, settings: &Settings, list: &[u8]) -> bool {
        self.counts_for(settings) && self.list == sha256(list)
    }

    /// Whether the keys of a register are as they were.
    pub fn counts_for(&self, settings: &Settings) -> bool {
        self.keys == keys(settings)
    }

    /// What the signature of a certificate proves, if it was verified with the digests in a list.
    pub fn trust(&self, id: &CertificateId, settings: &Settings, listed: &ListedDigests<'_>) -> Option<Trust> {
        let entry = self.certificates.get(id).filter(|entry| Some(&entry.files) == files(id, listed).as_ref())?;
        Some(Trust::Signed { by: settings.keys.get(entry.key)?.public.clone(), on: entry.on })
    }

    /// The numbers of some certificates and of all that came before and after them in turn; none if one of them is
    /// unknown.
    pub fn succession(&self, ids: &[CertificateId]) -> Option<BTreeSet<u32>> {
        let replaced = self.certificates.iter().filter_map(|(id, entry)| Some((entry.replaces.as_ref()?, id)));
        let successors: BTreeMap<&CertificateId, &CertificateId> = replaced.collect();
        let mut numbers = BTreeSet::new();
        for id in ids {
            let entry = self.certificates.get(id)?;
            let before = |id: &&CertificateId| self.certificates.get(*id).and_then(|entry| entry.replaces.as_ref());
            let earlier = std::iter::successors(entry.replaces.as_ref(), before);
            let later = std::iter::successors(Some(id), |id| successors.get(id).copied());
            // None comes twice, so there are at most as many as there are certificates.
            let most = self.certificates.len();
            numbers.extend(earlier.take(most).chain(later.take(most)).map(CertificateId::number));
        }
        Some(numbers)
    }

    /// The index as text, which ends with its own digest.
    pub fn text(&self) -> String {
        let entries = self.certificates.iter().map(|(id, VerifiedCertificate { files, key, on, replaces })| {
            let replaces = replaces.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            format!("{id} {files} {key} {on}{replaces}\n")
        });
        let text = format!("{HEAD}\n{}\n{}\n{}", self.list, self.keys, entries.collect::<String>());
        let digest = sha256(text.as_bytes());
        text + &digest
    }

    /// Reads an index; none if it is of another version, or not whole.
    pub fn parse(text: &str) -> Option<Verified> {
        let (text, digest) = text.split_at_checked(text.rfind('\n')? + 1)?;
        let mut lines = text.lines();
        if sha256(text.as_bytes()) != digest || lines.next()? != HEAD {
            return None;
        }
        let (list, keys) = (lines.next()?.to_owned(), lines.next()?.to_owned());
        let entry = |line: &str| {
            let mut words = line.split(' ');
            let (id, files) = (CertificateId::read(words.next()?).ok()?, words.next()?.to_owned());
            let (key, on) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
            let replaces = words.next().map(CertificateId::read).transpose().ok()?;
            Some((id, VerifiedCertificate { files, key, on, replaces }))
        };
        Some(Verified { list, keys, certificates: lines.map(entry).collect::<Option<_>>()? })
    }
}

fn files(id: &CertificateId, listed: &ListedDigests<'_>) -> Option<String> {
    let path = id.file_name();
    Some(sha256_of_lines([*listed.get(path.as_str())?, *listed.get(signature_of(&path).as_str())?]))
}

// Which keys count, and for what, follows from all that is said of them.
fn keys(settings: &Settings) -> String {
    sha256(format!("{:?}", settings.keys).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::certificate::Certificate;
    use crate::samples::{certificate, day};

    // Certificates 1 to 4, of which 3 replaced 1 and 4 replaced 3.
    fn verified() -> Verified {
        let (first, second) = (certificate(1, "2024-01-01"), certificate(2, "2024-01-01"));
        let third = certificate(3, "2025-01-01").replacing(&first);
        let all = [first, second, third.clone(), certificate(4, "2026-01-01").replacing(&third)];
        let entry = |one: Certificate| {
            let (files, on) = (sha256(one.id.to_string().as_bytes()), day("2026-01-01"));
            (one.id, VerifiedCertificate { files, key: 0, on, replaces: one.replaces })
        };
        let certificates = all.map(entry).into();
        Verified { list: "a".repeat(64), keys: "b".repeat(64), certificates }
    }

    #[test]
    fn an_index_reads_back_unless_a_byte_of_it_is_lost_or_changed() {
        let (verified, text) = (verified(), verified().text());
        assert_eq!(Verified::parse(&text), Some(verified));
        for index in 0..text.len() {
            assert_eq!(Verified::parse(&text[..index]), None, "{index}");
            let changed = format!(
                "{}{}{}",
                &text[..index],
                if &text[index..=index] == "1" { "2" } else { "1" },
                &text[index + 1..]
            );
            assert_eq!(Verified::parse(&changed), None, "{index}");
        }
    }

    #[test]
    fn a_succession_is_what_came_before_and_after() {
        let (mut verified, id) = (verified(), |number, issued| certificate(number, issued).id);
        for one in [id(1, "2024-01-01"), id(3, "2025-01-01"), id(4, "2026-01-01")] {
            assert_eq!(verified.succession(&[one]), Some([1, 3, 4].into()));
        }
        let both = [id(2, "2024-01-01"), id(3, "2025-01-01")];
        assert_eq!(verified.succession(&both), Some([1, 2, 3, 4].into()));
        assert_eq!(verified.succession(&[id(5, "2026-01-01")]), None);
        // Only somebody who writes into the state folder can make it go round.
        let first = verified.certificates.get_mut(&id(1, "2024-01-01")).expect("the first");
        first.replaces = Some(id(4, "2026-01-01"));
        assert_eq!(verified.succession(&[id(1, "2024-01-01")]), Some([1, 3, 4].into()));
    }
}
