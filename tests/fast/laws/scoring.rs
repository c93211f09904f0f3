//! The effects of bases, potential, order and points.

use std::collections::{BTreeMap, BTreeSet};

use cert_core::application::answers::Answer;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{EvidenceNeed, Parts, Question, Rubric};
use cert_core::scoring::assessment::{Assessment, Basis, Fulfilment, Points, QuestionState};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::Case;
use super::rubrics::{best_claim, mixed};

/// Claimed, evidenced, confirmed: a level met on a basis is met on every wider one.
pub(crate) fn a_wider_basis(case: &Case) -> TestCaseResult {
    for pair in Basis::ALL.windows(2) {
        let (wide, narrow) = (case.assess(pair[0]), case.assess(pair[1]));
        prop_assert!(wide.level >= narrow.level);
        for (wide, narrow) in wide.levels.iter().zip(&narrow.levels) {
            prop_assert!(narrow.status != Fulfilment::Met || wide.status == Fulfilment::Met, "level {}", wide.number);
        }
    }
    Ok(())
}

/// The level is the highest met, the potential the highest met or open; they differ only by what is open.
pub(crate) fn level_and_potential(case: &Case) -> TestCaseResult {
    for result in results(case) {
        let highest = |statuses: &[Fulfilment]| {
            let counted = result.levels.iter().filter(|level| statuses.contains(&level.status));
            counted.map(|level| level.number).max().unwrap_or(0)
        };
        prop_assert_eq!(result.level, highest(&[Fulfilment::Met]));
        prop_assert_eq!(result.potential, highest(&[Fulfilment::Met, Fulfilment::Open]));
        prop_assert!(result.level <= result.potential);
        let open = |question: &_| matches!(question, QuestionState::Open(_));
        if !result.questions.iter().any(|question| question.required && open(&question.state)) {
            prop_assert_eq!(result.level, result.potential);
        }
    }
    Ok(())
}

/// The lists of a level contain exactly its unsatisfied and open required questions, and agree with its status.
pub(crate) fn missing_and_open(case: &Case) -> TestCaseResult {
    for result in results(case) {
        for level in &result.levels {
            let (mut missing, mut open) = (Vec::new(), Vec::new());
            for question in case.rubric.questions.iter().filter(|question| question.required) {
                let asked = case.rubric.criteria_for(level.number).contains(&&question.criterion);
                match result.question(&question.id).expect("a result of each question").state {
                    QuestionState::Unsatisfied(_) if asked => missing.push(question.id.clone()),
                    QuestionState::Open(_) if asked => open.push(question.id.clone()),
                    _ => {}
                }
            }
            let status = match (missing.is_empty(), open.is_empty()) {
                (true, true) => Fulfilment::Met,
                (true, false) => Fulfilment::Open,
                (false, _) => Fulfilment::Unmet,
            };
            prop_assert_eq!((&level.missing, &level.open, level.status), (&missing, &open, status));
        }
    }
    Ok(())
}

/// Evidence, verdicts on different questions, questions, criteria and levels in another order give the same result.
pub(crate) fn order(case: &Case) -> TestCaseResult {
    let rubric = Rubric::new(reordered(&case.rubric, &case.keys));
    let mut other = Case { rubric: rubric.expect("the same rubric in another order is correct"), ..case.clone() };
    other.answers.given.values_mut().for_each(|answer| answer.evidence.reverse());
    other.review.verdicts.sort_by(|a, b| b.question.cmp(&a.question));
    for basis in Basis::ALL {
        prop_assert_eq!(by_id(case, &case.assess(basis)), by_id(&other, &other.assess(basis)));
    }
    Ok(())
}

/// Verdicts are counted where one is needed, and evidence where a positive answer needs some.
pub(crate) fn coverage(case: &Case) -> TestCaseResult {
    let submission = case.submission();
    let (found, reviewable) = (submission.coverage(), submission.reviewable());
    let given = reviewable.iter().filter(|question| submission.verdict(&question.id).is_some()).count();
    prop_assert_eq!((found.reviewed.have as usize, found.reviewed.need as usize), (given, reviewable.len()));
    let claims = |question: &&&Question| submission.answer(&question.id).is_some_and(|it| it.is.is_positive(question));
    let claimed = reviewable.iter().filter(claims);
    let proven = claimed.filter(|question| question.evidence == EvidenceNeed::Required);
    prop_assert_eq!(found.evidence.need as usize, proven.count());
    prop_assert!(found.evidence.have <= found.evidence.need);
    Ok(())
}

