//! Why something is not genuine, or cannot be verified.

use crate::register::snapshot::SETTINGS;
use crate::trust::doubt::Doubt;

crate::problems! {
    /// Why something is not genuine, or cannot be verified.
    TrustProblem

    /// A file whose signature is bad.
    BadSignature { path: String, why: &'static str, key: String, more: u64 } = "bad-signature";
    /// A file that is as it was signed but for what a carrier changed.
    Carried { path: String, what: &'static str, more: u64 } = "carried";
    /// A file that is not as the signed list says.
    ListDiffers { path: String, what: &'static str, of: &'static str } = "list-differs";
    /// A file that is to be signed, and of which nothing tells what it said when it was signed last.
    NotAsSigned { path: String, what: &'static str } = "not-as-signed";
    /// A copy of the rubric or of an application that is gone, changed or added to.
    ChangedSinceIssue { path: String } = "kept-damaged";
    /// A register in the place of a newer one.
    OlderCopy { path: String, serial: u64, seen: u64, number: u64, highest: u64, quoted: String } = "older-copy";
    /// A register in the place of another one that was written as often.
    OtherCopy { path: String, serial: u64, quoted: String } = "other-copy";
    /// A key that counts again.
    KeyIsBack { path: String, key: String } = "key-is-back";
    /// A register of whose keys none is left.
    KeysExchanged { path: String } = "keys-exchanged";
    /// A register that is behind a copy of it elsewhere; `at` the place where it is written, or a copy.
    BehindElsewhere { path: String, place: String, serial: u64, seen: u64, at: &'static str, quoted: String } = "behind-elsewhere";
    /// A copy of a register that is written in another place.
    TwoPlaces { path: String, place: String, quoted: String } = "two-places";
    /// A copy to practise in the place of the register itself.
    PracticeInPlace { path: String } = "practice-in-place";
    /// A register that is to be marked as a copy to practise.
    PracticeAtHome { path: String, quoted: String } = "practice-at-home";
    /// A certificate of which the register has another text.
    OtherText { path: String } = "other-text";
    /// A file that is to be a PDF, and is none.
    NotAPdf { path: String } = "not-a-pdf";
    /// A PDF that opens with a password.
    EncryptedPdf { path: String, quoted: String } = "encrypted-pdf";
    /// A PDF in which a certificate would have to be decompressed.
    PackedPdf { path: String, quoted: String } = "packed-pdf";
    /// A PDF that takes too long to read.
    IntricatePdf { path: String } = "intricate-pdf";
    /// A PDF without a certificate in it.
    NoAttachment { path: String } = "no-attachment";
    /// A PDF with more than one certificate, or signature, in it.
    ManyAttachments { path: String, count: u64 } = "many-attachments";
}

impl TrustProblem {
    /// That the signature of a file is bad.
    pub fn bad_signature(path: String, doubt: Doubt) -> TrustProblem {
        if doubt.is_of_carrier() {
            return TrustProblem::Carried { path, what: doubt.code(), more: 0 };
        }
        let key = doubt.key().map(|key| key.to_string()).unwrap_or_default();
        TrustProblem::BadSignature { path, why: doubt.code(), key, more: 0 }
    }

    /// That a file differs from the list; of the settings, a person may have changed it.
    pub fn list_differs(path: String, file: &str, what: &'static str) -> TrustProblem {
        TrustProblem::ListDiffers { path, what, of: if file == SETTINGS { "settings" } else { "other" } }
    }

    /// The same of so many files more.
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

    // Whether it says the same of another file, by one key or one carrier.
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
