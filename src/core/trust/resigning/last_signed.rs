//! A register as last signed: the digest of each file, and the texts that were saved.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::basics::digest::sha256;
use crate::basics::source::Source;
use crate::certificate::certificate::Certificate;
use crate::format::{certificate, settings};
use crate::register::comparison;
use crate::register::comparison::changes::KeyChange;
use crate::register::settings::Settings;
use crate::register::snapshot::{SETTINGS, Snapshot, is_certificate};
use crate::trust::judgement::{Trust, judge};
use crate::trust::manifest::{LIST, listed};
use crate::trust::signing::{comment_of, serial_of, signature_of};
use crate::trust::vouching::chain;

/// A list of files and its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedList {
    pub list: Vec<u8>,
    pub signature: Vec<u8>,
}

/// Looks up a saved text by its digest.
pub type Kept<'k> = &'k dyn Fn(&str) -> Option<Vec<u8>>;

/// A register as last signed.
pub struct LastSigned<'k> {
    // The digest of each file; none if no list can be believed.
    digests: Option<BTreeMap<String, String>>,
    kept: Kept<'k>,
}

impl fmt::Debug for LastSigned<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LastSigned").field("digests", &self.digests).finish_non_exhaustive()
    }
}

/// What is known of a file's content when it was last signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedBefore {
    /// It is identical.
    Same,
    /// It is known; the changes since then, possibly none.
    Known(Vec<KeyChange>),
    /// It was, or may have been, different, and is not known.
    Unknown,
    /// The file did not exist.
    Never,
}

impl<'k> LastSigned<'k> {
    /// Determines how a register was last signed. Its own list is used if its serial matches the settings (otherwise an
    /// older one was put back), else the saved list.
    pub fn of(snapshot: &Snapshot, settings: &Settings, list: Option<SignedList>, kept: Kept<'k>) -> LastSigned<'k> {
        let bytes = |path: &str| snapshot.bytes(path).ok().map(<[u8]>::to_vec);
        let own = bytes(LIST).zip(bytes(&signature_of(LIST))).map(|(list, signature)| SignedList { list, signature });
        let own = own.filter(|own| own.serial(settings) == Some(settings.serial));
        let last = own.or_else(|| list.filter(|kept| kept.serial(settings).is_some()));
        let text = last.and_then(|last| String::from_utf8(last.list).ok());
        let owned = |(path, digest): (&str, &str)| (path.to_owned(), digest.to_owned());
        LastSigned { digests: text.map(|text| listed(&text).into_iter().map(owned).collect()), kept }
    }

    /// What is known of a certificate.
    pub fn certificate(&self, snapshot: &Snapshot, now: &Certificate) -> SignedBefore {
        self.before(snapshot, &now.id.file_name(), |source| {
            let before = certificate::parse(&source.into(), None).ok()?;
            Some(comparison::certificate::between(&before, now))
        })
    }

    /// The settings as last signed, if known.
    pub fn settings(&self, snapshot: &Snapshot, now: &Settings) -> Option<Settings> {
        if self.is_same(snapshot, SETTINGS) {
            return Some(now.clone());
        }
        settings::parse(&self.text(SETTINGS)?.into()).ok()
    }

    /// Whether a file is exactly as it was signed.
    pub fn is_same(&self, snapshot: &Snapshot, path: &str) -> bool {
        let digest = self.digests.as_ref().and_then(|digests| digests.get(path));
        digest.zip(snapshot.bytes(path).ok()).is_some_and(|(digest, bytes)| sha256(bytes) == *digest)
    }

    /// The signed files that are missing, except signatures, which can be made again.
    pub fn removed<'s>(&'s self, snapshot: &'s Snapshot) -> impl Iterator<Item = &'s str> {
        let there: BTreeSet<&str> = snapshot.paths().collect();
        let signed = self.digests.iter().flat_map(BTreeMap::keys).map(String::as_str);
        signed.filter(move |path| !path.ends_with(&signature_of("")) && !there.contains(path))
    }

    /// Signed files other than certificates and settings, such as rubrics, that have changed.
    pub fn changed_others<'s>(&'s self, snapshot: &'s Snapshot) -> impl Iterator<Item = &'s str> {
        let is_other = |path: &&str| !is_certificate(path) && *path != SETTINGS && !path.ends_with(&signature_of(""));
        let is_listed = |path: &&str| self.digests.as_ref().is_some_and(|digests| digests.contains_key(*path));
        snapshot.paths().filter(is_other).filter(is_listed).filter(|path| !self.is_same(snapshot, path))
    }

    fn before(
        &self,
        snapshot: &Snapshot,
        path: &str,
        compare: impl FnOnce(Source) -> Option<Vec<KeyChange>>,
    ) -> SignedBefore {
        let Some(digests) = &self.digests else { return SignedBefore::Unknown };
        if self.is_same(snapshot, path) {
            return SignedBefore::Same;
        }
        if !digests.contains_key(path) {
            return SignedBefore::Never;
        }
        self.text(path).and_then(compare).map_or(SignedBefore::Unknown, SignedBefore::Known)
    }

    // A saved text counts only if it is the one that was signed.
    fn text(&self, path: &str) -> Option<Source> {
        let digest = self.digests.as_ref()?.get(path)?;
        let bytes = (self.kept)(digest).filter(|bytes| sha256(bytes) == *digest)?;
        Some(Source { name: path.to_owned(), text: String::from_utf8(bytes).ok()? })
    }
}

impl SignedList {
    // The serial in its signature, if one of the keys made it. The rest of its comment may no longer match the
    // settings.
    fn serial(&self, settings: &Settings) -> Option<u32> {
        let comment = comment_of(&self.signature)?;
        let trust = judge(&self.list, &self.signature, chain(&settings.keys), true, |_| comment.clone());
        serial_of(&comment).filter(|_| matches!(trust, Trust::Signed { .. }))
    }
}
