//! The outcome of the review for each answer that needs a verdict.

use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, EvidenceState};
use crate::application::review::Verdict;
use crate::application::submission::Submission;
use crate::rubric::rubric::Question;

/// An answer that needs a verdict, and its outcome.
#[derive(Debug, Clone, Copy)]
pub struct AnswerOutcome<'a> {
    pub question: &'a Question,
    /// The answer as it stands.
    pub answer: &'a Answer,
    /// The outcome.
    pub outcome: Outcome<'a>,
}

/// The outcome for an answer that needs a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// A verdict that counts.
    Verdict(&'a Verdict),
    /// A verdict on an earlier form of the answer; it does not count.
    Void(&'a Verdict),
    /// No verdict yet.
    Pending,
}

impl<'a> Outcome<'a> {
    /// All codes.
    pub const CODES: [&'static str; 5] = ["confirmed", "rejected", "question", "void", "none"];

    /// The code in outputs.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Verdict(verdict) => verdict.is.code(),
            Outcome::Void(_) => "void",
            Outcome::Pending => "none",
        }
    }

    pub fn counting(self) -> Option<&'a Verdict> {
        match self {
            Outcome::Verdict(verdict) => Some(verdict),
            Outcome::Void(_) | Outcome::Pending => None,
        }
    }

    /// The verdict that no longer counts because the answer has changed.
    pub fn void(self) -> Option<&'a Verdict> {
        match self {
            Outcome::Void(verdict) => Some(verdict),
            Outcome::Verdict(_) | Outcome::Pending => None,
        }
    }
}

impl<'a> Submission<'a> {
    /// The evidence files that do not count, with their state, in the rubric's order.
    pub fn unsound_files(self) -> Vec<(&'a Question, &'a str, EvidenceState)> {
        let of_question = |question: &'a Question| {
            let given = self.answer(&question.id).into_iter().flat_map(|answer| &answer.evidence);
            given.filter_map(Evidence::unsound_file).map(move |(path, state)| (question, path, state))
        };
        self.rubric.questions.iter().flat_map(of_question).collect()
    }

    /// The answers that need a verdict, in the rubric's order, each with its outcome.
    pub fn outcomes(self) -> Vec<AnswerOutcome<'a>> {
        let outcome = |question: &'a Question| {
            let answer = self.answer(&question.id)?;
            Some(AnswerOutcome { question, answer, outcome: self.outcome(question) })
        };
        self.reviewable().into_iter().filter_map(outcome).collect()
    }

    fn outcome(self, question: &Question) -> Outcome<'a> {
        let last = || self.review.verdicts.iter().rev().find(|verdict| verdict.question == question.id);
        match self.verdict(&question.id) {
            Some(verdict) => Outcome::Verdict(verdict),
            None => last().map_or(Outcome::Pending, Outcome::Void),
        }
    }
}
