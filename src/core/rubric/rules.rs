//! The rules of a rubric; each fault has its place in the document.

use std::collections::HashSet;

use crate::basics::fault::{FaultKind, Located, Place};
use crate::basics::problem::ValueProblem;
use crate::basics::text::{Id, Version};
use crate::place;
use crate::rubric::claim::{CLAIM_WORDS, LARGEST_NUMBER};
use crate::rubric::conditions;
use crate::rubric::conditions::{Nameable, unknown};
use crate::rubric::problem::RubricProblem;
use crate::rubric::requirement;
use crate::rubric::rubric::{EvidenceNeed, Parts, Question, QuestionKind, Rubric};

impl Rubric {
    /// Checks the parts and builds a rubric.
    ///
    /// # Errors
    /// Returns every rule that the parts break, each with its place in the document.
    pub fn new(mut parts: Parts) -> Result<Rubric, Vec<Located>> {
        let faults = check(&parts);
        parts.levels.sort_by_key(|level| level.number);
        if faults.is_empty() { Ok(Rubric(parts)) } else { Err(faults) }
    }
}

/// Every rule that the parts break, in document order; empty for a correct rubric.
pub fn check(parts: &Parts) -> Vec<Located> {
    let mut faults = Vec::new();
    levels(parts, &mut faults);
    criteria(parts, &mut faults);
    for (index, question) in parts.questions.iter().enumerate() {
        let mut report = |place: Place, kind| {
            let mut whole = place!["question", index];
            whole.extend(place);
            faults.push((whole, kind));
        };
        belongs(parts, index, question, &mut report);
        threshold(question, &mut report);
        if question.within_months.is_some() && question.evidence != EvidenceNeed::Required {
            report(place!["within_months"], FaultKind::from(RubricProblem::WithinWithoutEvidence {}));
        }
        versions(parts, question, &mut report);
        condition(parts, question, &mut report);
        last_edition(parts, question, &mut report);
    }
    contradictions(parts, &mut faults);
    cycles(parts, &mut faults);
    if faults.is_empty() {
        reachable(parts, &mut faults);
    }
    faults
}

/// The rules that a single question breaks, for a rubric that cannot be checked as a whole yet. A question whose
/// choices could not be read is skipped.
pub fn check_alone(index: usize, question: &Question) -> Vec<Located> {
    let mut faults = Vec::new();
    if !matches!(&question.kind, QuestionKind::One { choices, .. } | QuestionKind::Many { choices, .. } if choices.is_empty())
    {
        threshold(question, &mut |place, kind| faults.push(([place!["question", index], place].concat(), kind)));
    }
    faults
}

fn levels(parts: &Parts, faults: &mut Vec<Located>) {
    let mut seen = HashSet::new();
    for (index, level) in parts.levels.iter().enumerate() {
        if level.criteria.is_empty() {
            faults.push((
                place!["level", index, "criteria"],
                FaultKind::from(ValueProblem::EmptyList { key: "criteria".to_owned() }),
            ));
        }
        if !(1..=9).contains(&level.number) {
            faults.push((place!["level", index, "number"], out_of_range("number", level.number.into(), 1, 9)));
        }
        if !seen.insert(level.number) {
            let number = level.number.into();
            faults.push((place!["level", index, "number"], FaultKind::from(RubricProblem::DuplicateLevel { number })));
        }
        let mut listed = HashSet::new();
        for (position, id) in level.criteria.iter().enumerate() {
            let place = place!["level", index, "criteria", position];
            if parts.criterion(id).is_none() {
                faults.push((place, unknown("criterion", id, parts.criteria.iter().map(|c| &c.id))));
            } else if !listed.insert(id) {
                faults.push((place, FaultKind::from(RubricProblem::RepeatedChoice { choice: id.to_string() })));
            }
        }
    }
}

fn criteria(parts: &Parts, faults: &mut Vec<Located>) {
    let mut seen = HashSet::new();
    for (index, criterion) in parts.criteria.iter().enumerate() {
        let place = place!["criterion", index, "id"];
        let id = criterion.id.to_string();
        if !seen.insert(&criterion.id) {
            faults.push((place, FaultKind::from(ValueProblem::DuplicateId { id })));
        } else if !parts.levels.iter().any(|level| level.criteria.contains(&criterion.id)) {
            faults.push((place, FaultKind::from(RubricProblem::IdleCriterion { id })));
        } else if !parts.questions_of(&criterion.id).any(|q| q.required && !q.not_applicable) {
            faults.push((place, FaultKind::from(RubricProblem::HollowCriterion { id })));
        }
    }
}

fn belongs(parts: &Parts, index: usize, question: &Question, report: &mut impl FnMut(Place, FaultKind)) {
    if parts.questions[..index].iter().any(|before| before.id == question.id) {
        report(place!["id"], FaultKind::from(ValueProblem::DuplicateId { id: question.id.to_string() }));
    }
    if parts.criterion(&question.criterion).is_none() {
        let known = parts.criteria.iter().map(|criterion| &criterion.id);
        report(place!["criterion"], unknown("criterion", &question.criterion, known));
    }
}

