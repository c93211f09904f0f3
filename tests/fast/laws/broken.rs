//! Broken rubrics: every way to break one, and nonsensical parts.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::submission::Submission;
use cert_core::basics::fault::Located;
use cert_core::basics::text::{Id, Text};
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{
    Choice, Condition, Contradiction, Criterion, EvidenceNeed, Holds, Level, Parts, Question, QuestionKind, Rubric,
};
use cert_core::scoring::assessment::Basis;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseResult;

use super::rubrics::{blank, choices, id, parts, question, version};

/// Parts broken in one to three ways.
pub(crate) fn sabotaged() -> impl Strategy<Value = Parts> {
    let breaks = vec((select(BREAKS), any::<Index>()), 1..=3);
    (parts(), breaks).prop_map(|(mut parts, breaks)| {
        for (spoil, at) in breaks {
            spoil(&mut parts, at);
        }
        parts
    })
}

/// Few identifiers for everything, unbounded thresholds and numbers, lists that may be empty.
pub(crate) fn chaotic() -> impl Strategy<Value = Parts> {
    let level = (any::<u8>(), ids()).prop_map(|(number, criteria)| Level { number, criteria, ..any_level() });
    let criterion =
        name().prop_map(|id| Criterion { id, stage: None, title: Text::default(), standard: Text::default() });
    (vec(level, 0..4), vec(criterion, 0..4), vec(chaotic_question(), 0..8), any::<bool>()).prop_map(
        |(levels, criteria, questions, cumulative)| Parts { levels, criteria, questions, cumulative, ..blank() },
    )
}

/// Broken parts are refused with at least one fault.
pub(crate) fn is_refused(parts: &Parts) -> TestCaseResult {
    let faults = made_in_time(parts)?.err();
    prop_assert!(faults.is_some_and(|faults| !faults.is_empty()), "accepted, or refused without a fault");
    Ok(())
}

/// Any parts give a rubric or a fault, and every rubric can be scored.
pub(crate) fn ends(parts: &Parts) -> TestCaseResult {
    let rubric = match made_in_time(parts)? {
        Ok(rubric) => rubric,
        Err(faults) => return prop_fail_if(faults.is_empty()),
    };
    let mut answers = Answers::new(RubricRef { id: rubric.id.clone(), version: rubric.version.clone() });
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    for basis in Basis::ALL {
        let submission = Submission::before_review(&rubric, &answers, day);
        let result = submission.assess(basis);
        for level in result.levels {
            submission.advise(basis, level.number);
        }
        answers.given.extend(rubric.questions.iter().map(|q| (q.id.clone(), Answer::new(Claim::Yes))));
    }
    Ok(())
}

fn prop_fail_if(wrong: bool) -> TestCaseResult {
    prop_assert!(!wrong, "refused without a fault");
    Ok(())
}

// On a thread of its own: an endless loop fails here, instead of hanging the test.
fn made_in_time(parts: &Parts) -> Result<Result<Rubric, Vec<Located>>, TestCaseError> {
    let (send, receive) = mpsc::channel();
    let parts = parts.clone();
    thread::spawn(move || drop(send.send(Rubric::new(parts))));
    receive.recv_timeout(Duration::from_secs(3)).map_err(|_| TestCaseError::fail("it panicked or does not end"))
}

type Break = fn(&mut Parts, Index);

