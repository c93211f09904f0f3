//! The guarantees and limits of a comparison.

use cert_core::application::answers::Answer;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::Question;
use cert_core::scoring::assessment::{Basis, Fulfilment, QuestionState};
use cert_core::scoring::comparison::{Comparison, LevelChange, Way, compare};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::{Case, sound_evidence};
use super::rubrics::best_claim;

/// An application compared with itself is equal, and loses nothing.
pub(crate) fn with_itself(case: &Case) -> TestCaseResult {
    for basis in Basis::ALL {
        let same = compare(case.submission(), case.submission(), basis);
        prop_assert!(same.criteria.iter().all(|moved| moved.way == Way::Same && moved.before == moved.after));
        prop_assert!(same.questions.iter().all(|moved| moved.way == Way::Same && moved.before == moved.after));
        let renewal = same.renewal();
        prop_assert_eq!(renewal.level, LevelChange::Same);
        prop_assert!(renewal.raised.is_empty() && renewal.lost.is_empty());
    }
    Ok(())
}

/// Reversed, before is after: between settled states, what rose has fallen, and what opened was open.
pub(crate) fn turned_round(case: &Case) -> TestCaseResult {
    for (there, back) in comparisons(case) {
        prop_assert_eq!((&there.old, &there.new), (&back.new, &back.old));
        for (one, other) in there.questions.iter().zip(&back.questions) {
            prop_assert_eq!((&one.id, one.before, one.after), (&other.id, other.after, other.before));
            let is_open = |state: Option<QuestionState>| matches!(state, Some(QuestionState::Open(_)));
            match (one.way, other.way) {
                (Way::Opened, Way::Rose | Way::Fell) => prop_assert!(is_open(other.before)),
                (Way::Rose | Way::Fell, Way::Opened) => prop_assert!(is_open(one.before)),
                (Way::Rose, Way::Fell) | (Way::Fell, Way::Rose) | (Way::Same, Way::Same) | (Way::Other, Way::Other) => {
                }
                (one, other) => prop_assert!(false, "{:?} and {:?}", one, other),
            }
        }
    }
    Ok(())
}

/// A criterion changes only with one of its required questions: it falls with one that fell, rises with one that rose,
/// and opens with one that opened, or that rose and left another open.
pub(crate) fn criteria_go_with_their_questions(case: &Case) -> TestCaseResult {
    for comparison in comparisons(case).into_iter().flat_map(|(there, back)| [there, back]) {
        for moved in &comparison.criteria {
            let own = case.rubric.questions.iter().filter(|q| q.required && q.criterion == moved.id);
            let ways: Vec<Way> = own.filter_map(|question| way_of(&comparison, question)).collect();
            match moved.way {
                Way::Rose | Way::Fell => prop_assert!(ways.contains(&moved.way), "{:?}: {:?}", moved, ways),
                Way::Opened => prop_assert!(ways.iter().any(|way| [Way::Opened, Way::Rose].contains(way))),
                Way::Same => {}
                way => prop_assert!(false, "{:?}", way),
            }
        }
    }
    Ok(())
}

/// A renewal's criteria agree with the results, and every criterion met on either side is in one of its lists.
pub(crate) fn renewals(case: &Case) -> TestCaseResult {
    for (there, _) in comparisons(case) {
        let renewal = there.renewal();
        for (old, new) in there.old.criteria.iter().zip(&there.new.criteria) {
            let lists = [&renewal.still_met, &renewal.raised, &renewal.lost].map(|list| list.contains(&old.id));
            let (was, is) = (old.status == Fulfilment::Met, new.status == Fulfilment::Met);
            prop_assert_eq!(lists, [was && is, !was && is, was && !is]);
        }
        prop_assert_eq!(renewal.level == LevelChange::Raised, there.new.level > there.old.level);
        prop_assert_eq!(renewal.level == LevelChange::Lost, there.new.level < there.old.level);
    }
    Ok(())
}

fn way_of(comparison: &Comparison, question: &Question) -> Option<Way> {
    comparison.questions.iter().find(|moved| moved.id == question.id).map(|moved| moved.way)
}

// Compares with a variant that has some other answers, in both directions, on every basis.
fn comparisons(case: &Case) -> Vec<(Comparison, Comparison)> {
    let mut other = case.clone();
    for (question, key) in case.rubric.questions.iter().zip(case.keys.iter().cycle()) {
        let is = match key % 8 {
            0 => best_claim(question, *key),
            1 => Claim::Unknown,
            2 => Claim::NotApplicable,
            3 => Claim::No,
            _ => continue,
        };
        let answer = Answer { is, evidence: vec![sound_evidence("protokół")], note: Some("uwaga".to_owned()) };
        other = other.with(&question.id, answer);
    }
    let both = |basis| {
        (compare(case.submission(), other.submission(), basis), compare(other.submission(), case.submission(), basis))
    };
    Basis::ALL.map(both).into()
}
