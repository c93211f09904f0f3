//! Which letters there are, and why one cannot be written.

use crate::basics::fault::FaultKind;
use crate::codes;

codes! {
    /// What a letter says.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LetterKind {
        /// A certificate was issued.
        Issued = "issued",
        /// It ends soon.
        Expiring = "expiring",
        /// It has ended, or nobody can tell whether it has.
        Lost = "lost",
        /// It was taken back.
        Revoked = "revoked",
        /// The review has questions.
        Questions = "questions",
        /// No level is reached.
        Refused = "refused",
        /// A lower level is reached than the one applied for.
        Lower = "lower",
    }
}

impl LetterKind {
    /// Whether it is about a certificate, and not about an application.
    pub fn is_of_certificate(self) -> bool {
        matches!(self, LetterKind::Issued | LetterKind::Expiring | LetterKind::Lost | LetterKind::Revoked)
    }
}

/// Why a letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It would not be true.
    Untrue(FaultKind),
    /// Nobody can tell yet whether it would.
    Undecided(FaultKind),
}
