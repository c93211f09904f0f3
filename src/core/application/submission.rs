//! A submission: an application, its rubric and its review; the argument of nearly every rule.

use chrono::NaiveDate;

use crate::application::answers::{Answer, Answers};
use crate::application::review::{Review, Verdict};
use crate::basics::text::Id;
use crate::rubric::rubric::Rubric;

static NO_REVIEW: Review = Review { verdicts: Vec::new() };

/// An application, the rubric it is judged by, and its review.
#[derive(Debug, Clone, Copy)]
pub struct Submission<'a> {
    pub rubric: &'a Rubric,
    /// The municipality's answers.
    pub answers: &'a Answers,
    /// The foundation's review.
    pub review: &'a Review,
    /// The day asked about.
    pub on: NaiveDate,
    /// The version of the rules; for an award, that of its day.
    pub rules: u32,
}

/// The current rules.
pub const RULES: u32 = RULES_OF_DAYS;

/// The first rules under which evidence counts only from its date and as long as its question says, and an empty file
/// never.
pub(super) const RULES_OF_DAYS: u32 = 2;

impl<'a> Submission<'a> {
    /// A submission judged on a day by the current rules.
    pub fn new(rubric: &'a Rubric, answers: &'a Answers, review: &'a Review, on: NaiveDate) -> Submission<'a> {
        Submission { rubric, answers, review, on, rules: RULES }
    }

    /// A submission without a review.
    pub fn before_review(rubric: &'a Rubric, answers: &'a Answers, on: NaiveDate) -> Submission<'a> {
        Submission::new(rubric, answers, &NO_REVIEW, on)
    }

    pub fn answer(self, question: &Id) -> Option<&'a Answer> {
        self.answers.given.get(question)
    }

    /// The verdict that counts for a question's answer.
    pub fn verdict(self, question: &Id) -> Option<&'a Verdict> {
        self.review.of(question, self.answer(question)?)
    }

    /// The level applied for; the lowest if none is named.
    pub fn level_applied_for(self) -> u8 {
        let lowest = self.rubric.levels.first().map(|level| level.number);
        self.answers.applied_for.or(lowest).unwrap_or_default()
    }
}
