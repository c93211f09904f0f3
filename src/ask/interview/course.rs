//! The order of the dialogue: which question comes next, one back, from one criterion to another.

use cert_core::basics::text::Id;
use cert_core::report::phrases;
use cert_core::rubric::rubric::{Criterion, Question, Rubric};
use cert_core::say;
use cert_core::scoring::assessment::{Assessment, Basis, CriterionResult, Fulfilment, QuestionState, Reason};

use crate::ask::interview::menu::option;
use crate::ask::interview::session::Session;
use crate::ask::{MenuOption, Reply, Stop};

/// What comes after a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The next question.
    On,
    /// The previous question.
    Back,
    /// The first question of a criterion, then all its questions, answered or not.
    To(Id),
    /// The facts about municipality and edition, then the same question again.
    Heading,
    /// The end, with the answers so far.
    End,
}

/// Where the interview begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beginning {
    /// With the first open question.
    Open,
    /// With all questions of a criterion, then the open ones.
    Criterion(Id),
    /// With one question, and no other.
    Question(Id),
}

// The state of the course.
#[derive(Default)]
struct Course {
    asked: Vec<usize>,
    visited: Vec<usize>,
    // The criterion whose questions are all asked.
    whole: Option<Id>,
    // Whether only one question is asked.
    is_single: bool,
    // Whether to ask questions that the level applied for does not need.
    is_past_level: bool,
}

impl Session<'_> {
    /// Asks every open question, beginning with those for the level applied for.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn interview(&mut self, from: Beginning) -> Result<(), Stop> {
        let mut course = Course { is_past_level: self.open(true).is_empty(), ..Course::default() };
        let mut here = match from {
            Beginning::Open => self.next(&mut course, None)?,
            Beginning::Criterion(id) => self.enter(&mut course, id)?,
            Beginning::Question(id) => {
                course.is_single = true;
                self.rubric.questions.iter().position(|question| question.id == id)
            }
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
                Move::On | Move::Back if course.is_single => None,
                Move::On => {
                    course.asked.push(index);
                    course.visited.push(index);
                    self.follow(&mut course, index)?
                }
                Move::Back => self.back(&mut course, index)?,
                Move::To(id) => {
                    course.is_single = false;
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

    // After the last question of a criterion in this session, a line shows the result so far.
    fn follow(&mut self, course: &mut Course, index: usize) -> Result<Option<usize>, Stop> {
        let next = self.next(course, Some(index))?;
        let to = next.filter(|next| *next > index).unwrap_or(self.rubric.questions.len());
        self.show_skipped(index, to)?;
        let criterion = |index: usize| self.rubric.questions.get(index).map(|question| &question.criterion);
        if next.and_then(criterion) != criterion(index) {
            let standing = self.store.interim_result(&self.answers);
            self.show(&standing)?;
        }
        Ok(next)
    }

    fn next(&mut self, course: &mut Course, after: Option<usize>) -> Result<Option<usize>, Stop> {
        let questions = &self.rubric.questions;
        if let Some(whole) = &course.whole {
            let from = after.map_or(0, |index| index + 1);
            let rest =
                (from..questions.len()).find(|&next| &questions[next].criterion == whole && self.is_askable(next));
            if rest.is_some() {
                return Ok(rest);
            }
            course.whole = None;
        }
        let left = |open: Vec<usize>| -> Vec<usize> {
            open.into_iter().filter(|number| !course.visited.contains(number)).collect()
        };
        let mut open = left(self.open(!course.is_past_level));
        if open.is_empty() && !course.is_past_level {
            open = left(self.open(false));
            if open.is_empty() || !self.goes_on(&open)? {
                return Ok(None);
            }
            course.is_past_level = true;
        }
        Ok(open.iter().find(|&&number| Some(number) > after).or(open.first()).copied())
    }

    // The open questions: all, or only those for the level applied for.
    fn open(&self, of_level: bool) -> Vec<usize> {
        let criteria = self.answers.applied_for.map(|level| self.rubric.criteria_for(level));
        let is_of_level = |index: &usize| match &criteria {
            Some(criteria) if of_level => criteria.contains(&&self.rubric.questions[*index].criterion),
            _ => true,
        };
        self.submission().open_questions().into_iter().filter(is_of_level).collect()
    }

    // The questions for the level applied for are all asked: ask the rest, or stop here?
    fn goes_on(&mut self, left: &[usize]) -> Result<bool, Stop> {
        let (words, result) = (self.words, self.submission().assess(Basis::Evidenced));
        let level = self.answers.applied_for.unwrap_or_default();
        let status = result.levels.iter().find(|found| found.number == level).map_or(Fulfilment::Open, |it| it.status);
        let title = say!(words, "ask-rest", level = level, status = status.code());
        let (count, more) = (left.len(), waiting(self.rubric, &result, left));
        let rest = say!(words, "rest-go-on", count = count, more = more, most = count + more);
        let options = [
            (true, option(rest, &say!(words, "key-yes"))),
            (false, option(say!(words, "rest-stop"), &say!(words, "key-no"))),
        ];
        // Where the level is out of reach, another may not be.
        let start = usize::from(status != Fulfilment::Unmet || result.potential <= result.level);
        Ok(self.choose(title, &options, Some(start))? == Reply::Given(true))
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

    // Says which questions are skipped because an answer has made them pointless.
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

    /// Asks where to go: to the end, to the facts about municipality and edition, or to a criterion; the cursor is on
    /// the criterion of the question.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn choose_place(&mut self, question: &Question) -> Result<Reply<Move>, Stop> {
        let result = self.submission().assess(Basis::Evidenced);
        let words = self.words;
        let place = |(criterion, result): (&Criterion, &CriterionResult)| {
            let (title, status) = (words.pick(&criterion.title), phrases::status(words, result.status));
            (Move::To(criterion.id.clone()), MenuOption::from(format!("{title} – {status}")))
        };
        let mut options = vec![
            (Move::End, option(say!(words, "option-end"), &say!(words, "key-end"))),
            (Move::Heading, say!(words, "option-heading").into()),
        ];
        options.extend(self.rubric.criteria.iter().zip(&result.criteria).map(place));
        let start = options.iter().position(|(place, _)| *place == Move::To(question.criterion.clone()));
        self.choose(say!(words, "ask-criterion"), &options, start)
    }
}

// The number of questions that are asked only after certain answers to these.
fn waiting(rubric: &Rubric, result: &Assessment, asked: &[usize]) -> usize {
    let waits = QuestionState::Open(Reason::Condition);
    let states = rubric.questions.iter().zip(&result.questions);
    states.filter(|(question, result)| result.state == waits && depends(rubric, question, asked)).count()
}

fn depends(rubric: &Rubric, question: &Question, asked: &[usize]) -> bool {
    let Some(condition) = &question.only_if else { return false };
    let other = rubric.questions.iter().enumerate().find(|(_, other)| other.id == condition.question);
    other.is_some_and(|(index, other)| asked.contains(&index) || depends(rubric, other, asked))
}
