//! The order of the dialogue: which question comes next, one back, from one criterion to another.

use cert_core::basics::text::Id;
use cert_core::report::phrases;
use cert_core::rubric::rubric::{Criterion, Question};
use cert_core::say;
use cert_core::scoring::assessment::{Basis, CriterionResult, Fulfilment};

use crate::ask::session::Session;
use crate::ask::{Reply, Stop};

/// What comes after a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The next one.
    On,
    /// The one before.
    Back,
    /// The first of a criterion, and all of its questions, answered or not.
    To(Id),
    /// The facts about municipality and edition, then the same question again.
    Heading,
    /// To the end, with what is answered.
    End,
}

// Where the dialogue is.
struct Course {
    asked: Vec<usize>,
    visited: Vec<usize>,
    // The criterion that is gone through whole.
    whole: Option<Id>,
}

impl Session<'_> {
    /// Asks every open question; starts at `criterion` if one is given.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub fn interview(&mut self, criterion: Option<Id>) -> Result<(), Stop> {
        let mut course = Course { asked: Vec::new(), visited: Vec::new(), whole: None };
        let mut here = match criterion {
            Some(id) => self.enter(&mut course, id)?,
            None => self.submission().open_questions().first().copied(),
        };
        let mut headed: Option<Id> = None;
        while let Some(index) = here {
            let rubric = self.rubric;
            let Some(question) = rubric.questions.get(index) else { break };
            if headed.as_ref() != Some(&question.criterion) {
                self.criterion_heading(question)?;
                headed = Some(question.criterion.clone());
            }
            here = match self.question(index, question)? {
                Move::On => {
                    course.asked.push(index);
                    course.visited.push(index);
                    self.follow(&mut course, index)?
                }
                Move::Back => self.back(&mut course, index)?,
                Move::To(id) => {
                    course.asked.push(index);
                    self.enter(&mut course, id)?
                }
                Move::Heading => {
                    self.heading_again(false)?;
                    Some(index)
                }
                Move::End => None,
            };
        }
        Ok(())
    }

    // After the last question of a criterion in this sitting, a line tells the standing.
    fn follow(&mut self, course: &mut Course, index: usize) -> Result<Option<usize>, Stop> {
        let next = self.next(course, index);
        let to = next.filter(|next| *next > index).unwrap_or(self.rubric.questions.len());
        self.show_skipped(index, to)?;
        let criterion = |index: usize| self.rubric.questions.get(index).map(|question| &question.criterion);
        if next.and_then(criterion) != criterion(index) {
            let standing = self.store.interim_result(&self.answers);
            self.show(&standing)?;
        }
        Ok(next)
    }

    fn next(&self, course: &mut Course, index: usize) -> Option<usize> {
        let questions = &self.rubric.questions;
        if let Some(whole) = &course.whole {
            let rest =
                (index + 1..questions.len()).find(|&next| &questions[next].criterion == whole && self.is_askable(next));
            if rest.is_some() {
                return rest;
            }
            course.whole = None;
        }
        let open: Vec<usize> =
            self.submission().open_questions().into_iter().filter(|number| !course.visited.contains(number)).collect();
        open.iter().find(|&&number| number > index).or(open.first()).copied()
    }

    fn is_askable(&self, index: usize) -> bool {
        self.submission().applies(&self.rubric.questions[index]) != Fulfilment::Unmet
    }

    fn back(&mut self, course: &mut Course, index: usize) -> Result<Option<usize>, Stop> {
        let before = course.asked.pop().or_else(|| (0..index).rev().find(|&number| self.is_askable(number)));
        if before.is_none() {
            self.heading_again(true)?;
        }
        Ok(Some(before.unwrap_or(index)))
    }

    fn enter(&mut self, course: &mut Course, criterion: Id) -> Result<Option<usize>, Stop> {
        let rubric = self.rubric;
        let mut own = (0..rubric.questions.len()).filter(|&index| rubric.questions[index].criterion == criterion);
        let first = own.find(|&index| self.is_askable(index));
        if first.is_none() {
            let title = rubric.criterion(&criterion).map(|criterion| self.words.pick(&criterion.title));
            let text = say!(self.words, "criterion-no-questions", title = title.unwrap_or_default());
            self.show(&text)?;
        }
        course.whole = first.map(|_| criterion);
        Ok(first.or_else(|| self.submission().open_questions().first().copied()))
    }

    // Questions that an answer has made pointless are passed over aloud.
    fn show_skipped(&mut self, from: usize, to: usize) -> Result<(), Stop> {
        let pointless = (from + 1..to).filter(|&number| !self.is_askable(number)).count();
        if pointless == 0 {
            return Ok(());
        }
        let text = say!(self.words, "questions-skipped", count = pointless);
        self.show(&text)
    }

    fn criterion_heading(&mut self, question: &Question) -> Result<(), Stop> {
        let Some(criterion) = self.rubric.criterion(&question.criterion) else { return Ok(()) };
        let levels: Vec<String> = self.rubric.levels_asking(&criterion.id).iter().map(u8::to_string).collect();
        let (title, count) = (self.words.pick(&criterion.title), levels.len());
        let heading = say!(self.words, "criterion-heading", title = title, levels = levels.join(", "), count = count);
        let standard = self.words.pick(&criterion.standard);
        self.show(&format!("\n== {heading} ==\n{standard}"))
    }

    /// Asks where to go: to a criterion, the facts about municipality and edition, or the end.
    ///
    /// # Errors
    /// The dialogue ends here.
    pub fn choose_place(&mut self) -> Result<Reply<Move>, Stop> {
        let result = self.submission().assess(Basis::Evidenced);
        let words = self.words;
        let option = |(criterion, result): (&Criterion, &CriterionResult)| {
            let (title, status) = (words.pick(&criterion.title), phrases::status(words, result.status));
            (Move::To(criterion.id.clone()), format!("{title} – {status}"))
        };
        let mut options = vec![(Move::Heading, say!(words, "option-heading"))];
        options.extend(self.rubric.criteria.iter().zip(&result.criteria).map(option));
        options.push((Move::End, say!(words, "option-end")));
        self.choose(say!(self.words, "ask-criterion"), &options, None)
    }
}
