//! What was verified in a signed register, so that it need not be verified again.
//!
//! It is only an index: an entry counts for a certificate whose file and signature have the digests that a well-signed
//! list of files gives now, and gave then. All it spares is to work out what those digests settle: who signed the
//! certificate and when, and which one it replaces.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use crate::basics::digest::{sha256, sha256_of_lines};
use crate::certificate::certificate::CertificateId;
use crate::register::loaded::Loaded;
use crate::register::settings::Settings;
use crate::register::snapshot::LIST;
use crate::trust::judgement::Trust;
use crate::trust::manifest::{ListedDigests, hashed};
use crate::trust::signing::signature_of;

/// The first line. Its number rises whenever signatures or successions are judged otherwise.
const HEAD: &str = concat!("cert.verified/1 ", env!("CARGO_PKG_VERSION"));

/// How many lines precede those of certificates: the first, the digest of the list, and that of what is said of keys.
const HEADING: usize = 3;

/// What was verified in a register in which nothing was in doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    // Of a hundred thousand certificates, a command needs few: each is read from the text when it is asked for.
    text: String,
    lines: Vec<(CertificateId, Range<usize>)>,
}

// What the index says of it.
struct VerifiedCertificate<'v> {
    // The digest of the digests of its file and signature.
    files: &'v str,
    // The place of the key that signed it.
    key: &'v str,
    on: &'v str,
    replaces: Option<&'v str>,
}

impl Verified {
    /// What was found of each certificate of a register; none unless each is signed.
    pub fn new(loaded: &Loaded, found: &BTreeMap<CertificateId, Trust>) -> Option<Verified> {
        let Loaded { register, snapshot, .. } = loaded;
        let list = snapshot.bytes(LIST).ok()?;
        let listed = hashed(std::str::from_utf8(list).ok()?);
        let mut text = format!("{HEAD}\n{}\n{}\n", sha256(list), keys(&register.settings));
        for (id, trust) in found {
            let Trust::Signed { by, on } = trust else { return None };
            let key = register.settings.keys.iter().position(|key| key.public == *by)?;
            let replaces = register.certificates.find(id)?.replaces.as_ref();
            let replaces = replaces.map(|id| format!(" {id}")).unwrap_or_default();
            writeln!(text, "{id} {} {key} {on}{replaces}", files(id, &listed)?).ok()?;
        }
        let digest = sha256(text.as_bytes());
        Verified::parse(text + &digest)
    }

    /// Reads an index; none if it is of another version, or not whole.
    pub fn parse(text: String) -> Option<Verified> {
        let (body, digest) = text.split_at_checked(text.rfind('\n')? + 1)?;
        let mut start = 0;
        let lines = body.split_inclusive('\n').map(|line| {
            start += line.len();
            let (id, rest) = line.trim_end().split_once(' ')?;
            Some((CertificateId::read(id).ok()?, start - 1 - rest.len()..start - 1))
        });
        let is_whole = sha256(body.as_bytes()) == digest && body.lines().next()? == HEAD;
        let lines = lines.skip(HEADING).collect::<Option<Vec<_>>>().filter(|_| is_whole)?;
        Some(Verified { text, lines })
    }

    /// The index as text, which ends with its own digest.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it holds for all that a list covers.
    pub fn is_of(&self, settings: &Settings, list: &[u8]) -> bool {
        self.counts_for(settings) && self.text.lines().nth(1) == Some(&sha256(list))
    }

    /// Whether the keys of a register are as they were.
    pub fn counts_for(&self, settings: &Settings) -> bool {
        self.text.lines().nth(2) == Some(&keys(settings))
    }

    /// What the signature of a certificate proves, if it was verified with the digests in a list.
    pub fn trust(&self, id: &CertificateId, settings: &Settings, listed: &ListedDigests<'_>) -> Option<Trust> {
        let found = self.find(id).filter(|found| Some(found.files) == files(id, listed).as_deref())?;
        let key = settings.keys.get(found.key.parse::<usize>().ok()?)?;
        Some(Trust::Signed { by: key.public.clone(), on: found.on.parse().ok()? })
    }

