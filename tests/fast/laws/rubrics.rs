//! Random rubrics: numeric sketches turned into parts, most of which are correct.
//!
//! Conditions refer to questions sketched earlier, so they form chains and no cycles; `place` then shuffles the order,
//! so they refer forwards and backwards. [`Rubric::new`] still refuses some, mostly for conditions that need two
//! different choices of one question.

use std::sync::LazyLock;

use cert_core::basics::text::{Id, Text, Version};
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{
    Choice, Condition, Criterion, EvidenceNeed, Holds, Level, Parts, Question, QuestionKind, Rubric, Stage,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;

/// The built-in rubric.
pub(crate) static BUILT_IN: LazyLock<Rubric> =
    LazyLock::new(|| cert::builtin::rubric().expect("the built-in rubric is correct"));

#[derive(Debug, Clone)]
struct CriterionSketch {
    place: u8,
    levels: u8,
    questions: Vec<QuestionSketch>,
}

#[derive(Debug, Clone)]
struct QuestionSketch {
    place: u8,
    kind: u8,
    choices: usize,
    passes: u8,
    at_least: u32,
    required: bool,
    evidence: usize,
    within: bool,
    not_applicable: bool,
    only_if: Option<ConditionSketch>,
}

#[derive(Debug, Clone)]
struct ConditionSketch {
    on: Index,
    words: u8,
    at_least: Option<u32>,
}

/// Correct rubrics.
pub(crate) fn rubric() -> impl Strategy<Value = Rubric> {
    parts().prop_filter_map("a correct rubric", |parts| Rubric::new(parts).ok())
}

/// Parts of rubrics, most of which are correct.
pub(crate) fn parts() -> impl Strategy<Value = Parts> {
    let levels = vec((1..=2u8, any::<u8>()), 1..=4);
    (levels, vec(criterion(), 1..=6), any::<bool>()).prop_map(|(levels, criteria, cumulative)| {
        let levels = levels_of(&levels, &criteria);
        let questions = questions_of(&criteria);
        let criteria = mixed(criteria.iter().enumerate().map(|(c, sketch)| (sketch.place, named(c))));
        Parts { levels, criteria, questions, cumulative, ..blank() }
    })
}

/// Empty parts.
pub(crate) fn blank() -> Parts {
    Parts {
        id: id("any"),
        version: version("2026.1"),
        title: Text::default(),
        source: String::new(),
        apply: Text::default(),
        months: 12,
        cumulative: false,
        levels: Vec::new(),
        criteria: Vec::new(),
        questions: Vec::new(),
        contradictions: Vec::new(),
        sha256: String::new(),
    }
}

/// A required question of a criterion.
pub(crate) fn question(name: &str, criterion: &Id, kind: QuestionKind) -> Question {
    Question {
        id: id(name),
        criterion: criterion.clone(),
        kind,
        required: true,
        text: Text::default(),
        help: Text::default(),
        convention: None,
        evidence: EvidenceNeed::None,
        within_months: None,
        not_applicable: false,
        only_if: None,
        per_edition: false,
        last_edition: None,
        since: version("2026.1"),
        changed: None,
    }
}

/// `count` choices: `a`, `b` and so on.
pub(crate) fn choices(count: usize) -> Vec<Choice> {
    ["a", "b", "c", "d"].iter().take(count).map(|name| Choice { id: id(name), text: Text::default() }).collect()
}

/// An identifier.
pub(crate) fn id(text: &str) -> Id {
    Id::new(text).expect("an identifier")
}

/// A version.
pub(crate) fn version(text: &str) -> Version {
    Version::new(text).expect("a version")
}

/// The items, sorted by their keys.
pub(crate) fn mixed<T>(items: impl IntoIterator<Item = (u8, T)>) -> Vec<T> {
    let mut items: Vec<(u8, T)> = items.into_iter().collect();
    items.sort_by_key(|(key, _)| *key);
    items.into_iter().map(|(_, item)| item).collect()
}

/// The items whose bits are set, or the first one if none is.
pub(crate) fn marked<T: Clone>(items: &[T], bits: u8) -> Vec<T> {
    let set = |(n, _): &(usize, &T)| (bits >> n) & 1 == 1;
    let found: Vec<T> = items.iter().enumerate().filter(set).map(|(_, item)| item.clone()).collect();
    if found.is_empty() { items[..1].to_vec() } else { found }
}

/// The claim that passes the question with the most; of mutually exclusive choices, one of the marked ones.
pub(crate) fn best_claim(question: &Question, bits: u8) -> Claim {
    match &question.kind {
        QuestionKind::YesNo => Claim::Yes,
        QuestionKind::One { passes, .. } => Claim::One(marked(passes, bits)[0].clone()),
        QuestionKind::Many { choices, .. } => Claim::Many(choices.iter().map(|choice| choice.id.clone()).collect()),
        QuestionKind::Number { at_least } => Claim::Number(at_least + 4),
    }
}

fn named(criterion: usize) -> Criterion {
    let stage = Stage::ALL.get(criterion).copied();
    Criterion { id: criterion_id(criterion), stage, title: Text::default(), standard: Text::default() }
}

fn criterion_id(number: usize) -> Id {
    id(&format!("c{number}"))
}

fn criterion() -> impl Strategy<Value = CriterionSketch> {
    (any::<u8>(), 1..16u8, vec(question_sketch(), 1..=3)).prop_map(|(place, levels, mut questions)| {
        if !questions.iter().any(|question| question.required && !question.not_applicable) {
            questions[0].required = true;
            questions[0].not_applicable = false;
        }
        CriterionSketch { place, levels, questions }
    })
}

fn question_sketch() -> impl Strategy<Value = QuestionSketch> {
    let kind = (0..4u8, 1..=4usize, 1..16u8, 1..=4u32);
    let flags = (prop::bool::weighted(0.65), (0..3usize, prop::bool::weighted(0.4)), prop::bool::weighted(0.3));
    let condition = (any::<Index>(), 1..16u8, option::of(1..=4u32));
    let condition = condition.prop_map(|(on, words, at_least)| ConditionSketch { on, words, at_least });
    (any::<u8>(), kind, flags, option::weighted(0.45, condition)).prop_map(|(place, kind, flags, only_if)| {
        let (kind, choices, passes, at_least) = kind;
        let (required, (evidence, within), not_applicable) = flags;
        QuestionSketch { place, kind, choices, passes, at_least, required, evidence, within, not_applicable, only_if }
    })
}

// Every level has a criterion, and every criterion has a level: bits beyond the levels wrap round.
fn levels_of(sketches: &[(u8, u8)], criteria: &[CriterionSketch]) -> Vec<Level> {
    let asks = |level: usize, sketch: &CriterionSketch| (0..4).any(|b| b % sketches.len() == level && bit(sketch, b));
    let mut number = 0;
    let level = |(l, (step, place)): (usize, &(u8, u8))| {
        number += step;
        let asked = criteria.iter().enumerate().filter(|(_, sketch)| asks(l, sketch)).map(|(c, _)| criterion_id(c));
        let mut criteria: Vec<Id> = asked.collect();
        if criteria.is_empty() {
            criteria.push(criterion_id(0));
        }
        (*place, Level { number, name: Text::default(), standard: Text::default(), note: None, criteria })
    };
    mixed(sketches.iter().enumerate().map(level).collect::<Vec<_>>())
}

fn bit(sketch: &CriterionSketch, bit: usize) -> bool {
    (sketch.levels >> bit) & 1 == 1
}

fn questions_of(criteria: &[CriterionSketch]) -> Vec<Question> {
    let mut made: Vec<(u8, Question)> = Vec::new();
    for (c, criterion) in criteria.iter().enumerate() {
        for sketch in &criterion.questions {
            let question = question_of(&criterion_id(c), sketch, &made);
            made.push((sketch.place, question));
        }
    }
    mixed(made)
}

fn question_of(criterion: &Id, sketch: &QuestionSketch, before: &[(u8, Question)]) -> Question {
    let needs = [EvidenceNeed::Required, EvidenceNeed::Welcome, EvidenceNeed::None];
    let condition = sketch.only_if.as_ref().filter(|_| !before.is_empty());
    Question {
        required: sketch.required,
        evidence: needs[sketch.evidence],
        within_months: (sketch.within && sketch.evidence == 0).then_some(12),
        not_applicable: sketch.not_applicable,
        only_if: condition.map(|condition| condition_of(condition, &condition.on.get(before).1)),
        ..question(&format!("q{}", before.len()), criterion, kind_of(sketch))
    }
}

fn kind_of(sketch: &QuestionSketch) -> QuestionKind {
    let choices = choices(sketch.choices);
    let fitting = sketch.at_least.min(sketch.choices.try_into().expect("few choices"));
    match sketch.kind {
        0 => QuestionKind::YesNo,
        1 => QuestionKind::One { passes: ids(&marked(&choices, sketch.passes)), choices },
        2 => QuestionKind::Many { choices, at_least: fitting },
        _ => QuestionKind::Number { at_least: sketch.at_least },
    }
}

fn condition_of(sketch: &ConditionSketch, on: &Question) -> Condition {
    let least = |most: usize| Holds::AtLeast(sketch.at_least.unwrap_or(1).min(most.try_into().expect("few")));
    let holds = match &on.kind {
        QuestionKind::YesNo => Holds::Is(vec![id("tak")]),
        QuestionKind::One { passes, .. } => Holds::Is(marked(passes, sketch.words)),
        QuestionKind::Many { choices, .. } if sketch.at_least.is_none() => {
            Holds::Is(ids(&marked(choices, sketch.words)))
        }
        QuestionKind::Many { choices, .. } => least(choices.len()),
        QuestionKind::Number { .. } => least(9),
    };
    Condition { question: on.id.clone(), holds }
}

fn ids(choices: &[Choice]) -> Vec<Id> {
    choices.iter().map(|choice| choice.id.clone()).collect()
}
