//! Why a file is not genuine.

use crate::carrier::damage::Damage;
use crate::register::settings::key::KeyId;

/// Why a file is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It is not a signature, or not written exactly like one.
    NotASignature,
    /// It is a legacy minisign signature (`-l`), which signs no digest; this program never makes one.
    Legacy,
    /// Its first line, which no signature covers, was replaced; the rest is good.
    UntrustedComment,
    /// It is empty, as after an interrupted download.
    Empty,
    /// It does not match, and names another certificate.
    OfOther,
    /// It is good except for line endings or surrounding whitespace, changed in transit.
    SignatureCarried,
    /// It is good for the same text with other line endings or surrounding whitespace, changed in transit.
    Carried(Damage),
    /// A web page is in its place.
    WebPage,
    /// It contains two signatures with merge markers from git.
    MergeMarkers,
    /// It was made with a key that the register does not list, or that was not the one asked for.
    OtherKey(KeyId),
    /// It was made with a key earlier than the one asked for, and no list signed with that one vouches for the file.
    EarlierKey(KeyId),
    /// It was made with a key that the one asked for has not vouched for, though the register lists both.
    NotVouched(KeyId),
    /// It is for other bytes, or its comment was changed.
    Wrong,
    /// Its comment does not match the file.
    OtherComment,
    /// The key was not valid on the day of the signature.
    KeyNotCounted(KeyId),
    /// The key is retired and signs no more lists.
    KeyRetired(KeyId),
    /// The key is lost, and no current list vouches for what it signed.
    KeyLost(KeyId),
    /// The key is compromised, and no current list vouches for what it signed.
    KeyCompromised(KeyId),
    /// It is dated before the last event it signs.
    BeforeEvent,
    /// Its date is out of any plausible range.
    RemoteDay,
    /// It was made in a practice copy; such a signature counts nowhere else.
    Practice,
    /// The signature was removed.
    Removed,
    /// There is no signature, although one is expected: a key was named, or this register signs everything.
    Missing,
    /// Signatures exist, but the keys were removed from the settings.
    KeysRemoved,
}

impl Doubt {
    /// The codes of damage in transit.
    pub const OF_CARRIER: &[&str] =
        &["signature-line-ends", "line-ends", "byte-order-mark", "utf-16", "last-line", "web-page", "merge-markers"];

    /// The other codes.
    pub const CODES: &[&str] = &[
        "not-a-signature",
        "empty",
        "legacy",
        "untrusted-comment",
        "of-other",
        "other-key",
        "earlier-key",
        "not-vouched",
        "wrong",
        "other-comment",
        "key-not-counted",
        "key-retired",
        "key-lost",
        "key-compromised",
        "before-event",
        "remote-day",
        "practice",
        "removed",
        "missing",
        "keys-removed",
    ];

    /// The code used in output.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::NotASignature => "not-a-signature",
            Doubt::Legacy => "legacy",
            Doubt::UntrustedComment => "untrusted-comment",
            Doubt::Empty => "empty",
            Doubt::OfOther => "of-other",
            Doubt::SignatureCarried => "signature-line-ends",
            Doubt::Carried(damage) => damage.code(),
            Doubt::WebPage => "web-page",
            Doubt::MergeMarkers => "merge-markers",
            Doubt::OtherKey(_) => "other-key",
            Doubt::EarlierKey(_) => "earlier-key",
            Doubt::NotVouched(_) => "not-vouched",
            Doubt::Wrong => "wrong",
            Doubt::OtherComment => "other-comment",
            Doubt::KeyNotCounted(_) => "key-not-counted",
            Doubt::KeyRetired(_) => "key-retired",
            Doubt::KeyLost(_) => "key-lost",
            Doubt::KeyCompromised(_) => "key-compromised",
            Doubt::BeforeEvent => "before-event",
            Doubt::RemoteDay => "remote-day",
            Doubt::Practice => "practice",
            Doubt::Removed => "removed",
            Doubt::Missing => "missing",
            Doubt::KeysRemoved => "keys-removed",
        }
    }

    /// Whether it was damaged in transit, without intent.
    pub fn is_of_carrier(self) -> bool {
        matches!(self, Doubt::SignatureCarried | Doubt::Carried(_) | Doubt::WebPage | Doubt::MergeMarkers)
    }

    /// The key concerned.
    pub fn key(self) -> Option<KeyId> {
        match self {
            Doubt::OtherKey(key)
            | Doubt::EarlierKey(key)
            | Doubt::NotVouched(key)
            | Doubt::KeyNotCounted(key)
            | Doubt::KeyRetired(key)
            | Doubt::KeyLost(key)
            | Doubt::KeyCompromised(key) => Some(key),
            _ => None,
        }
    }
}
