//! Why a letter cannot be written.

use crate::basics::suggestion::Suggestion;

crate::problems! {
    /// Why a letter cannot be written.
    LetterProblem

    /// A letter that would not be true of its certificate, and the command for the one that would.
    OtherLetter { kind: &'static str, id: String, status: &'static str, command: Suggestion } = "other-letter";
    /// A letter about a certificate that nobody has signed, in a register that signs.
    LetterUnsigned { id: String, command: Suggestion } = "letter-unsigned";
    /// A letter about a certificate, and no number of one.
    LetterNeedsId { kind: &'static str, found: String, letter: Suggestion, list: Suggestion } = "letter-needs-id";
    /// A letter about an application, and the number of a certificate.
    LetterNeedsPath { kind: &'static str, found: String, command: Suggestion } = "letter-needs-path";
    /// A letter with the questions of a review that has none.
    NothingAsked { path: String, command: Suggestion } = "nothing-asked";
    /// A review that is not finished, of which no result can be told.
    ReviewUnfinished { waiting: u64, asked: u64, path: String, command: Suggestion } = "review-unfinished";
    /// A refusal of what is reached.
    LevelReached { kind: &'static str, level: u64, issue: Suggestion, letter: Suggestion } = "level-reached";
    /// A lower level where none is reached, or none at all where a lower one is.
    OtherRefusal { kind: &'static str, level: u64, command: Suggestion } = "other-refusal";
}
