//! One application by one rubric, with what the foundation said of it: what nearly every rule takes.

use chrono::NaiveDate;

use crate::application::answers::{Answer, Answers};
use crate::application::review::{Review, Verdict};
use crate::basics::text::Id;
use crate::rubric::rubric::Rubric;

static NO_REVIEW: Review = Review { verdicts: Vec::new() };

/// An application, the rubric by which it is judged, and its review.
#[derive(Debug, Clone, Copy)]
pub struct Submission<'a> {
    pub rubric: &'a Rubric,
    /// What the municipality claims.
    pub answers: &'a Answers,
    /// What the foundation said of it.
    pub review: &'a Review,
    /// The day asked about.
    pub on: NaiveDate,
    /// The rules by which it is judged; those of an award are the rules of its day.
    pub rules: u32,
}

/// The rules of today.
pub const RULES: u32 = RULES_OF_DAYS;

/// The first rules by which evidence counts from its day on, and for as long as its question says; and an empty file
/// never.
pub(super) const RULES_OF_DAYS: u32 = 2;

impl<'a> Submission<'a> {
    /// An application on a day, by the rules of today.
    pub fn new(rubric: &'a Rubric, answers: &'a Answers, review: &'a Review, on: NaiveDate) -> Submission<'a> {
        Submission { rubric, answers, review, on, rules: RULES }
    }

    /// An application of which nothing has been said.
    pub fn before_review(rubric: &'a Rubric, answers: &'a Answers, on: NaiveDate) -> Submission<'a> {
        Submission::new(rubric, answers, &NO_REVIEW, on)
    }

    pub fn answer(self, question: &Id) -> Option<&'a Answer> {
        self.answers.given.get(question)
    }

    /// The verdict that counts for the answer to a question.
    pub fn verdict(self, question: &Id) -> Option<&'a Verdict> {
        self.review.of(question, self.answer(question)?)
    }

    /// The level applied for or, where none is named, the lowest.
    pub fn level_applied_for(self) -> u8 {
        let lowest = self.rubric.levels.first().map(|level| level.number);
        self.answers.applied_for.or(lowest).unwrap_or_default()
    }
}
