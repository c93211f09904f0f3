//! Why a letter cannot be written.

use crate::basics::suggestion::Suggestion;

crate::problems! {
    /// Why a letter cannot be written.
    LetterProblem

    /// A letter that would be untrue of its certificate, and the command for one that is true.
    OtherLetter { kind: &'static str, id: String, status: &'static str, command: Suggestion } = "other-letter";
    /// A letter about an unsigned certificate, in a register that signs.
    LetterUnsigned { id: String, command: Suggestion } = "letter-unsigned";
    /// A letter about a certificate, given something other than a number.
    LetterNeedsId { kind: &'static str, found: String, letter: Suggestion, list: Suggestion } = "letter-needs-id";
    /// A letter about an application, given the number of a certificate.
    LetterNeedsPath { kind: &'static str, found: String, command: Suggestion } = "letter-needs-path";
    /// A letter with a review's questions, where there are none.
    NothingAsked { path: String, command: Suggestion } = "nothing-asked";
    /// A review that is not finished, and so has no result.
    ReviewUnfinished { waiting: u64, asked: u64, path: String, command: Suggestion } = "review-unfinished";
    /// A refusal of a level that is reached.
    LevelReached { kind: &'static str, level: u64, issue: Suggestion, letter: Suggestion } = "level-reached";
    /// A letter about a lower level where none is reached, or about no level where a lower one is.
    OtherRefusal { kind: &'static str, level: u64, command: Suggestion } = "other-refusal";
}
