//! Questions, answers, and what satisfies them.

use std::collections::BTreeSet;

use crate::application::answers::Answer;
use crate::basics::text::Id;
use crate::rubric::claim::Claim;
use crate::rubric::requirement::Goal;
use crate::rubric::rubric::{Question, QuestionKind, Stage};
use crate::say;
use crate::words::Words;

pub fn stage(words: &Words, stage: Stage) -> String {
    match stage {
        Stage::Creation => say!(words, "stage-creation"),
        Stage::Submission => say!(words, "stage-submission"),
        Stage::Selection => say!(words, "stage-selection"),
        Stage::Implementation => say!(words, "stage-implementation"),
    }
}

pub fn claim(words: &Words, question: &Question, answer: &Answer) -> String {
    match &answer.is {
        Claim::Yes => say!(words, "answer-yes"),
        Claim::No => say!(words, "answer-no"),
        Claim::Unknown => say!(words, "answer-unknown"),
        Claim::NotApplicable => say!(words, "answer-not-applicable"),
        Claim::One(id) => choice(words, question, id),
        Claim::Many(chosen) if chosen.is_empty() => say!(words, "answer-none-of-these"),
        Claim::Many(chosen) => listed(words, question, chosen),
        Claim::Partly(chosen) => say!(words, "answer-partly", chosen = listed(words, question, chosen)),
        Claim::Number(number) => number.to_string(),
    }
}

fn listed(words: &Words, question: &Question, chosen: &BTreeSet<Id>) -> String {
    let listed = question.kind.choices().iter().filter(|choice| chosen.contains(&choice.id));
    listed.map(|choice| words.pick(&choice.text)).collect::<Vec<_>>().join("; ")
}

pub fn choice(words: &Words, question: &Question, id: &Id) -> String {
    let choice = question.kind.choices().iter().find(|choice| &choice.id == id);
    choice.map_or_else(|| id.to_string(), |choice| words.pick(&choice.text).to_owned())
}

/// What the answer needs to be.
pub fn goal(words: &Words, question: &Question, goal: &Goal, shortfall: u32) -> String {
    match (goal, &question.kind) {
        (Goal::Yes, _) => say!(words, "goal-yes"),
        (Goal::OneOf(choices), _) => say!(words, "goal-one", choices = either(words, question, choices)),
        (Goal::Number(least), _) => say!(words, "goal-number", least = *least, short = shortfall),
        (Goal::Many { at_least, any_of }, kind) => {
            let of = kind.choices().len();
            let mut text = say!(words, "goal-many", least = *at_least, of = of, short = shortfall);
            for group in any_of {
                text += &say!(words, "goal-any-of", choices = either(words, question, group));
            }
            text
        }
    }
}

fn either(words: &Words, question: &Question, choices: &[Id]) -> String {
    let quoted = choices.iter().map(|id| say!(words, "quoted", text = choice(words, question, id)));
    quoted.collect::<Vec<_>>().join(&say!(words, "or"))
}

/// What satisfies a question, for the checklist.
pub fn passing(words: &Words, question: &Question) -> String {
    match &question.kind {
        QuestionKind::YesNo => say!(words, "passes-yes"),
        QuestionKind::One { passes, .. } => say!(words, "passes-one", choices = either(words, question, passes)),
        QuestionKind::Many { choices, at_least } => say!(words, "passes-many", least = *at_least, of = choices.len()),
        QuestionKind::Number { at_least } => say!(words, "passes-number", least = *at_least),
    }
}

/// What satisfies a question, without saying that it is required.
pub fn needed(words: &Words, question: &Question) -> String {
    match &question.kind {
        QuestionKind::YesNo => say!(words, "quoted", text = say!(words, "answer-yes")),
        QuestionKind::One { passes, .. } => either(words, question, passes),
        QuestionKind::Many { .. } | QuestionKind::Number { .. } => passing(words, question),
    }
}

/// The convention of ours that a question follows, labelled as such.
pub fn convention(words: &Words, question: &Question) -> Option<String> {
    question.convention.as_ref().map(|convention| say!(words, "convention", text = words.pick(convention)))
}
