//! The progress of an application, and what carries over to the next one.

use chrono::NaiveDate;

use crate::application::answers::{Answers, RubricRef};
use crate::application::problem::AnswersProblem;
use crate::application::submission::Submission;
use crate::basics::fault::FaultKind;
use crate::basics::text::Id;
use crate::codes;
use crate::rubric::rubric::Rubric;
use crate::scoring::assessment::{Basis, Fulfilment, QuestionState, Reason};

codes! {
    /// What is still missing, so that messages name questions only if some are unanswered.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Lack {
        /// Answers, and perhaps more.
        Answers = "answers",
        /// Only evidence.
        Evidence = "evidence",
        /// The foundation's verdict, perhaps after evidence.
        Review = "review",
    }
}

/// How many questions are asked and answered. One that another answer rules out is not asked, even if it was answered
/// before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub answered: usize,
    pub asked: usize,
    /// Answers that lack the evidence or the reason that they need.
    pub lacking: usize,
}

impl Submission<'_> {
    /// The progress of one criterion, or of all.
    pub fn progress(self, criterion: Option<&Id>) -> Progress {
        let open = self.open_questions();
        let questions = self.rubric.questions.iter().enumerate();
        let questions = questions.filter(|(_, question)| criterion.is_none_or(|id| question.criterion == *id));
        let mut progress = Progress { answered: 0, asked: 0, lacking: 0 };
        for (index, question) in questions.filter(|(_, question)| self.applies(question) != Fulfilment::Unmet) {
            let is_answered = self.answer(&question.id).is_some_and(|answer| !answer.is.is_unknown());
            progress.asked += 1;
            progress.answered += usize::from(is_answered);
            progress.lacking += usize::from(is_answered && open.contains(&index));
        }
        progress
    }

    /// The indices of the questions that apply and are open: without an answer, or without the evidence that it needs.
    pub fn open_questions(self) -> Vec<usize> {
        let result = self.assess(Basis::Evidenced);
        let open = |state: QuestionState| matches!(state, QuestionState::Open(Reason::Answer | Reason::Evidence(_)));
        (0..result.questions.len()).filter(|&index| open(result.questions[index].state)).collect()
    }

    /// What the open questions lack.
    pub fn what_lacks(self) -> Lack {
        let result = self.assess(Basis::Evidenced);
        let is_unanswered = |state: QuestionState| state == QuestionState::Open(Reason::Answer);
        match result.questions.iter().any(|question| is_unanswered(question.state)) {
            true => Lack::Answers,
            false => Lack::Evidence,
        }
    }
}

impl Answers {
    /// Empty answers to a rubric.
    pub fn to(rubric: &Rubric) -> Answers {
        Answers::new(RubricRef { id: rubric.id.clone(), version: rubric.version.clone() })
    }

    /// A proposed heading for the next edition's application, as known from this one. A person must confirm it before
    /// it counts; an end still to come is not proposed as the end of the edition.
    #[must_use]
    pub fn proposal(&self, today: NaiveDate) -> Answers {
        let mut proposal = Answers::new(self.rubric.clone());
        proposal.municipality.clone_from(&self.municipality);
        proposal.filled_by.clone_from(&self.filled_by);
        if let Some(next) = self.next_edition.as_ref().filter(|next| next.held) {
            proposal.edition.name = next.name.clone().unwrap_or_default();
            proposal.edition.ended = next.ends.filter(|day| *day <= today);
        }
        proposal
    }

    /// Moves the answers to a rubric's version: new answers follow the wording of that version, so the file must name
    /// it.
    ///
    /// # Errors
    /// Returns an error if a question that was answered no longer exists.
    pub fn lift(&mut self, rubric: &Rubric) -> Result<(), FaultKind> {
        let gone = self.given.keys().find(|id| rubric.question(id).is_none());
        if let Some(question) = gone.map(Id::to_string) {
            return Err(FaultKind::from(AnswersProblem::QuestionGone {
                question,
                expected: rubric.version.to_string(),
            }));
        }
        self.rubric.version = rubric.version.clone();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::edition::NextEdition;
    use crate::basics::text::Version;
    use crate::samples::day;

    #[test]
    fn the_next_edition_is_proposed_and_its_end_once_it_has_come() {
        let rubric =
            RubricRef { id: Id::new("ubo").expect("an id"), version: Version::new("2026.1").expect("a version") };
        let mut last = Answers::new(rubric);
        let next = NextEdition {
            name: Some("XIII edycja".to_owned()),
            ends: Some(day("2027-10-15")),
            ..NextEdition::default()
        };
        last.next_edition = Some(next);
        let edition = |today| last.proposal(day(today)).edition;
        assert_eq!((edition("2027-10-14").name.as_str(), edition("2027-10-14").ended), ("XIII edycja", None));
        assert_eq!(edition("2027-10-15").ended, Some(day("2027-10-15")));
    }
}
