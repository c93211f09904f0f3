//! Claims against verdicts: what the foundation says of each answer that needs a verdict.

use crate::application::answers::{Answer, Answers};
use crate::application::review::{Review, Verdict};
use crate::reviewing::reviewer::reviewable;
use crate::rubric::rubric::{Question, Rubric};

/// An answer that needs a verdict, and what was said of it.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// The question.
    pub question: &'a Question,
    /// What was claimed.
    pub answer: &'a Answer,
    /// What the foundation says.
    pub said: Said<'a>,
}

/// What the foundation says of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    /// This, and it counts.
    Verdict(&'a Verdict),
    /// This, of another answer than the one that stands; it does not count.
    Void(&'a Verdict),
    /// Nothing yet.
    Nothing,
}

impl Said<'_> {
    /// All words of the outputs.
    pub const CODES: [&'static str; 5] = ["confirmed", "rejected", "question", "void", "none"];

    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Said::Verdict(verdict) => verdict.is.code(),
            Said::Void(_) => "void",
            Said::Nothing => "none",
        }
    }
}

/// The answers that need a verdict, in the order of the rubric, each with what was said of it.
pub fn heard<'a>(rubric: &'a Rubric, answers: &'a Answers, review: &'a Review) -> Vec<Heard<'a>> {
    let said = |question: &'a Question| {
        let answer = answers.given.get(&question.id)?;
        Some(Heard { question, answer, said: said(question, answer, review) })
    };
    reviewable(rubric, answers).into_iter().filter_map(said).collect()
}

fn said<'a>(question: &Question, answer: &Answer, review: &'a Review) -> Said<'a> {
    let last = || review.verdicts.iter().rev().find(|verdict| verdict.question == question.id);
    match review.of(&question.id, answer) {
        Some(verdict) => Said::Verdict(verdict),
        None => last().map_or(Said::Nothing, Said::Void),
    }
}
