//! How many answers have the evidence and the verdict that they need.

use crate::application::submission::Submission;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::EvidenceNeed;
use crate::scoring::assessment::Fulfilment;

/// A part of a whole.
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

/// The coverage of the answers that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Positive answers that need evidence, and those of them with reliable evidence.
    pub evidence: Part,
    /// Positive answers and `nie-dotyczy`, and those of them with a verdict on the answer as it stands.
    pub reviewed: Part,
}

impl Submission<'_> {
    /// Counts evidence and verdicts. Answers to questions that do not apply do not count.
    pub fn coverage(self) -> Coverage {
        let mut found = Coverage::default();
        for question in self.rubric.questions.iter().filter(|question| self.applies(question) == Fulfilment::Met) {
            let Some(answer) = self.answer(&question.id) else { continue };
            let positive = answer.is.is_positive(question);
            if positive && question.evidence == EvidenceNeed::Required {
                found.evidence.count(self.lack(question, &answer.evidence).is_none());
            }
            if positive || answer.is == Claim::NotApplicable {
                found.reviewed.count(self.review.of(&question.id, answer).is_some());
            }
        }
        found
    }
}
