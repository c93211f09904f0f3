//! What can be claimed in answer to a question.

use std::collections::BTreeSet;

use crate::basics::text::Id;
use crate::rubric::rubric::{Question, QuestionKind};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// `tak`
    Yes,
    /// `nie`
    No,
    /// `nie-wiem`
    Unknown,
    /// `nie-dotyczy`
    NotApplicable,
    /// The choice made in a question of kind `one`.
    One(Id),
    /// The choices made in a question of kind `many`, and none of the others.
    Many(BTreeSet<Id>),
    /// Choices made in a question of kind `many`, with `nie-wiem`: the others are not known yet.
    Partly(BTreeSet<Id>),
    Number(u32),
}

/// The largest number allowed as an answer.
pub const LARGEST_NUMBER: u32 = 1000;

/// Words of the files that no choice may use as its id.
pub const CLAIM_WORDS: [&str; 4] = ["tak", "nie", "nie-wiem", "nie-dotyczy"];

impl Claim {
    /// Whether the claim passes the question, that is, is positive.
    pub fn is_positive(&self, question: &Question) -> bool {
        match (self, &question.kind) {
            (Claim::Yes, QuestionKind::YesNo) => true,
            (Claim::One(choice), QuestionKind::One { passes, .. }) => passes.contains(choice),
            (Claim::Many(chosen) | Claim::Partly(chosen), QuestionKind::Many { at_least, .. }) => {
                chosen.len() >= *at_least as usize
            }
            (Claim::Number(number), QuestionKind::Number { at_least }) => number >= at_least,
            _ => false,
        }
    }

    /// Whether nothing is known yet.
    pub fn is_unknown(&self) -> bool {
        *self == Claim::Unknown
    }

    /// Whether some or all of it is not known yet.
    pub fn is_incomplete(&self) -> bool {
        matches!(self, Claim::Unknown | Claim::Partly(_))
    }

    /// The known choices of a question of kind `many`.
    pub fn chosen(&self) -> Option<&BTreeSet<Id>> {
        match self {
            Claim::Many(chosen) | Claim::Partly(chosen) => Some(chosen),
            _ => None,
        }
    }
}
