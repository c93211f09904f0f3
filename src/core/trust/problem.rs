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
