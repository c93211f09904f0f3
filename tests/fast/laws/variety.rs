//! The random cases are varied: laws over nothing would hold trivially.

use cert_core::rubric::rubric::{Parts, QuestionKind, Rubric};
use cert_core::scoring::advice::Act;
use cert_core::scoring::assessment::{Basis, QuestionState};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::cases::{Case, of_a_random_rubric, of_the_built_in_rubric};
use super::rubrics::parts;

const COUNT: usize = 150;

// The same on every run: a share must not depend on luck.
fn sample<S: Strategy>(strategy: &S) -> Vec<S::Value> {
    let mut runner = TestRunner::deterministic();
    (0..COUNT).map(|_| strategy.new_tree(&mut runner).expect("a value").current()).collect()
}

fn percent<T>(all: &[T], test: impl Fn(&T) -> bool) -> usize {
    100 * all.iter().filter(|one| test(one)).count() / all.len()
}

#[test]
fn most_random_rubrics_are_correct_and_the_others_are_refused_for_a_reason() {
    let made: Vec<_> = sample(&parts()).into_iter().map(Rubric::new).collect();
    let accepted = percent(&made, Result::is_ok);
    assert!((60..100).contains(&accepted), "{accepted}%");
    let refused: Vec<_> = made.into_iter().filter_map(Result::err).flatten().collect();
    assert!(refused.iter().all(|(_, fault)| fault.code() == "unreachable-level"), "{refused:?}");
}

#[test]
fn random_rubrics_have_all_that_a_rubric_can_have() {
    let rubrics: Vec<_> = sample(&parts()).into_iter().filter_map(|parts| Rubric::new(parts).ok()).collect();
    for kind in ["yes-no", "one", "many", "number"] {
        assert!(percent(&rubrics, |r| r.questions.iter().any(|q| q.kind.code() == kind)) > 50, "{kind}");
    }
    let shares = [
        percent(&rubrics, |r| r.cumulative),
        percent(&rubrics, |r| r.levels.len() > 1),
        percent(&rubrics, |r| conditions(r).any(|(at, on)| on < at)),
        percent(&rubrics, |r| conditions(r).any(|(at, on)| on > at)),
        percent(&rubrics, |r| conditions(r).any(|(_, on)| r.questions[on].only_if.is_some())),
        percent(&rubrics, |r| conditions(r).any(|(_, on)| !r.questions[on].required)),
        percent(&rubrics, |r| conditions(r).any(|(_, on)| matches!(r.questions[on].kind, QuestionKind::One { .. }))),
        percent(&rubrics, |r| r.questions.iter().any(|q| q.not_applicable && q.required)),
    ];
    assert!(shares.iter().all(|share| *share > 25), "{shares:?}");
}

#[test]
fn random_cases_reach_levels_miss_them_and_leave_them_open() {
    for cases in [sample(&of_a_random_rubric()), sample(&of_the_built_in_rubric())] {
        let results: Vec<_> = Basis::ALL.into_iter().flat_map(|b| cases.iter().map(move |c| c.assess(b))).collect();
        let shares = [
            percent(&results, |r| r.basis == Basis::Confirmed && r.level > 0) * 3,
            percent(&results, |r| r.level == 0),
            percent(&results, |r| r.level < r.potential),
            percent(&results, |r| r.levels.iter().any(|level| !level.missing.is_empty())),
            percent(&results, |r| r.questions.iter().any(|q| q.state == QuestionState::NotApplicable)),
        ];
        assert!(shares.iter().all(|share| *share > 10), "{shares:?}");
        for act in [Act::Answer, Act::Improve, Act::Evidence, Act::Review] {
            assert!(percent(&cases, |case| advises(case, act)) > 25, "{act:?}");
        }
    }
}

fn conditions(parts: &Parts) -> impl Iterator<Item = (usize, usize)> {
    let place = |id| parts.questions.iter().position(|question| &question.id == id);
    parts.questions.iter().enumerate().filter_map(move |(at, question)| {
        let condition = question.only_if.as_ref()?;
        place(&condition.question).map(|on| (at, on))
    })
}

fn advises(case: &Case, act: Act) -> bool {
    let steps = |level| case.submission().advise(Basis::Confirmed, level).steps;
    case.rubric.levels.iter().any(|level| steps(level.number).iter().any(|step| step.act == act))
}
