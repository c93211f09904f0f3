//! Problems with an editing step.

use chrono::NaiveDate;

crate::problems! {
    /// A problem with an editing step.
    EditProblem

    /// A required name that is missing.
    FieldNeeded {} = "field-needed";
    /// An edition assessed before it has ended.
    EndedToCome { day: NaiveDate } = "ended-to-come";
    /// A number that is not one of those allowed.
    NotANumber { found: String } = "not-a-number";
    /// A piece of evidence that no longer exists.
    NoSuchPiece {} = "no-such-piece";
    /// A file too large to be evidence.
    EvidenceTooLarge { path: String, limit: u64 } = "evidence-too-large";
}
