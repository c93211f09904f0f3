//! The result of scoring: the state of every question, criterion and level, and why.

use crate::application::evidence::Flaw;
use crate::basics::text::Id;
use crate::codes;

codes! {
    /// What counts as true.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Basis {
        /// What the municipality claims.
        Claimed = "claimed",
        /// What it claims with evidence.
        Evidenced = "evidenced",
        /// What the foundation has confirmed as well.
        Confirmed = "confirmed",
    }
}

codes! {
    /// The state of a criterion or a level.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Fulfilment {
        /// Everything required is satisfied.
        Met = "met",
        /// Nothing required is unsatisfied, but something is open.
        Open = "open",
        /// Something required is unsatisfied.
        Unmet = "unmet",
    }
}

impl Fulfilment {
    pub(crate) fn all(parts: impl IntoIterator<Item = Fulfilment>) -> Fulfilment {
        parts.into_iter().fold(Fulfilment::Met, |all, part| match (all, part) {
            (Fulfilment::Unmet, _) | (_, Fulfilment::Unmet) => Fulfilment::Unmet,
            (Fulfilment::Open, _) | (_, Fulfilment::Open) => Fulfilment::Open,
            _ => Fulfilment::Met,
        })
    }
}

codes! {
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum QuestionState {
        /// It counts as yes.
        Satisfied = "satisfied",
        /// It counts as no.
        Unsatisfied(Reason) = "unsatisfied",
        /// Undecided.
        Open(Reason) = "open",
        /// It does not count.
        NotApplicable = "not-applicable",
    }
}

impl QuestionState {
    /// Why it is open or unsatisfied.
    pub fn because(self) -> Option<Reason> {
        match self {
            QuestionState::Unsatisfied(because) | QuestionState::Open(because) => Some(because),
            QuestionState::Satisfied | QuestionState::NotApplicable => None,
        }
    }

    pub(crate) fn status(self) -> Fulfilment {
        match self {
            QuestionState::Satisfied | QuestionState::NotApplicable => Fulfilment::Met,
            QuestionState::Open(_) => Fulfilment::Open,
            QuestionState::Unsatisfied(_) => Fulfilment::Unmet,
        }
    }
}

codes! {
    /// Why a question is open or unsatisfied.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Reason {
        /// The answer is missing, or does not pass.
        Answer = "answer",
        /// The evidence is not enough.
        Evidence(Flaw) = "evidence",
        /// It is not confirmed yet.
        Review = "review",
        /// The foundation rejected it.
        Rejected = "rejected",
        /// The answer it depends on is missing or different.
        Condition = "condition",
    }
}

impl Reason {
    /// The code in outputs; flaws in the date of evidence are reasons of their own.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Evidence(flaw @ (Flaw::Future | Flaw::Old)) => flaw.code(),
            _ => self.code(),
        }
    }

    /// The flaw of the evidence, unless the reason's code already names it.
    pub fn why(self) -> Option<&'static str> {
        match self {
            Reason::Evidence(Flaw::Future | Flaw::Old) => None,
            Reason::Evidence(flaw) => Some(flaw.code()),
            _ => None,
        }
    }
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The basis.
    pub basis: Basis,
    /// The highest level met; 0 if none.
    pub level: u8,
    /// The highest level met or open; 0 if none.
    pub potential: u8,
    /// Every level, ascending.
    pub levels: Vec<LevelResult>,
    /// Every criterion, in the rubric's order.
    pub criteria: Vec<CriterionResult>,
    /// Every question, in the rubric's order.
    pub questions: Vec<QuestionResult>,
    /// The points of all questions.
    pub points: Points,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelResult {
    pub number: u8,
    /// Its state.
    pub status: Fulfilment,
    /// The points of its questions.
    pub points: Points,
    /// Its required questions that are unsatisfied.
    pub missing: Vec<Id>,
    /// Its required questions that are open.
    pub open: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionResult {
    /// Its identifier.
    pub id: Id,
    /// Its state.
    pub status: Fulfilment,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionResult {
    /// Its identifier.
    pub id: Id,
    /// Its state and the reason.
    pub state: QuestionState,
    /// Whether its criterion needs it.
    pub required: bool,
    pub points: Points,
}

/// Points: 2 for a required question, 1 for a recommended one, all or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Points {
    /// Points of satisfied questions.
    pub got: u32,
    /// Points of questions that apply.
    pub of: u32,
}

impl Points {
    /// Whole percent, rounded down, so that 100% means that everything is satisfied.
    pub fn percent(self) -> u32 {
        (self.got * 100).checked_div(self.of).unwrap_or(0)
    }

    pub(crate) fn sum<'a>(parts: impl IntoIterator<Item = &'a QuestionResult>) -> Points {
        parts
            .into_iter()
            .fold(Points::default(), |sum, part| Points { got: sum.got + part.points.got, of: sum.of + part.points.of })
    }
}

impl Assessment {
    pub fn question(&self, id: &Id) -> Option<&QuestionResult> {
        self.questions.iter().find(|result| &result.id == id)
    }

    pub fn criterion(&self, id: &Id) -> Option<&CriterionResult> {
        self.criteria.iter().find(|result| &result.id == id)
    }

    pub fn level_result(&self, number: u8) -> Option<&LevelResult> {
        self.levels.iter().find(|result| result.number == number)
    }

    /// Levels below the one reached that are not met; each level is judged on its own.
    pub fn skipped(&self) -> Vec<u8> {
        let skipped = |result: &&LevelResult| result.number < self.level && result.status != Fulfilment::Met;
        self.levels.iter().filter(skipped).map(|result| result.number).collect()
    }

    /// The level to aim for: the lowest unmet one above the level reached.
    pub fn next_level(&self) -> Option<u8> {
        let above = |result: &&LevelResult| result.number > self.level && result.status != Fulfilment::Met;
        self.levels.iter().find(above).map(|result| result.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_rounded_down_and_of_nothing_it_is_none() {
        let percent = |got, of| Points { got, of }.percent();
        assert_eq!([percent(0, 0), percent(2, 3), percent(41, 42), percent(42, 42)], [0, 66, 97, 100]);
    }
}
