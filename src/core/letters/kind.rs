//! The kinds of letters, and why one cannot be written.

use crate::basics::fault::FaultKind;
use crate::codes;

codes! {
    /// A kind of letter.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LetterKind {
        /// A certificate was issued.
        Issued = "issued",
        /// It ends soon.
        Expiring = "expiring",
        /// It has ended, or may have.
        Lost = "lost",
        /// It was revoked.
        Revoked = "revoked",
        /// The review has questions.
        Questions = "questions",
        /// No level is reached.
        Refused = "refused",
        /// The level reached is lower than the one applied for.
        Lower = "lower",
    }
}

impl LetterKind {
    /// Whether it is about a certificate rather than an application.
    pub fn is_of_certificate(self) -> bool {
        matches!(self, LetterKind::Issued | LetterKind::Expiring | LetterKind::Lost | LetterKind::Revoked)
    }
}

/// Why a letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It would not be true.
    Untrue(FaultKind),
    /// It is not known yet whether it would be true.
    Undecided(FaultKind),
}
