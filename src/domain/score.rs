//! Scoring: which level do these answers reach, and why.
//!
//! Every level is judged by its own sentence, a conjunction of criteria; points are shown beside it and
//! never decide. Three values everywhere: yes, no, not known yet.

use crate::domain::answers::{Answers, Claim};
use crate::domain::review::{Review, Ruling};
use crate::domain::rubric::{Condition, EvidenceNeed, Holds, Question, Rubric};
use crate::domain::text::Id;

/// What counts as true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// What the municipality claims.
    Claimed,
    /// What it claims with evidence.
    Evidenced,
    /// What the foundation confirmed besides.
    Confirmed,
}

impl Basis {
    /// All bases, from the widest.
    pub const ALL: [Basis; 3] = [Basis::Claimed, Basis::Evidenced, Basis::Confirmed];

    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Basis::Claimed => "claimed",
            Basis::Evidenced => "evidenced",
            Basis::Confirmed => "confirmed",
        }
    }
}

/// The state of a criterion or a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// All that is required is satisfied.
    Met,
    /// Something required is not, but could be.
    Open,
    /// Something required is unsatisfied.
    Unmet,
}

impl Status {
    fn all(parts: impl IntoIterator<Item = Status>) -> Status {
        parts.into_iter().fold(Status::Met, |all, part| match (all, part) {
            (Status::Unmet, _) | (_, Status::Unmet) => Status::Unmet,
            (Status::Open, _) | (_, Status::Open) => Status::Open,
            _ => Status::Met,
        })
    }

    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Status::Met => "met",
            Status::Open => "open",
            Status::Unmet => "unmet",
        }
    }
}

/// The state of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It counts as a yes.
    Satisfied,
    /// It counts as a no.
    Unsatisfied(Because),
    /// It cannot be told yet.
    Open(Because),
    /// It counts as nothing.
    NotApplicable,
}

impl State {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            State::Satisfied => "satisfied",
            State::Unsatisfied(_) => "unsatisfied",
            State::Open(_) => "open",
            State::NotApplicable => "not-applicable",
        }
    }

    /// Why it is open or unsatisfied.
    pub fn because(self) -> Option<Because> {
        match self {
            State::Unsatisfied(because) | State::Open(because) => Some(because),
            State::Satisfied | State::NotApplicable => None,
        }
    }

    fn status(self) -> Status {
        match self {
            State::Satisfied | State::NotApplicable => Status::Met,
            State::Open(_) => Status::Open,
            State::Unsatisfied(_) => Status::Unmet,
        }
    }
}

/// Why a question is open or unsatisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The answer is missing, or does not pass.
    Answer,
    /// The evidence is missing or damaged.
    Evidence,
    /// Nobody has confirmed it.
    Review,
    /// The foundation rejected it.
    Rejected,
    /// The answer on which it depends is missing or another.
    Condition,
}

impl Because {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Because::Answer => "answer",
            Because::Evidence => "evidence",
            Because::Review => "review",
            Because::Rejected => "rejected",
            Because::Condition => "condition",
        }
    }
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What counted as true.
    pub basis: Basis,
    /// The highest level met; 0 if none.
    pub level: u8,
    /// The highest level met or open; 0 if none.
    pub potential: u8,
    /// Every level, ascending.
    pub levels: Vec<LevelResult>,
    /// Every criterion, in the order of the rubric.
    pub criteria: Vec<CriterionResult>,
    /// Every question, in the order of the rubric.
    pub questions: Vec<QuestionResult>,
    /// The points of all questions together.
    pub points: Points,
}

/// The result of a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelResult {
    /// Its number.
    pub number: u8,
    /// Its state.
    pub status: Status,
    /// The points of its questions.
    pub points: Points,
    /// Its required questions that are unsatisfied.
    pub missing: Vec<Id>,
    /// Its required questions that are open.
    pub open: Vec<Id>,
}

/// The result of a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionResult {
    /// Its identifier.
    pub id: Id,
    /// Its state.
    pub status: Status,
}

/// The result of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionResult {
    /// Its identifier.
    pub id: Id,
    /// Its state and the reason.
    pub state: State,
    /// Whether its criterion needs it.
    pub required: bool,
    /// Its points.
    pub points: Points,
}

/// Points: 2 for a required question, 1 for a recommended one, all or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Points {
    /// Points of what is satisfied.
    pub got: u32,
    /// Points of what applies.
    pub of: u32,
}

impl Points {
    /// Whole percent, rounded down, so that 100% means that all is satisfied.
    pub fn percent(self) -> u32 {
        (self.got * 100).checked_div(self.of).unwrap_or(0)
    }

    fn sum<'a>(parts: impl IntoIterator<Item = &'a QuestionResult>) -> Points {
        parts
            .into_iter()
            .fold(Points::default(), |sum, part| Points { got: sum.got + part.points.got, of: sum.of + part.points.of })
    }
}

impl Assessment {
    /// The result of a question.
    pub fn question(&self, id: &Id) -> Option<&QuestionResult> {
        self.questions.iter().find(|result| &result.id == id)
    }

    /// The result of a criterion.
    pub fn criterion(&self, id: &Id) -> Option<&CriterionResult> {
        self.criteria.iter().find(|result| &result.id == id)
    }

    /// The result of a level.
    pub fn level_result(&self, number: u8) -> Option<&LevelResult> {
        self.levels.iter().find(|result| result.number == number)
    }

    /// Levels below the one reached that are not met themselves; levels are judged each by its own sentence.
    pub fn skipped(&self) -> Vec<u8> {
        let skipped = |result: &&LevelResult| result.number < self.level && result.status != Status::Met;
        self.levels.iter().filter(skipped).map(|result| result.number).collect()
    }

    /// The level to aim for: the lowest above the one reached that is not met.
    pub fn next_level(&self) -> Option<u8> {
        let above = |result: &&LevelResult| result.number > self.level && result.status != Status::Met;
        self.levels.iter().find(above).map(|result| result.number)
    }
}

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
    Status::all([applies(rubric, answers, other), holds(condition, answers)])
}

fn holds(condition: &Condition, answers: &Answers) -> Status {
    let claim = match answers.given.get(&condition.question) {
        None => return Status::Open,
        Some(answer) if answer.is.is_unknown() => return Status::Open,
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
            Claim::Unknown => return State::Open(Because::Answer),
            Claim::NotApplicable if !question.not_applicable || answer.note.is_none() => {
                return State::Open(Because::Answer);
            }
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