/// Points of a part never exceed its maximum; 100% means all of it.
pub(crate) fn points(case: &Case) -> TestCaseResult {
    for result in results(case) {
        let parts = result.questions.iter().map(|question| question.points);
        let parts = parts.chain(result.levels.iter().map(|level| level.points)).chain([result.points]);
        for points in parts {
            prop_assert!(points.got <= points.of && points.percent() <= 100);
        }
        let counts = |state: QuestionState| matches!(state, QuestionState::Satisfied | QuestionState::NotApplicable);
        let all = result.questions.iter().all(|question| counts(question.state));
        prop_assert_eq!(result.points.percent() == 100, all && result.points.got > 0);
        prop_assert_eq!(result.points.got == result.points.of, all);
    }
    Ok(())
}

/// Answers to recommended questions that nothing required depends on change no level and no criterion.
pub(crate) fn recommended(case: &Case) -> TestCaseResult {
    let decisive = decisive(&case.rubric);
    let statuses = |case: &Case| Basis::ALL.map(|basis| standing(&case.assess(basis)));
    let before = statuses(case);
    for question in case.rubric.questions.iter().filter(|question| !decisive.contains(&question.id)) {
        for is in [Claim::Unknown, Claim::NotApplicable, Claim::No, best_claim(question, 1)] {
            let after = case.with(&question.id, Answer::new(is.clone()));
            prop_assert_eq!(&before, &statuses(&after), "{}: {:?}", question.id, is);
        }
    }
    Ok(())
}

/// If levels are cumulative, a level is met only with all those below it.
pub(crate) fn nesting(case: &Case) -> TestCaseResult {
    for result in results(case).into_iter().filter(|_| case.rubric.cumulative) {
        for pair in result.levels.windows(2) {
            let (lower, higher) = (pair[0].status, pair[1].status);
            prop_assert!(pair[0].number < pair[1].number);
            prop_assert!(higher != Fulfilment::Met || lower == Fulfilment::Met);
            prop_assert!(higher == Fulfilment::Unmet || lower != Fulfilment::Unmet);
        }
        prop_assert_eq!(result.skipped(), Vec::<u8>::new());
    }
    Ok(())
}

fn results(case: &Case) -> [Assessment; 3] {
    Basis::ALL.map(|basis| case.assess(basis))
}

fn reordered(parts: &Parts, keys: &[u8]) -> Parts {
    let mut parts = parts.clone();
    parts.levels.iter_mut().for_each(|level| level.criteria.reverse());
    parts.levels = by_keys(parts.levels, keys);
    parts.criteria = by_keys(parts.criteria, keys);
    parts.questions = by_keys(parts.questions, keys);
    parts
}

fn by_keys<T>(items: Vec<T>, keys: &[u8]) -> Vec<T> {
    mixed(keys.iter().copied().cycle().zip(items))
}

type Steps = BTreeSet<(u8, Id, &'static str, u32)>;
type Standing = (u8, u8, Vec<(u8, Fulfilment, Points)>, BTreeMap<Id, Fulfilment>);

fn standing(result: &Assessment) -> (u8, u8, Vec<Fulfilment>, Vec<Fulfilment>) {
    let levels = result.levels.iter().map(|level| level.status).collect();
    (result.level, result.potential, levels, result.criteria.iter().map(|criterion| criterion.status).collect())
}

fn by_id(case: &Case, result: &Assessment) -> (Standing, BTreeMap<Id, QuestionState>, Steps) {
    let levels = result.levels.iter().map(|level| (level.number, level.status, level.points)).collect();
    let criteria = result.criteria.iter().map(|criterion| (criterion.id.clone(), criterion.status)).collect();
    let questions = result.questions.iter().map(|question| (question.id.clone(), question.state)).collect();
    let advice = result.levels.iter().flat_map(|level| {
        let advice = case.submission().advise(result.basis, level.number);
        advice.steps.into_iter().map(|step| (level.number, step.question, step.act.code(), step.shortfall))
    });
    ((result.level, result.potential, levels, criteria), questions, advice.collect())
}

// The required questions, and those they depend on.
fn decisive(rubric: &Rubric) -> BTreeSet<Id> {
    let mut found = BTreeSet::new();
    for question in rubric.questions.iter().filter(|question| question.required) {
        let mut next = Some(question);
        while let Some(question) = next {
            found.insert(question.id.clone());
            next = question.only_if.as_ref().and_then(|condition| rubric.question(&condition.question));
        }
    }
    found
}
