//! Scoring: which level do these answers reach, and why.
//!
//! Every level is judged by its own sentence, a conjunction of criteria; points are shown beside it and
//! never decide. Three values everywhere: yes, no, not known yet.

use crate::application::answers::Answers;
use crate::application::review::{Review, Ruling};
use crate::basics::text::Id;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{Condition, EvidenceNeed, Holds, Question, Rubric};

pub use crate::scoring::outcome::{
    Assessment, Basis, Because, CriterionResult, LevelResult, Points, QuestionResult, State, Status,
};

/// Scores answers on a basis. A pure function of its arguments.
pub fn assess(rubric: &Rubric, answers: &Answers, review: &Review, basis: Basis) -> Assessment {
    let case = Case { rubric, answers, review, basis };
    let questions: Vec<QuestionResult> = rubric.questions.iter().map(|question| case.question(question)).collect();
    let criteria: Vec<CriterionResult> = rubric
        .criteria
        .iter()
        .map(|criterion| CriterionResult {
            id: criterion.id.clone(),
            status: case.criterion(&criterion.id, &questions),
        })
        .collect();
    let levels: Vec<LevelResult> =
        rubric.levels.iter().map(|level| case.level(level.number, &criteria, &questions)).collect();
    let highest = |counts: &dyn Fn(Status) -> bool| {
        levels.iter().filter(|level| counts(level.status)).map(|level| level.number).max().unwrap_or(0)
    };
    Assessment {
        basis,
        level: highest(&|status| status == Status::Met),
        potential: highest(&|status| status != Status::Unmet),
        points: Points::sum(&questions),
        levels,
        criteria,
        questions,
    }
}

/// Whether a question applies, by the claimed answers: met if it does, unmet if it does not, open if that is
/// not known. What was answered to a question that does not apply itself does not count.
pub fn applies(rubric: &Rubric, answers: &Answers, question: &Question) -> Status {
    let Some(condition) = &question.only_if else { return Status::Met };
    let Some(other) = rubric.question(&condition.question) else { return Status::Unmet };
    Status::all([applies(rubric, answers, other), holds(condition, other, answers)])
}

fn holds(condition: &Condition, question: &Question, answers: &Answers) -> Status {
    let claim = match answers.given.get(&condition.question) {
        None => return Status::Open,
        Some(answer) if answer.is_unfinished(question) => return Status::Open,
        Some(answer) => &answer.is,
    };
    let holds = match (claim, &condition.holds) {
        (Claim::Yes, Holds::Is(words)) => words.iter().any(|word| word.as_str() == "tak"),
        (Claim::One(choice), Holds::Is(choices)) => choices.contains(choice),
        (Claim::Many(chosen), Holds::Is(choices)) => choices.iter().any(|choice| chosen.contains(choice)),
        (Claim::Many(chosen), Holds::AtLeast(count)) => chosen.len() >= *count as usize,
        (Claim::Number(number), Holds::AtLeast(least)) => number >= least,
        _ => false,
    };
    if holds { Status::Met } else { Status::Unmet }
}

struct Case<'a> {
    rubric: &'a Rubric,
    answers: &'a Answers,
    review: &'a Review,
    basis: Basis,
}

impl Case<'_> {
    fn question(&self, question: &Question) -> QuestionResult {
        let state = self.state(question);
        let worth = if question.required { 2 } else { 1 };
        let points = match state {
            State::Satisfied => Points { got: worth, of: worth },
            State::NotApplicable => Points::default(),
            State::Open(_) | State::Unsatisfied(_) => Points { got: 0, of: worth },
        };
        QuestionResult { id: question.id.clone(), state, required: question.required, points }
    }

    fn state(&self, question: &Question) -> State {
        match applies(self.rubric, self.answers, question) {
            Status::Met => self.answered(question),
            Status::Open => State::Open(Because::Condition),
            Status::Unmet if question.required => State::Unsatisfied(Because::Condition),
            Status::Unmet => State::NotApplicable,
        }
    }

    fn answered(&self, question: &Question) -> State {
        let Some(answer) = self.answers.given.get(&question.id) else { return State::Open(Because::Answer) };
        let (passed, lacks_evidence) = match &answer.is {
            _ if answer.is_unfinished(question) => return State::Open(Because::Answer),
            Claim::NotApplicable => (State::NotApplicable, false),
            claim if !claim.is_positive(question) => return State::Unsatisfied(Because::Answer),
            _ => {
                let needed = question.evidence == EvidenceNeed::Required;
                (State::Satisfied, needed && !answer.has_sound_evidence())
            }
        };
        let ruling = self.review.of(&question.id, answer).map(|verdict| verdict.is);
        match (self.basis, ruling) {
            (Basis::Claimed, _) => passed,
            (Basis::Confirmed, Some(Ruling::Rejected)) => State::Unsatisfied(Because::Rejected),
            _ if lacks_evidence => State::Open(Because::Evidence),
            (Basis::Evidenced, _) | (Basis::Confirmed, Some(Ruling::Confirmed)) => passed,
            (Basis::Confirmed, _) => State::Open(Because::Review),
        }
    }

    fn criterion(&self, id: &Id, questions: &[QuestionResult]) -> Status {
        let required = |(question, _): &(&Question, &QuestionResult)| question.required && &question.criterion == id;
        Status::all(
            self.rubric.questions.iter().zip(questions).filter(required).map(|(_, result)| result.state.status()),
        )
    }

    fn level(&self, number: u8, criteria: &[CriterionResult], questions: &[QuestionResult]) -> LevelResult {
        let asked = self.rubric.criteria_for(number);
        let own: Vec<&QuestionResult> = self
            .rubric
            .questions
            .iter()
            .zip(questions)
            .filter(|(question, _)| asked.contains(&&question.criterion))
            .map(|(_, result)| result)
            .collect();
        let required = |status: Status| {
            let counts = |result: &&&QuestionResult| result.required && result.state.status() == status;
            own.iter().filter(counts).map(|result| result.id.clone()).collect()
        };
        LevelResult {
            number,
            status: Status::all(criteria.iter().filter(|c| asked.contains(&&c.id)).map(|c| c.status)),
            points: Points::sum(own.iter().copied()),
            missing: required(Status::Unmet),
            open: required(Status::Open),
        }
    }
}
