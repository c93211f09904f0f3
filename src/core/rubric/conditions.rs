//! Checks what a condition asks of the answer to another question.

use crate::basics::fault::{FaultKind, Place};
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::basics::text::Id;
use crate::place;
use crate::rubric::claim::LARGEST_NUMBER;
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::{Condition, Holds, Parts, Question, QuestionKind};

/// The answers that a condition may name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nameable {
    /// Those that pass: turning a negative answer into a positive one never breaks such a condition, which could lower
    /// the level. (Replacing one choice by another still can; that is a different answer, not a better one.)
    Positive,
    /// Any.
    Any,
}

/// The faults of a condition, each at its place within it.
pub(super) fn check(parts: &Parts, condition: &Condition, nameable: Nameable) -> Vec<(Place, FaultKind)> {
    let Some(other) = parts.question(&condition.question) else {
        let known = parts.questions.iter().map(|question| &question.id);
        return vec![(place!["question"], unknown("question", &condition.question, known))];
    };
    match &condition.holds {
        Holds::AtLeast(least) => at_least(other, *least).map(|fault| (place!["at_least"], fault)).into_iter().collect(),
        Holds::Is(words) if words.is_empty() => {
            vec![(place!["is"], FaultKind::from(RubricProblem::ConditionShape {}))]
        }
        Holds::Is(_) if matches!(other.kind, QuestionKind::Number { .. }) => {
            vec![(place!["is"], misfit(other, "at-least"))]
        }
        Holds::Is(words) => {
            let faults = words.iter().enumerate();
            faults.filter_map(|(n, word)| Some((place!["is", n], check_word(other, word, nameable)?))).collect()
        }
    }
}

fn at_least(other: &Question, least: u32) -> Option<FaultKind> {
    match &other.kind {
        QuestionKind::YesNo | QuestionKind::One { .. } => Some(misfit(other, "is")),
        _ if least == 0 => Some(FaultKind::from(RubricProblem::ThresholdIdle {})),
        QuestionKind::Many { choices, .. } if least as usize > choices.len() => {
            let (at_least, choices) = (u64::from(least), choices.len() as u64);
            Some(FaultKind::from(RubricProblem::ThresholdUnreachable { at_least, choices }))
        }
        QuestionKind::Number { .. } if least > LARGEST_NUMBER => {
            let (key, found, to) = ("at_least".to_owned(), least.to_string(), u64::from(LARGEST_NUMBER));
            Some(FaultKind::from(ValueProblem::OutOfRange { key, found, from: 1, to }))
        }
        QuestionKind::Many { .. } | QuestionKind::Number { .. } => None,
    }
}

fn misfit(other: &Question, expected: &'static str) -> FaultKind {
    let (question, kind) = (other.id.to_string(), other.kind.code());
    FaultKind::from(RubricProblem::ConditionKind { question, kind, expected })
}

fn check_word(question: &Question, word: &Id, nameable: Nameable) -> Option<FaultKind> {
    let negative = || {
        let fault = FaultKind::from(RubricProblem::ConditionNegative { choice: word.to_string() });
        (nameable == Nameable::Positive).then_some(fault)
    };
    match &question.kind {
        QuestionKind::YesNo if word.as_str() == "tak" => None,
        QuestionKind::YesNo if word.as_str() == "nie" || nameable == Nameable::Positive => negative(),
        QuestionKind::YesNo => {
            let yes_no = ["tak", "nie"].map(|word| Id::new(word).expect("a word of the files is an identifier"));
            Some(unknown("choice", word, yes_no.iter()))
        }
        kind if !kind.choices().iter().any(|choice| &choice.id == word) => {
            Some(unknown("choice", word, kind.choices().iter().map(|choice| &choice.id)))
        }
        QuestionKind::One { passes, .. } if !passes.contains(word) => negative(),
        _ => None,
    }
}

pub(super) fn unknown<'a>(what: &'static str, id: &Id, known: impl Iterator<Item = &'a Id>) -> FaultKind {
    let known: Vec<&str> = known.map(Id::as_str).collect();
    let near = nearest(id.as_str(), known.iter().copied());
    FaultKind::from(ValueProblem::UnknownId { what, id: id.to_string(), known: known.join(", "), near })
}
