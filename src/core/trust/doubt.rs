//! Why a file is not genuine.

use crate::carrier::damage::Damage;
use crate::register::settings::key::KeyId;

/// Why a file is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The signature is no signature, or not exactly as one is written.
    NotASignature,
    /// It is one of the kind that minisign makes when asked to (`-l`), which signs no digest; it is never asked here.
    Legacy,
    /// Somebody put another text into its first line, which no signature covers; the rest is good.
    UntrustedComment,
    /// Nothing is in it, as where a download broke off.
    Empty,
    /// It is wrong, and says that it is of another certificate.
    OfOther,
    /// The signature is good but for its line ends and edges, which a carrier changed.
    SignatureCarried,
    /// The signature is of the same text with other line ends or edges, which a carrier changed.
    Carried(Damage),
    /// A page of the web lies in its place.
    WebPage,
    /// Two signatures, with the marks of git between them.
    MergeMarkers,
    /// A key made it that the register does not list, or that was not asked for.
    OtherKey(KeyId),
    /// A key made it that came before the one that was asked for, and no list by that one vouches for the file.
    EarlierKey(KeyId),
    /// A key made it for which the one that was asked for has not vouched, though the register lists both.
    NotVouched(KeyId),
    /// It is of other bytes, or its comment was changed.
    Wrong,
    /// Its comment says something other than the file.
    OtherComment,
    /// The key did not count on the day of the signature.
    KeyNotCounted(KeyId),
    /// The key has retired, and signs no list any more.
    KeyRetired(KeyId),
    /// The key is lost, and no present list vouches for what it signed.
    KeyLost(KeyId),
    /// The key is in wrong hands, and no present list vouches for what it signed.
    KeyCompromised(KeyId),
    /// It was made before the last of what it signs had happened.
    BeforeEvent,
    /// It was made after any year in which somebody could have made it.
    RemoteDay,
    /// It was made in a copy to practise, of which nothing counts elsewhere.
    Practice,
    /// The signature was removed.
    Removed,
    /// There is no signature, though whoever names a key, or signs all that is issued, expects one.
    Missing,
    /// Signatures are there, and the keys were taken out of the settings.
    KeysRemoved,
}

impl Doubt {
    /// The words of those of a carrier.
    pub const OF_CARRIER: &[&str] =
        &["signature-line-ends", "line-ends", "byte-order-mark", "utf-16", "last-line", "web-page", "merge-markers"];

    /// The words of the others.
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

    /// The word of the outputs.
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

    /// Whether a carrier did it, without meaning to.
    pub fn is_of_carrier(self) -> bool {
        matches!(self, Doubt::SignatureCarried | Doubt::Carried(_) | Doubt::WebPage | Doubt::MergeMarkers)
    }

    /// The key of which it speaks.
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