fn threshold(question: &Question, report: &mut impl FnMut(Place, FaultKind)) {
    let mut seen = HashSet::new();
    for (position, choice) in question.kind.choices().iter().enumerate() {
        let id = choice.id.to_string();
        if CLAIM_WORDS.contains(&id.as_str()) {
            report(place!["choices", position, "id"], FaultKind::from(RubricProblem::ReservedChoice { id }));
        } else if !seen.insert(&choice.id) {
            report(place!["choices", position, "id"], FaultKind::from(ValueProblem::DuplicateId { id }));
        }
    }
    match &question.kind {
        QuestionKind::One { choices, passes } => {
            for (position, id) in passes.iter().enumerate().filter(|(_, id)| !seen.contains(id)) {
                report(place!["passes", position], unknown("choice", id, choices.iter().map(|c| &c.id)));
            }
        }
        QuestionKind::Many { at_least: 0, .. } | QuestionKind::Number { at_least: 0 } => {
            report(place!["at_least"], FaultKind::from(RubricProblem::ThresholdIdle {}));
        }
        QuestionKind::Many { choices, at_least } if *at_least as usize > choices.len() => {
            let (at_least, choices) = (u64::from(*at_least), choices.len() as u64);
            report(place!["at_least"], FaultKind::from(RubricProblem::ThresholdUnreachable { at_least, choices }));
        }
        QuestionKind::Number { at_least } if *at_least > LARGEST_NUMBER => {
            report(place!["at_least"], out_of_range("at_least", (*at_least).into(), 1, LARGEST_NUMBER.into()));
        }
        QuestionKind::YesNo | QuestionKind::Many { .. } | QuestionKind::Number { .. } => {}
    }
}

fn out_of_range(key: &str, found: u64, from: u64, to: u64) -> FaultKind {
    FaultKind::from(ValueProblem::OutOfRange { key: key.to_owned(), found: found.to_string(), from, to })
}

fn versions(parts: &Parts, question: &Question, report: &mut impl FnMut(Place, FaultKind)) {
    let newer = |version: &Version| *version > parts.version;
    if newer(&question.since) {
        let version = question.since.to_string();
        report(place!["since"], FaultKind::from(RubricProblem::NewerThanRubric { key: "since", version }));
    }
    if let Some(changed) = &question.changed {
        if newer(changed) {
            let version = changed.to_string();
            report(place!["changed"], FaultKind::from(RubricProblem::NewerThanRubric { key: "changed", version }));
        }
        if *changed < question.since {
            report(
                place!["changed"],
                FaultKind::from(RubricProblem::ChangedBeforeSince { since: question.since.to_string() }),
            );
        }
    }
}

fn condition(parts: &Parts, question: &Question, report: &mut impl FnMut(Place, FaultKind)) {
    let Some(condition) = &question.only_if else { return };
    for (place, fault) in conditions::check(parts, condition, Nameable::Positive) {
        report([place!["only_if"], place].concat(), fault);
    }
}

fn contradictions(parts: &Parts, faults: &mut Vec<Located>) {
    for (index, contradiction) in parts.contradictions.iter().enumerate() {
        let (when, and) = (&contradiction.when, &contradiction.and);
        for (key, condition) in [("when", when), ("and", and)] {
            let found = conditions::check(parts, condition, Nameable::Any).into_iter();
            faults.extend(found.map(|(place, fault)| ([place!["contradiction", index, key], place].concat(), fault)));
        }
        if when.question == and.question {
            let fault = RubricProblem::ContradictionOfOne { question: and.question.to_string() };
            faults.push((place!["contradiction", index, "and", "question"], FaultKind::from(fault)));
        }
    }
}

fn last_edition(parts: &Parts, question: &Question, report: &mut impl FnMut(Place, FaultKind)) {
    if let Some(id) = question.last_edition.as_ref().filter(|id| parts.question(id).is_none()) {
        report(place!["last_edition"], unknown("question", id, parts.questions.iter().map(|question| &question.id)));
    }
}

fn cycles(parts: &Parts, faults: &mut Vec<Located>) {
    let next = |id: &Id| parts.question(id).and_then(|q| q.only_if.as_ref()).map(|condition| &condition.question);
    let mut known: HashSet<&Id> = HashSet::new();
    for (index, question) in parts.questions.iter().enumerate() {
        // Each chain is followed to a question that an earlier chain has visited.
        let mut path = vec![&question.id];
        let mut on_path = HashSet::from([&question.id]);
        while let Some(id) = next(path[path.len() - 1]).filter(|id| !known.contains(id)) {
            if !on_path.insert(id) {
                let start = path.iter().position(|step| *step == id).unwrap_or_default();
                let circle = path[start..].iter().chain([&id]).map(|id| id.as_str()).collect::<Vec<_>>().join(" → ");
                faults.push((
                    place!["question", index, "only_if"],
                    FaultKind::from(RubricProblem::ConditionCycle { path: circle }),
                ));
                break;
            }
            path.push(id);
        }
        known.extend(path);
    }
}

fn reachable(parts: &Parts, faults: &mut Vec<Located>) {
    for (index, level) in parts.levels.iter().enumerate() {
        let needs = requirement::needs(parts, &parts.criteria_for(level.number));
        if let Some(need) = needs.iter().find(|need| !need.goal.is_possible()) {
            let (level, question) = (level.number.into(), need.question.id.to_string());
            faults.push((
                place!["level", index, "criteria"],
                FaultKind::from(RubricProblem::UnreachableLevel { level, question }),
            ));
        }
    }
}