const BREAKS: &[Break] = &[
    |parts, at| at.get_mut(&mut parts.levels).criteria.push(id("nowhere")),
    |parts, at| {
        let level = at.get_mut(&mut parts.levels);
        level.criteria.push(level.criteria[0].clone());
    },
    |parts, at| {
        let level = at.get(&parts.levels).clone();
        parts.levels.push(level);
    },
    |parts, at| {
        let criterion = at.get(&parts.criteria).clone();
        parts.criteria.push(criterion);
    },
    |parts, at| {
        let twin = at.get(&parts.questions).clone();
        parts.questions.push(twin);
    },
    // An idle criterion, and empty ones.
    |parts, at| {
        let idle = Criterion { id: id("idle"), ..at.get(&parts.criteria).clone() };
        parts.questions.push(question("idle", &idle.id, QuestionKind::YesNo));
        parts.criteria.push(idle);
    },
    |parts, at| {
        let hollow = at.get(&parts.criteria).id.clone();
        let own = parts.questions.iter_mut().filter(|question| question.criterion == hollow);
        own.for_each(|question| question.required = false);
    },
    |parts, at| {
        let hollow = at.get(&parts.criteria).id.clone();
        let own = parts.questions.iter_mut().filter(|question| question.criterion == hollow);
        own.for_each(|question| question.not_applicable = true);
    },
    |parts, at| {
        let unproven = at.get_mut(&mut parts.questions);
        (unproven.evidence, unproven.within_months) = (EvidenceNeed::Welcome, Some(12));
    },
    |parts, at| at.get_mut(&mut parts.questions).criterion = id("nowhere"),
    |parts, at| at.get_mut(&mut parts.questions).since = version("2026.2"),
    |parts, at| at.get_mut(&mut parts.questions).changed = Some(version("2026.1.1")),
    |parts, at| at.get_mut(&mut parts.questions).changed = Some(version("2025")),
    // Thresholds that everything or nothing reaches; choices that are missing, duplicate or a claim.
    |parts, at| at.get_mut(&mut parts.questions).kind = QuestionKind::Number { at_least: 0 },
    |parts, at| at.get_mut(&mut parts.questions).kind = QuestionKind::Many { choices: choices(2), at_least: 0 },
    |parts, at| at.get_mut(&mut parts.questions).kind = QuestionKind::Many { choices: choices(2), at_least: 3 },
    |parts, at| {
        at.get_mut(&mut parts.questions).kind = QuestionKind::One { choices: choices(2), passes: vec![id("c")] }
    },
    |parts, at| {
        let twice = choices(1).into_iter().chain(choices(1)).collect();
        at.get_mut(&mut parts.questions).kind = QuestionKind::Many { choices: twice, at_least: 1 };
    },
    |parts, at| {
        let reserved = vec![Choice { id: id("nie"), text: Text::default() }];
        at.get_mut(&mut parts.questions).kind = QuestionKind::Many { choices: reserved, at_least: 1 };
    },
    // A self-contradictory answer.
    |parts, at| {
        let one = is(at.get(&parts.questions).id.as_str(), "tak");
        let contradiction = Contradiction { when: one.clone(), and: one, text: Text::default() };
        parts.contradictions.push(contradiction);
    },
    // Conditions: on nothing, on itself, in a cycle, on a negative answer, of another kind.
    |parts, at| at.get_mut(&mut parts.questions).only_if = Some(is("nowhere", "tak")),
    |parts, at| {
        let itself = at.get_mut(&mut parts.questions);
        itself.only_if = Some(is(itself.id.as_str(), "tak"));
    },
    |parts, _| {
        let names: Vec<Id> = parts.questions.iter().map(|question| question.id.clone()).collect();
        let next = names.iter().cycle().skip(1);
        parts
            .questions
            .iter_mut()
            .zip(next)
            .for_each(|(question, next)| question.only_if = Some(is(next.as_str(), "tak")));
    },
    |parts, at| depend_on(parts, at, QuestionKind::YesNo, Holds::Is(vec![id("nie")])),
    |parts, at| depend_on(parts, at, QuestionKind::YesNo, Holds::AtLeast(1)),
    |parts, at| depend_on(parts, at, QuestionKind::Number { at_least: 1 }, Holds::Is(vec![id("tak")])),
    |parts, at| depend_on(parts, at, QuestionKind::Number { at_least: 1 }, Holds::AtLeast(0)),
    |parts, at| {
        let kind = QuestionKind::One { choices: choices(2), passes: vec![id("a")] };
        depend_on(parts, at, kind, Holds::Is(vec![id("b")]));
    },
    |parts, at| depend_on(parts, at, QuestionKind::Many { choices: choices(2), at_least: 1 }, Holds::AtLeast(3)),
    |parts, at| depend_on(parts, at, QuestionKind::Many { choices: choices(2), at_least: 1 }, Holds::Is(vec![id("c")])),
    // Two required questions that need different choices of a third.
    |parts, at| {
        let kind = QuestionKind::One { choices: choices(2), passes: vec![id("a"), id("b")] };
        depend_on(parts, at, kind.clone(), Holds::Is(vec![id("a")]));
        depend_on(parts, at, kind, Holds::Is(vec![id("b")]));
        parts.questions.dedup_by(|later, first| later.id == first.id);
    },
];

fn is(name: &str, word: &str) -> Condition {
    Condition { question: id(name), holds: Holds::Is(vec![id(word)]) }
}

// A new recommended question, and a new required one of the same criterion that depends on it.
fn depend_on(parts: &mut Parts, at: Index, kind: QuestionKind, holds: Holds) {
    let criterion = at.get(&parts.criteria).id.clone();
    let (count, on) = (parts.questions.len(), id("on"));
    let dependent = question(&format!("dependent{count}"), &criterion, QuestionKind::YesNo);
    parts.questions.insert(0, Question { required: false, ..question("on", &criterion, kind) });
    parts.questions.push(Question { only_if: Some(Condition { question: on, holds }), ..dependent });
}

fn any_level() -> Level {
    Level { number: 1, name: Text::default(), standard: Text::default(), note: None, criteria: Vec::new() }
}

fn name() -> impl Strategy<Value = Id> {
    select(&["a", "b", "c", "tak"][..]).prop_map(id)
}

fn ids() -> impl Strategy<Value = Vec<Id>> {
    vec(name(), 0..3)
}

fn threshold() -> impl Strategy<Value = u32> {
    prop_oneof![0..4u32, Just(u32::MAX)]
}

fn chaotic_kind() -> impl Strategy<Value = QuestionKind> {
    let choices = |names: Vec<Id>| names.into_iter().map(|id| Choice { id, text: Text::default() }).collect();
    prop_oneof![
        Just(QuestionKind::YesNo),
        (ids(), ids()).prop_map(move |(names, passes)| QuestionKind::One { choices: choices(names), passes }),
        (ids(), threshold())
            .prop_map(move |(names, at_least)| QuestionKind::Many { choices: choices(names), at_least }),
        threshold().prop_map(|at_least| QuestionKind::Number { at_least }),
    ]
}

fn chaotic_question() -> impl Strategy<Value = Question> {
    let holds = prop_oneof![threshold().prop_map(Holds::AtLeast), ids().prop_map(Holds::Is)];
    let condition = (name(), holds).prop_map(|(question, holds)| Condition { question, holds });
    (name(), name(), chaotic_kind(), any::<(bool, bool)>(), option::of(condition)).prop_map(
        |(id, criterion, kind, (required, not_applicable), only_if)| {
            let evidence = if required { EvidenceNeed::Required } else { EvidenceNeed::Welcome };
            let base = question(id.as_str(), &criterion, kind);
            Question { required, evidence, not_applicable, only_if, ..base }
        },
    )
}
