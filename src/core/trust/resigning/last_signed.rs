//! A register as it was signed last: what its list says of each file, and the texts of those that were kept.

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

/// Finds the text that was signed under a digest, where it was kept.
pub type Kept<'k> = &'k dyn Fn(&str) -> Option<Vec<u8>>;

/// A register as it was signed last.
pub struct LastSigned<'k> {
    // The digest of each file; none where no list can be believed.
    digests: Option<BTreeMap<String, String>>,
    kept: Kept<'k>,
}

impl fmt::Debug for LastSigned<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LastSigned").field("digests", &self.digests).finish_non_exhaustive()
    }
}

/// What is known of what a file said when it was signed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedBefore {
    /// The very same.
    Same,
    /// All of it is known; what it says otherwise now, which may be nothing.
    Known(Vec<KeyChange>),
    /// It was another text, or may have been, and that text is not known here.
    Unknown,
    /// It was not there.
    Never,
}

impl<'k> LastSigned<'k> {
    /// That of a register. Its own list counts where it is of the serial that the settings say: an older one was put back.
    /// Otherwise the one that was kept counts.
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

    /// The settings as they were, where that is known.
    pub fn settings(&self, snapshot: &Snapshot, now: &Settings) -> Option<Settings> {
        if self.is_same(snapshot, SETTINGS) {
            return Some(now.clone());
        }
        settings::parse(&self.text(SETTINGS)?.into()).ok()
    }

    /// Whether a file is the very one that was signed.
    pub fn is_same(&self, snapshot: &Snapshot, path: &str) -> bool {
        let digest = self.digests.as_ref().and_then(|digests| digests.get(path));
        digest.zip(snapshot.bytes(path).ok()).is_some_and(|(digest, bytes)| sha256(bytes) == *digest)
    }

    /// The files that were signed and are gone; signatures can be made anew.
    pub fn removed<'s>(&'s self, snapshot: &'s Snapshot) -> impl Iterator<Item = &'s str> {
        let there: BTreeSet<&str> = snapshot.paths().collect();
        let signed = self.digests.iter().flat_map(BTreeMap::keys).map(String::as_str);
        signed.filter(move |path| !path.ends_with(&signature_of("")) && !there.contains(path))
    }

    /// The questionnaires, and whatever else was signed, that are not as they were.
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

    // What was kept counts only where it is what was signed.
    fn text(&self, path: &str) -> Option<Source> {
        let digest = self.digests.as_ref()?.get(path)?;
        let bytes = (self.kept)(digest).filter(|bytes| sha256(bytes) == *digest)?;
        Some(Source { name: path.to_owned(), text: String::from_utf8(bytes).ok()? })
    }
}

impl SignedList {
    // The serial that its signature says, if one of the keys made it. What else it says of the settings may have changed.
    fn serial(&self, settings: &Settings) -> Option<u32> {
        let comment = comment_of(&self.signature)?;
        let trust = judge(&self.list, &self.signature, chain(&settings.keys), true, |_| comment.to_owned());
        serial_of(comment).filter(|_| matches!(trust, Trust::Signed { .. }))
    }
}
