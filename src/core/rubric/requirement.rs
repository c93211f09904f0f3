//! What the answers must be for a set of criteria to be met: the questions needed, with the goal of each.

use std::collections::{BTreeSet, HashMap};

use crate::basics::text::Id;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{Condition, Holds, Parts, Question, QuestionKind};

/// The goal for the answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    Yes,
    /// One of these choices.
    OneOf(Vec<Id>),
    /// A number of choices, with at least one of each group.
    Many {
        /// How many.
        at_least: u32,
        /// The groups.
        any_of: Vec<Vec<Id>>,
    },
    /// At least this number.
    Number(u32),
}

impl Goal {
    /// Whether any answer can meet it.
    pub fn is_possible(&self) -> bool {
        !matches!(self, Goal::OneOf(choices) if choices.is_empty())
    }

    /// Whether the claim meets it.
    pub fn is_met_by(&self, claim: &Claim) -> bool {
        match (self, claim) {
            (Goal::Yes, Claim::Yes) => true,
            (Goal::OneOf(choices), Claim::One(choice)) => choices.contains(choice),
            (Goal::Many { at_least, any_of }, Claim::Many(chosen) | Claim::Partly(chosen)) => {
                let has_one = |group: &Vec<Id>| group.iter().any(|choice| chosen.contains(choice));
                chosen.len() >= *at_least as usize && any_of.iter().all(has_one)
            }
            (Goal::Number(least), Claim::Number(number)) => number >= least,
            _ => false,
        }
    }

    /// How many choices or units the claim is short of; 0 if the goal is not a quantity.
    pub fn shortfall(&self, claim: Option<&Claim>) -> u32 {
        match (self, claim) {
            (Goal::Many { at_least, any_of }, Some(Claim::Many(chosen) | Claim::Partly(chosen))) => {
                at_least.saturating_sub(count(chosen)).max(to_hit(any_of, chosen))
            }
            (Goal::Many { at_least, any_of }, _) => (*at_least).max(to_hit(any_of, &BTreeSet::new())),
            (Goal::Number(least), Some(Claim::Number(number))) => least.saturating_sub(*number),
            (Goal::Number(least), _) => *least,
            _ => 0,
        }
    }

    /// The goal of a question by itself.
    pub fn of(question: &Question) -> Goal {
        match &question.kind {
            QuestionKind::YesNo => Goal::Yes,
            QuestionKind::One { passes, .. } => Goal::OneOf(passes.clone()),
            QuestionKind::Many { at_least, .. } => Goal::Many { at_least: *at_least, any_of: Vec::new() },
            QuestionKind::Number { at_least } => Goal::Number(*at_least),
        }
    }

    fn of_condition(question: &Question, condition: &Condition) -> Goal {
        match (&question.kind, &condition.holds) {
            (QuestionKind::One { .. }, Holds::Is(choices)) => Goal::OneOf(choices.clone()),
            (QuestionKind::Many { .. }, Holds::Is(choices)) => {
                Goal::Many { at_least: 1, any_of: vec![choices.clone()] }
            }
            (QuestionKind::Many { .. }, Holds::AtLeast(least)) => Goal::Many { at_least: *least, any_of: Vec::new() },
            (QuestionKind::Number { .. }, Holds::AtLeast(least)) => Goal::Number(*least),
            _ => Goal::Yes,
        }
    }

    fn and(self, other: Goal) -> Goal {
        match (self, other) {
            (Goal::OneOf(mut these), Goal::OneOf(those)) => {
                these.retain(|choice| those.contains(choice));
                Goal::OneOf(these)
            }
            (Goal::Many { at_least: a, any_of: mut these }, Goal::Many { at_least: b, any_of: those }) => {
                these.extend(those);
                Goal::Many { at_least: a.max(b), any_of: these }
            }
            (Goal::Number(a), Goal::Number(b)) => Goal::Number(a.max(b)),
            (this, _) => this,
        }
    }
}

// How many more choices cover every group: for groups that overlap, greedily.
fn to_hit(groups: &[Vec<Id>], chosen: &BTreeSet<Id>) -> u32 {
    let mut open: Vec<&Vec<Id>> = groups.iter().filter(|group| !group.iter().any(|id| chosen.contains(id))).collect();
    let mut needed = 0;
    while let Some(best) = open
        .iter()
        .flat_map(|group| group.iter())
        .max_by_key(|id| open.iter().filter(|group| group.contains(id)).count())
        .cloned()
    {
        open.retain(|group| !group.contains(&best));
        needed += 1;
    }
    needed
}

fn count(chosen: &BTreeSet<Id>) -> u32 {
    u32::try_from(chosen.len()).unwrap_or(u32::MAX)
}

/// A question that a set of criteria requires.
#[derive(Debug, Clone, PartialEq)]
pub struct Need<'a> {
    pub question: &'a Question,
    /// What its answer must be.
    pub goal: Goal,
    /// Whether it is one of the level's own required questions, so that its evidence and verdict count.
    pub own: bool,
    /// Whether another needed question applies only if the goal is met, so that `nie-dotyczy` will not do.
    pub opens_another: bool,
}

/// The questions that the criteria require, in the rubric's order: the required ones, and those that their conditions
/// depend on.
pub fn needs<'a>(parts: &'a Parts, criteria: &[&Id]) -> Vec<Need<'a>> {
    let mut found: HashMap<&Id, Need<'a>> = HashMap::new();
    for question in parts.questions.iter().filter(|q| q.required && criteria.contains(&&q.criterion)) {
        add(&mut found, Need { question, goal: Goal::of(question), own: true, opens_another: false });
        add_conditions(parts, &mut found, question);
    }
    parts.questions.iter().filter_map(|question| found.remove(&question.id)).collect()
}

fn add_conditions<'a>(parts: &'a Parts, found: &mut HashMap<&'a Id, Need<'a>>, question: &'a Question) {
    let Some(condition) = &question.only_if else { return };
    let Some(other) = parts.question(&condition.question) else { return };
    let goal = Goal::of_condition(other, condition);
    add(found, Need { question: other, goal, own: false, opens_another: true });
    add_conditions(parts, found, other);
}

fn add<'a>(found: &mut HashMap<&'a Id, Need<'a>>, need: Need<'a>) {
    let id = &need.question.id;
    let merged = match found.remove(id) {
        None => need,
        Some(before) => Need {
            question: need.question,
            goal: before.goal.and(need.goal),
            own: before.own || need.own,
            opens_another: before.opens_another || need.opens_another,
        },
    };
    found.insert(id, merged);
}
