//! Reasons not to print a certificate.

use chrono::NaiveDate;

cert_core::problems! {
    /// A reason not to print a certificate.
    PrintProblem

    /// A certificate without a copy of its rubric.
    RubricGone { id: String, path: String } = "rubric-gone";
    /// A certificate with a level that its rubric does not have.
    LevelGone { id: String, level: u64 } = "level-gone";
    /// A certificate without a signature, in a register that has a key.
    NotSigned { id: String } = "not-signed";
    /// A font that cannot be embedded.
    CannotPrint { error: String } = "cannot-print";
    /// A certificate that gets no badge on the given day.
    NoBadge { id: String, why: &'static str, until: NaiveDate, from: NaiveDate, successor: String } = "no-badge";
}
