//! Reviewing: which answers need a verdict, who may give one, and when.

use chrono::NaiveDate;

use crate::application::problem::AnswersProblem;
use crate::application::review::{Ruling, Verdict, digest};
use crate::application::submission::Submission;
use crate::basics::dates::DayProblem;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::text::Id;
use crate::reviewing::names::names;
use crate::reviewing::problem::ReviewProblem;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::Question;
use crate::scoring::assessment::Fulfilment;

impl<'a> Submission<'a> {
    /// The questions whose answers need a verdict: every positive answer that counts, and every `nie-dotyczy`, so that
    /// any level can be decided.
    pub fn reviewable(self) -> Vec<&'a Question> {
        let needs = |question: &&Question| {
            let counts = self.applies(question) == Fulfilment::Met;
            let answer = self.answer(&question.id).filter(|_| counts);
            answer.is_some_and(|answer| answer.is.is_positive(question) || answer.is == Claim::NotApplicable)
        };
        self.rubric.questions.iter().filter(needs).collect()
    }

    /// Those of them without a verdict on the answer as it stands.
    pub fn unreviewed(self) -> Vec<&'a Question> {
        let lacks = |question: &&Question| self.verdict(&question.id).is_none();
        self.reviewable().into_iter().filter(lacks).collect()
    }

    /// Those of them still undecided: without a verdict, or with a question to the municipality.
    pub fn undecided(self) -> Vec<&'a Question> {
        let is_open =
            |question: &&Question| self.verdict(&question.id).is_none_or(|verdict| verdict.is == Ruling::Question);
        self.reviewable().into_iter().filter(is_open).collect()
    }
}

/// A reviewer of an application.
pub struct Reviewer<'a> {
    /// The application under review, with the verdicts so far.
    pub submission: Submission<'a>,
    /// The reviewer's name.
    pub by: &'a str,
    /// The day of the review.
    pub on: NaiveDate,
    /// The reason for accepting days that cannot be right; none if they are not accepted.
    pub forced: Option<&'a str>,
}

impl Reviewer<'_> {
    /// Checks that this person may review this application on this day. Names are compared ignoring case and
    /// diacritics.
    ///
    /// # Errors
    /// Returns an error if the same person filled in the questionnaire, or the review has a later verdict.
    pub fn check(&self) -> Result<(), FaultKind> {
        let filled_by = self.submission.answers.filled_by.as_deref().unwrap_or_default();
        if names(filled_by, self.by) {
            return Err(FaultKind::from(ReviewProblem::SamePerson { name: self.by.to_owned() }));
        }
        match self.submission.review.verdicts.iter().map(|verdict| verdict.on).max() {
            Some(last) if self.on < last => Err(FaultKind::from(DayProblem::BeforeLast { on: self.on, last })),
            _ => Ok(()),
        }
    }

    /// Checks that the days of the application are possible, or were accepted anyway.
    ///
    /// # Errors
    /// Returns every day that is impossible.
    pub fn check_days(&self) -> Result<(), Faults> {
        if self.forced.is_some() {
            return Ok(());
        }
        Faults(self.submission.impossible_days(self.on).into_iter().map(Into::into).collect()).into_result()
    }

    /// Gives a verdict on an answer as it stands.
    ///
    /// # Errors
    /// Returns an error if the answer needs no verdict, if the verdict lacks its reason, or if the evidence of an
    /// answer to be confirmed is not as recorded, since nobody can have checked it.
    pub fn rule(&self, question: &Id, is: Ruling, note: Option<String>) -> Result<Verdict, FaultKind> {
        let refused = || FaultKind::from(ReviewProblem::NothingToReview { question: question.to_string() });
        let reviewable = self.submission.reviewable().iter().any(|other| other.id == *question);
        let answer = self.submission.answer(question).filter(|_| reviewable).ok_or_else(refused)?;
        let note = note.filter(|note| !note.is_empty());
        if is != Ruling::Confirmed && note.is_none() {
            return Err(FaultKind::from(AnswersProblem::NoteNeeded { verdict: is.code().to_owned() }));
        }
        if is == Ruling::Confirmed && !answer.unsound_files().is_empty() {
            let (question, files) = (question.to_string(), answer.unsound_files().join(", "));
            return Err(FaultKind::from(ReviewProblem::EvidenceUnsound { question, files }));
        }
        let (question, of, by) = (question.clone(), digest(answer), self.by.to_owned());
        Ok(Verdict { question, of, is, by, on: self.on, note, forced: self.forced.map(str::to_owned) })
    }
}
