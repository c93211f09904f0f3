//! Why something is not genuine, or cannot be verified.

use crate::register::snapshot::SETTINGS;
use crate::trust::doubt::Doubt;

crate::problems! {
    /// Why something is not genuine, or cannot be verified.
    TrustProblem

    /// A file with a bad signature.
    BadSignature { path: String, why: &'static str, key: String, more: u64 } = "bad-signature";
    /// A file changed only in transit.
    Carried { path: String, what: &'static str, more: u64 } = "carried";
    /// A file that differs from the signed list.
    ListDiffers { path: String, what: &'static str, of: &'static str } = "list-differs";
    /// A file to sign again whose last signed content is not known.
    NotAsSigned { path: String, what: &'static str } = "not-as-signed";
    /// A copy of the rubric or of an application that is missing, changed or extended.
    ChangedSinceIssue { path: String } = "kept-damaged";
    /// An older register in the place of a newer one.
    OlderCopy { path: String, serial: u64, seen: u64, number: u64, highest: u64, quoted: String } = "older-copy";
    /// A register in the place of a different one with the same serial.
    OtherCopy { path: String, serial: u64, quoted: String } = "other-copy";
    /// A key that is in use again.
    KeyIsBack { path: String, key: String } = "key-is-back";
    /// A register with none of its former keys.
    KeysExchanged { path: String } = "keys-exchanged";
    /// A register behind a copy of it elsewhere; `at` says whether that is the place where it is written, or a copy.
    BehindElsewhere { path: String, place: String, serial: u64, seen: u64, at: &'static str, quoted: String } = "behind-elsewhere";
    /// A copy of a register that is written in another place.
    TwoPlaces { path: String, place: String, quoted: String } = "two-places";
    /// A practice copy in the place of the register itself.
    PracticeInPlace { path: String } = "practice-in-place";
    /// A register about to be marked as a practice copy.
    PracticeAtHome { path: String, quoted: String } = "practice-at-home";
    /// A certificate that reads differently in the register.
    OtherText { path: String } = "other-text";
    /// A file expected to be a PDF.
    NotAPdf { path: String } = "not-a-pdf";
    /// A password-protected PDF.
    EncryptedPdf { path: String, quoted: String } = "encrypted-pdf";
    /// A PDF whose certificate would have to be decompressed.
    PackedPdf { path: String, quoted: String } = "packed-pdf";
    /// A PDF that takes too long to read.
    IntricatePdf { path: String } = "intricate-pdf";
    /// A PDF without a certificate.
    NoAttachment { path: String } = "no-attachment";
    /// A PDF with several certificates or signatures.
    ManyAttachments { path: String, count: u64 } = "many-attachments";
}

impl TrustProblem {
    /// A bad signature on a file.
    pub fn bad_signature(path: String, doubt: Doubt) -> TrustProblem {
        if doubt.is_of_carrier() {
            return TrustProblem::Carried { path, what: doubt.code(), more: 0 };
        }
        let key = doubt.key().map(|key| key.to_string()).unwrap_or_default();
        TrustProblem::BadSignature { path, why: doubt.code(), key, more: 0 }
    }

    /// A file that differs from the list; the settings may have been edited by hand.
    pub fn list_differs(path: String, file: &str, what: &'static str) -> TrustProblem {
        TrustProblem::ListDiffers { path, what, of: if file == SETTINGS { "settings" } else { "other" } }
    }

    /// The same for `count` more files.
    #[must_use]
    pub fn and_more(self, count: usize) -> TrustProblem {
        match self {
            TrustProblem::BadSignature { path, why, key, more } => {
                TrustProblem::BadSignature { path, why, key, more: more + count as u64 }
            }
            TrustProblem::Carried { path, what, more } => {
                TrustProblem::Carried { path, what, more: more + count as u64 }
            }
            other => other,
        }
    }

    // Whether it is the same problem in another file: the same key, or the same damage in transit.
    pub(crate) fn is_like(&self, other: &TrustProblem) -> bool {
        match (self, other) {
            (
                TrustProblem::BadSignature { why, key, .. },
                TrustProblem::BadSignature { why: other_why, key: other_key, .. },
            ) => !key.is_empty() && (why, key) == (other_why, other_key),
            (TrustProblem::Carried { what, .. }, TrustProblem::Carried { what: other, .. }) => what == other,
            _ => false,
        }
    }
}
