//! What is wrong with a step.

use chrono::NaiveDate;

crate::problems! {
    /// What is wrong with a step.
    EditProblem

    /// A name that an application cannot do without.
    FieldNeeded {} = "field-needed";
    /// An edition that is assessed before it has ended.
    EndedToCome { day: NaiveDate } = "ended-to-come";
    /// What is no whole number of those that can be answered.
    NotANumber { found: String } = "not-a-number";
    /// A piece of evidence that is not there any more.
    NoSuchPiece {} = "no-such-piece";
    /// A file too large to be taken in as evidence.
    EvidenceTooLarge { path: String, limit: u64 } = "evidence-too-large";
}
