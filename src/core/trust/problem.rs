//! Why something is not genuine, or cannot be verified.

crate::problems! {
    /// Why something is not genuine, or cannot be verified.
    TrustProblem

    /// A file whose signature is bad.
    BadSignature { path: String, why: &'static str } = "bad-signature";
    /// A file that is not as the signed list says.
    ListDiffers { path: String, what: &'static str } = "list-differs";
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
    /// A register that is behind a copy of it elsewhere.
    BehindElsewhere { path: String, place: String, serial: u64, seen: u64, quoted: String } = "behind-elsewhere";
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
