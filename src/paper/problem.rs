//! Why a certificate is not printed.

use chrono::NaiveDate;

cert_core::problems! {
    /// Why a certificate is not printed.
    PrintProblem

    /// A certificate whose rubric is not kept with it.
    RubricGone { id: String, path: String } = "rubric-gone";
    /// A certificate of a level that its rubric does not have.
    LevelGone { id: String, level: u64 } = "level-gone";
    /// A certificate without a signature, in a register that has a key.
    NotSigned { id: String } = "not-signed";
    /// A font that cannot be made part of a document.
    CannotPrint { error: String } = "cannot-print";
    /// A certificate that gets no badge on the day.
    NoBadge { id: String, why: &'static str, until: NaiveDate, from: NaiveDate, successor: String } = "no-badge";
}