    /// The numbers of some certificates and of all that came before and after them in turn; none if one of them is
    /// unknown.
    pub fn succession(&self, ids: &[CertificateId]) -> Option<BTreeSet<u32>> {
        let known = ids.iter().map(|id| self.find(id).map(|_| id.number()));
        let mut numbers: BTreeSet<u32> = known.collect::<Option<_>>()?;
        let pair = |(id, rest): &(CertificateId, Range<usize>)| {
            let replaced = CertificateId::read(self.read(rest)?.replaces?).ok()?;
            Some((replaced.number(), id.number()))
        };
        let mut pairs: Vec<(u32, u32)> = self.lines.iter().filter_map(pair).collect();
        // A register in which a successor has no higher number is in doubt, and has no index. So one look in each
        // direction is enough.
        pairs.sort_unstable_by_key(|(_, after)| *after);
        for (before, after) in pairs.iter().rev() {
            if numbers.contains(after) {
                numbers.insert(*before);
            }
        }
        for (before, after) in &pairs {
            if numbers.contains(before) {
                numbers.insert(*after);
            }
        }
        Some(numbers)
    }

    fn find(&self, id: &CertificateId) -> Option<VerifiedCertificate<'_>> {
        let place = self.lines.binary_search_by(|(other, _)| other.cmp(id)).ok()?;
        self.read(&self.lines[place].1)
    }

    fn read(&self, rest: &Range<usize>) -> Option<VerifiedCertificate<'_>> {
        let mut words = self.text.get(rest.clone())?.split(' ');
        let (files, key, on) = (words.next()?, words.next()?, words.next()?);
        Some(VerifiedCertificate { files, key, on, replaces: words.next() })
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

    // An index of certificates and those they replaced.
    fn index(all: &[(&str, &str)]) -> String {
        let (list, keys, files) = ("a".repeat(64), "b".repeat(64), "c".repeat(64));
        let line = |(id, replaced): &(&str, &str)| format!("{id} {files} 0 2026-01-01 {replaced}").trim().to_owned();
        let lines = all.iter().map(|one| line(one) + "\n").collect::<String>();
        let text = format!("{HEAD}\n{list}\n{keys}\n{lines}");
        let digest = sha256(text.as_bytes());
        text + &digest
    }

    const FOUR: [(&str, &str); 4] = [
        ("UBO-2024-0001", ""),
        ("UBO-2024-0002", ""),
        ("UBO-2025-0003", "UBO-2024-0001"),
        ("UBO-2026-0004", "UBO-2025-0003"),
    ];

    #[test]
    fn an_index_is_read_unless_a_byte_of_it_is_lost_or_changed() {
        let text = index(&FOUR);
        assert!(Verified::parse(text.clone()).is_some_and(|verified| verified.lines.len() == 4));
        for place in 0..text.len() {
            assert_eq!(Verified::parse(text[..place].to_owned()), None, "{place}");
            let mut changed = text.clone().into_bytes();
            changed[place] ^= 1;
            assert_eq!(String::from_utf8(changed).ok().and_then(Verified::parse), None, "{place}");
        }
    }

    #[test]
    fn a_succession_is_what_came_before_and_after() {
        let of = |all: &[(&str, &str)], ids: &[&str]| {
            let ids: Vec<CertificateId> = ids.iter().map(|id| CertificateId::read(id).expect("an id")).collect();
            Verified::parse(index(all)).expect("an index").succession(&ids)
        };
        for id in ["UBO-2024-0001", "UBO-2025-0003", "UBO-2026-0004"] {
            assert_eq!(of(&FOUR, &[id]), Some([1, 3, 4].into()));
        }
        assert_eq!(of(&FOUR, &["UBO-2024-0002", "UBO-2025-0003"]), Some([1, 2, 3, 4].into()));
        assert_eq!(of(&FOUR, &["UBO-2026-0005"]), None);
        // Only somebody who writes into the state folder can make it go round.
        let round = [("UBO-2024-0001", "UBO-2024-0002"), ("UBO-2024-0002", "UBO-2024-0001")];
        assert_eq!(of(&round, &["UBO-2024-0001"]), Some([1, 2].into()));
    }
}
