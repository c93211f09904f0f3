//! Which letters there are, and why one cannot be written.

use crate::basics::fault::FaultKind;

/// What a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// A certificate was issued.
    Issued,
    /// It ends soon.
    Expiring,
    /// It has ended, or nobody can tell whether it has.
    Lost,
    /// It was taken back.
    Revoked,
    /// The review has questions.
    Questions,
    /// No level is reached.
    Refused,
    /// A lower level is reached than the one applied for.
    Lower,
}

impl LetterKind {
    /// All of them.
    pub const ALL: [LetterKind; 7] = [
        LetterKind::Issued,
        LetterKind::Expiring,
        LetterKind::Lost,
        LetterKind::Revoked,
        LetterKind::Questions,
        LetterKind::Refused,
        LetterKind::Lower,
    ];

    /// The word of the command line, after which its template is named.
    pub fn code(self) -> &'static str {
        match self {
            LetterKind::Issued => "issued",
            LetterKind::Expiring => "expiring",
            LetterKind::Lost => "lost",
            LetterKind::Revoked => "revoked",
            LetterKind::Questions => "questions",
            LetterKind::Refused => "refused",
            LetterKind::Lower => "lower",
        }
    }

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
