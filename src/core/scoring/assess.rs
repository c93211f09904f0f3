//! Scoring: which level the answers reach, and why.
//!
//! Every level is judged by its own sentence, a conjunction of criteria; points are shown beside it and never decide.
//! Logic is three-valued throughout: yes, no, not known yet.

use crate::application::answers::Answers;
use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{Condition, Holds, Question, Rubric};
use crate::scoring::assessment::{
    Assessment, Basis, CriterionResult, Fulfilment, LevelResult, Points, QuestionResult, QuestionState, Reason,
};

impl Submission<'_> {
    /// Scores the answers on a basis.
    pub fn assess(self, basis: Basis) -> Assessment {
        let rubric = self.rubric;
        let questions: Vec<QuestionResult> =
            rubric.questions.iter().map(|question| result(self, question, basis)).collect();
        let criterion = |id: &Id| CriterionResult { id: id.clone(), status: criterion(rubric, id, &questions) };
        let criteria: Vec<CriterionResult> = rubric.criteria.iter().map(|one| criterion(&one.id)).collect();
        let levels: Vec<LevelResult> =
            rubric.levels.iter().map(|one| level(rubric, one.number, &criteria, &questions)).collect();
        let highest = |counts: &dyn Fn(Fulfilment) -> bool| {
            levels.iter().filter(|level| counts(level.status)).map(|level| level.number).max().unwrap_or(0)
        };
        Assessment {
            basis,
            level: highest(&|status| status == Fulfilment::Met),
            potential: highest(&|status| status != Fulfilment::Unmet),
            points: Points::sum(&questions),
            levels,
            criteria,
            questions,
        }
    }

    /// Whether a question applies, given the claimed answers: met if it does, unmet if it does not, open if unknown. An
    /// answer to a question that itself does not apply does not count.
    pub fn applies(self, question: &Question) -> Fulfilment {
        let Some(condition) = &question.only_if else { return Fulfilment::Met };
        let Some(other) = self.rubric.question(&condition.question) else { return Fulfilment::Unmet };
        Fulfilment::all([self.applies(other), holds(condition, other, self.answers)])
    }
}

/// Whether the claimed answer fulfils a condition.
pub(super) fn holds(condition: &Condition, question: &Question, answers: &Answers) -> Fulfilment {
    let Some(answer) = answers.given.get(&condition.question) else { return Fulfilment::Open };
    let holds = match (&answer.is, &condition.holds) {
        (Claim::Yes, Holds::Is(words)) => words.iter().any(|word| word.as_str() == "tak"),
        (Claim::No, Holds::Is(words)) => words.iter().any(|word| word.as_str() == "nie"),
        (Claim::One(choice), Holds::Is(choices)) => choices.contains(choice),
        (Claim::Many(chosen) | Claim::Partly(chosen), Holds::Is(choices)) => {
            choices.iter().any(|choice| chosen.contains(choice))
        }
        (Claim::Many(chosen) | Claim::Partly(chosen), Holds::AtLeast(count)) => chosen.len() >= *count as usize,
        (Claim::Number(number), Holds::AtLeast(least)) => number >= least,
        _ => false,
    };
    match holds {
        true => Fulfilment::Met,
        // The unknown part of a list may contain what is required.
        false if answer.is.is_incomplete() || answer.is_unfinished(question) => Fulfilment::Open,
        false => Fulfilment::Unmet,
    }
}

fn result(submission: Submission<'_>, question: &Question, basis: Basis) -> QuestionResult {
    let state = state(submission, question, basis);
    let worth = if question.required { 2 } else { 1 };
    let points = match state {
        QuestionState::Satisfied => Points { got: worth, of: worth },
        QuestionState::NotApplicable => Points::default(),
        QuestionState::Open(_) | QuestionState::Unsatisfied(_) => Points { got: 0, of: worth },
    };
    QuestionResult { id: question.id.clone(), state, required: question.required, points }
}

fn state(submission: Submission<'_>, question: &Question, basis: Basis) -> QuestionState {
    match submission.applies(question) {
        Fulfilment::Met => answered(submission, question, basis),
        Fulfilment::Open => QuestionState::Open(Reason::Condition),
        Fulfilment::Unmet if question.required => QuestionState::Unsatisfied(Reason::Condition),
        Fulfilment::Unmet => QuestionState::NotApplicable,
    }
}

fn answered(submission: Submission<'_>, question: &Question, basis: Basis) -> QuestionState {
    let Some(answer) = submission.answer(&question.id) else { return QuestionState::Open(Reason::Answer) };
    let (passed, lack) = match &answer.is {
        _ if answer.is_unfinished(question) => return QuestionState::Open(Reason::Answer),
        Claim::NotApplicable => (QuestionState::NotApplicable, None),
        claim if !claim.is_positive(question) => return QuestionState::Unsatisfied(Reason::Answer),
        _ => (QuestionState::Satisfied, submission.lack(question, &answer.evidence)),
    };
    let unproven = lack.map(|flaw| QuestionState::Open(Reason::Evidence(flaw)));
    // Only the confirmed basis needs the verdict, and looking it up costs a digest of the answer.
    match basis {
        Basis::Claimed => passed,
        Basis::Evidenced => unproven.unwrap_or(passed),
        Basis::Confirmed => match submission.review.of(&question.id, answer).map(|verdict| verdict.is) {
            Some(Ruling::Rejected) => QuestionState::Unsatisfied(Reason::Rejected),
            Some(Ruling::Confirmed) => unproven.unwrap_or(passed),
            Some(Ruling::Question) | None => unproven.unwrap_or(QuestionState::Open(Reason::Review)),
        },
    }
}

fn criterion(rubric: &Rubric, id: &Id, questions: &[QuestionResult]) -> Fulfilment {
    let required = |(question, _): &(&Question, &QuestionResult)| question.required && &question.criterion == id;
    Fulfilment::all(rubric.questions.iter().zip(questions).filter(required).map(|(_, result)| result.state.status()))
}

fn level(rubric: &Rubric, number: u8, criteria: &[CriterionResult], questions: &[QuestionResult]) -> LevelResult {
    let asked = rubric.criteria_for(number);
    let own: Vec<&QuestionResult> = rubric
        .questions
        .iter()
        .zip(questions)
        .filter(|(question, _)| asked.contains(&&question.criterion))
        .map(|(_, result)| result)
        .collect();
    let required = |status: Fulfilment| {
        let counts = |result: &&&QuestionResult| result.required && result.state.status() == status;
        own.iter().filter(counts).map(|result| result.id.clone()).collect()
    };
    LevelResult {
        number,
        status: Fulfilment::all(criteria.iter().filter(|c| asked.contains(&&c.id)).map(|c| c.status)),
        points: Points::sum(own.iter().copied()),
        missing: required(Fulfilment::Unmet),
        open: required(Fulfilment::Open),
    }
}
