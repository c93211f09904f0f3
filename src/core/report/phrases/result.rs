//! Levels and bases by name, and the states of levels, criteria and questions.

use crate::rubric::rubric::Rubric;
use crate::say;
use crate::scoring::assessment::{Basis, Fulfilment, QuestionState};
use crate::words::Words;

/// `poziom 2 – pełna ewaluacja…`; level 0 has its own wording.
pub fn level(words: &Words, rubric: &Rubric, number: u8) -> String {
    match rubric.level(number) {
        Some(level) => say!(words, "level-named", number = number, name = words.pick(&level.name)),
        None => say!(words, "level-none"),
    }
}

/// Several levels by number: `poziom 2`, `poziomy 1, 2`.
pub fn levels(words: &Words, levels: &[u8]) -> String {
    let listed: Vec<String> = levels.iter().map(u8::to_string).collect();
    say!(words, "report-levels", count = levels.len(), levels = listed.join(", "))
}

/// The level on a basis, as a sentence.
pub fn level_on(words: &Words, basis: Basis, level: u8) -> String {
    match basis {
        Basis::Claimed => say!(words, "other-claimed", level = level),
        Basis::Evidenced => say!(words, "other-evidenced", level = level),
        Basis::Confirmed => say!(words, "other-confirmed", level = level),
    }
}

/// `spełnia także wymagania poziomu 2`; none if no other level is met, or that was not recorded.
pub fn also_met(words: &Words, levels: Option<&[u8]>) -> Option<String> {
    let levels = levels?;
    let (last, others) = levels.split_last()?;
    let count = levels.len();
    let others = others.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let named = match others.is_empty() {
        true => last.to_string(),
        false => say!(words, "also-met-and", others = others, last = last.to_string()),
    };
    Some(say!(words, "also-met", count = count, levels = named))
}

/// A level, with any other levels met.
pub fn with_others(words: &Words, level: &str, levels: Option<&[u8]>) -> String {
    also_met(words, levels).map_or_else(|| level.to_owned(), |others| format!("{level}; {others}"))
}

pub fn basis(words: &Words, basis: Basis) -> String {
    match basis {
        Basis::Claimed => say!(words, "basis-claimed"),
        Basis::Evidenced => say!(words, "basis-evidenced"),
        Basis::Confirmed => say!(words, "basis-confirmed"),
    }
}

/// The state of a level.
pub fn level_status(words: &Words, status: Fulfilment) -> String {
    match status {
        Fulfilment::Met => say!(words, "level-met"),
        Fulfilment::Open => say!(words, "level-open"),
        Fulfilment::Unmet => say!(words, "level-unmet"),
    }
}

/// The state of a criterion.
pub fn status(words: &Words, status: Fulfilment) -> String {
    match status {
        Fulfilment::Met => say!(words, "status-met"),
        Fulfilment::Open => say!(words, "status-open"),
        Fulfilment::Unmet => say!(words, "status-unmet"),
    }
}

pub fn state(words: &Words, state: QuestionState) -> String {
    match state {
        QuestionState::Satisfied => say!(words, "reason-satisfied"),
        QuestionState::Open(_) => say!(words, "state-open"),
        QuestionState::Unsatisfied(_) => say!(words, "state-unsatisfied"),
        QuestionState::NotApplicable => say!(words, "reason-not-applicable"),
    }
}
