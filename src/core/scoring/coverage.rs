//! How much of what needs it has evidence and a verdict.

use crate::application::answers::Answers;
use crate::application::review::Review;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{EvidenceNeed, Rubric};
use crate::scoring::score::{Status, applies};

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// How many have it.
    pub have: u32,
    /// How many need it.
    pub need: u32,
}

impl Part {
    fn count(&mut self, has: bool) {
        self.need += 1;
        self.have += u32::from(has);
    }
}

/// What is covered, of the answers that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Positive answers that need evidence, and have some that can be relied on.
    pub evidence: Part,
    /// Positive answers and `nie-dotyczy`, and those with a verdict on the answer as it stands.
    pub reviewed: Part,
}

/// Counts evidence and verdicts. Answers to questions that do not apply do not count.
pub fn coverage(rubric: &Rubric, answers: &Answers, review: &Review) -> Coverage {
    let mut found = Coverage::default();
    for question in rubric.questions.iter().filter(|question| applies(rubric, answers, question) == Status::Met) {
        let Some(answer) = answers.given.get(&question.id) else { continue };
        let positive = answer.is.is_positive(question);
        if positive && question.evidence == EvidenceNeed::Required {
            found.evidence.count(answer.has_sound_evidence());
        }
        if positive || answer.is == Claim::NotApplicable {
            found.reviewed.count(review.of(&question.id, answer).is_some());
        }
    }
    found
}
