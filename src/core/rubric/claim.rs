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
    /// The choice of a question with one.
    One(Id),
    /// The choices of a question with many, and none of the others.
    Many(BTreeSet<Id>),
    /// Choices of a question with many, with `nie-wiem` among them: of the others it is not known yet.
    Partly(BTreeSet<Id>),
    Number(u32),
}

/// The largest number that can be answered.
pub const LARGEST_NUMBER: u32 = 1000;

/// The words of the files that no choice may be called.
pub const CLAIM_WORDS: [&str; 4] = ["tak", "nie", "nie-wiem", "nie-dotyczy"];

impl Claim {
    /// Whether the claim is one that passes the question: a positive answer.
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

    /// Whether something is, or everything, not known yet.
    pub fn is_incomplete(&self) -> bool {
        matches!(self, Claim::Unknown | Claim::Partly(_))
    }

    /// What was chosen of many, as far as it is known.
    pub fn chosen(&self) -> Option<&BTreeSet<Id>> {
        match self {
            Claim::Many(chosen) | Claim::Partly(chosen) => Some(chosen),
            _ => None,
        }
    }
}
