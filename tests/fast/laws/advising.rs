//! Advice is exact: all steps together reach the level, any one fewer does not.

use cert_core::application::answers::Answer;
use cert_core::application::evidence::{EvidenceRef, EvidenceState};
use cert_core::application::review::{Review, Ruling};
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::requirement::Goal;
use cert_core::rubric::rubric::{Question, Rubric};
use cert_core::scoring::advice::{Act, Step};
use cert_core::scoring::assessment::{Basis, Fulfilment};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::{Case, sound_evidence};

/// For every level and basis: all steps together reach it, and none can be left out.
pub(crate) fn exact(case: &Case) -> TestCaseResult {
    for (basis, level, steps) in every_advice(case) {
        prop_assert_eq!(
            status(&follow(case, &steps), basis, level),
            Fulfilment::Met,
            "{:?} {}: {:?}",
            basis,
            level,
            steps
        );
        for left_out in 0..steps.len() {
            let mut others = steps.clone();
            let step = others.remove(left_out);
            let reached = status(&follow(case, &others), basis, level);
            prop_assert_ne!(reached, Fulfilment::Met, "{:?} {} without {:?}", basis, level, step);
        }
    }
    Ok(())
}

/// There are no steps if and only if the level is met.
pub(crate) fn nothing_to_do(case: &Case) -> TestCaseResult {
    for (basis, level, steps) in every_advice(case) {
        prop_assert_eq!(steps.is_empty(), status(case, basis, level) == Fulfilment::Met, "{:?} {}", basis, level);
    }
    Ok(())
}

/// A level that needs no changed answer and has no rejection is met or open, not unmet. (A question that depends on
/// `nie-dotyczy` is unmet even if that answer is itself open for lack of a reason: a condition looks at the claim.)
pub(crate) fn open_until_answered(case: &Case) -> TestCaseResult {
    let given = |step: &Step| case.answers.given.get(&step.question).map(|answer| &answer.is);
    for (basis, level, steps) in every_advice(case) {
        let rejected = |step: &Step| basis == Basis::Confirmed && case.ruling(&step.question) == Some(Ruling::Rejected);
        let settled = |step: &Step| given(step) == Some(&Claim::NotApplicable) || rejected(step);
        if !steps.iter().any(|step| step.act == Act::Improve || settled(step)) {
            prop_assert_ne!(status(case, basis, level), Fulfilment::Unmet, "{:?} {}: {:?}", basis, level, steps);
        }
    }
    Ok(())
}

/// The amount asked for is necessary: one choice or unit fewer is not enough. Unless particular choices are needed as
/// well, it is also sufficient.
pub(crate) fn how_much(case: &Case) -> TestCaseResult {
    for (basis, level, steps) in every_advice(case) {
        for n in (0..steps.len()).filter(|n| steps[*n].shortfall > 0 && changes_answer(steps[*n].act)) {
            let step = &steps[n];
            let claim = case.answers.given.get(&step.question).map(|answer| &answer.is);
            let question = case.rubric.question(&step.question).expect("a step about a question");
            let told = amount(claim) + step.shortfall;
            // If particular choices are needed as well, their number alone is not enough.
            match &step.goal {
                Goal::Many { any_of, .. } if !any_of.is_empty() => prop_assert!(told >= enough(&step.goal)),
                goal => prop_assert_eq!(enough(goal), told),
            }
            let mut fewer = steps.clone();
            fewer[n].goal = one_less(&step.goal);
            let is_enough = step.goal.is_met_by(&reaching(question, &fewer[n].goal, claim.unwrap_or(&Claim::Unknown)));
            if !is_enough {
                prop_assert_ne!(status(&follow(case, &fewer), basis, level), Fulfilment::Met, "{:?}", step);
            }
        }
    }
    Ok(())
}

/// Every level of a correct rubric can be reached, on every basis, from no answers.
pub(crate) fn from_nothing(case: &Case) -> TestCaseResult {
    let mut nothing = Case { review: Review::default(), ..case.clone() };
    nothing.answers.given.clear();
    for (basis, level, steps) in every_advice(&nothing) {
        prop_assert!(steps.iter().all(|step| step.act != Act::Improve), "there is no answer to improve");
        prop_assert_eq!(status(&follow(&nothing, &steps), basis, level), Fulfilment::Met, "{:?} {}", basis, level);
    }
    Ok(())
}

fn every_advice(case: &Case) -> Vec<(Basis, u8, Vec<Step>)> {
    let targets = Basis::ALL.iter().flat_map(|basis| case.rubric.levels.iter().map(|level| (*basis, level.number)));
    let steps = |(basis, level)| {
        let advice = case.submission().advise(basis, level);
        (basis, level, advice.steps)
    };
    targets.map(steps).collect()
}

fn status(case: &Case, basis: Basis, level: u8) -> Fulfilment {
    case.assess(basis).level_result(level).expect("a result of each level").status
}

/// The case after the steps, taken in order.
fn follow(case: &Case, steps: &[Step]) -> Case {
    let mut case = case.clone();
    for step in steps {
        let answer = case.answers.given.get(&step.question).cloned();
        let mut answer = answer.unwrap_or_else(|| Answer::new(Claim::Unknown));
        match step.act {
            Act::Answer | Act::Improve => {
                answer.is = reaching(asked(&case.rubric, &step.question), &step.goal, &answer.is);
            }
            Act::Evidence => {
                restore_or_add_evidence(&case, asked(&case.rubric, &step.question), &mut answer);
            }
            Act::Review => {}
        }
        case = case.with(&step.question, answer);
        if step.act == Act::Review {
            case = case.ruled(&step.question, Ruling::Confirmed);
        }
    }
    case
}

fn asked<'a>(rubric: &'a Rubric, id: &Id) -> &'a Question {
    rubric.question(id).expect("a step about a question of the rubric")
}

fn changes_answer(act: Act) -> bool {
    matches!(act, Act::Answer | Act::Improve)
}

// The smallest change of the claim that meets the goal.
fn reaching(question: &Question, goal: &Goal, claim: &Claim) -> Claim {
    match goal {
        Goal::Yes => Claim::Yes,
        Goal::OneOf(choices) => Claim::One(choices[0].clone()),
        Goal::Number(least) => Claim::Number((*least).max(if let Claim::Number(number) = claim { *number } else { 0 })),
        Goal::Many { at_least, any_of } => {
            let mut chosen = claim.chosen().cloned().unwrap_or_default();
            for group in any_of {
                if !group.iter().any(|choice| chosen.contains(choice)) {
                    chosen.insert(group[0].clone());
                }
            }
            let others = question.kind.choices().iter().map(|choice| &choice.id);
            let others: Vec<Id> = others.filter(|choice| !chosen.contains(choice)).cloned().collect();
            let wanted = (*at_least as usize).saturating_sub(chosen.len());
            chosen.extend(others.into_iter().take(wanted));
            Claim::Many(chosen)
        }
    }
}

// A file is restored if that is enough; otherwise there is new evidence.
fn restore_or_add_evidence(case: &Case, question: &Question, answer: &mut Answer) {
    for n in 0..answer.evidence.len() {
        let mut restored = answer.evidence[n].clone();
        if let EvidenceRef::File { sha256: Some(_), state, .. } = &mut restored.proof
            && matches!(state, EvidenceState::Altered | EvidenceState::Missing)
        {
            *state = EvidenceState::Intact;
            if case.submission().lack(question, std::slice::from_ref(&restored)).is_none() {
                answer.evidence[n] = restored;
                return;
            }
        }
    }
    answer.evidence.push(sound_evidence("świeży dowód"));
}

fn enough(goal: &Goal) -> u32 {
    match goal {
        Goal::Many { at_least, .. } | Goal::Number(at_least) => *at_least,
        Goal::Yes | Goal::OneOf(_) => 0,
    }
}

fn amount(claim: Option<&Claim>) -> u32 {
    match claim {
        Some(Claim::Many(chosen) | Claim::Partly(chosen)) => chosen.len().try_into().expect("few choices"),
        Some(Claim::Number(number)) => *number,
        _ => 0,
    }
}

fn one_less(goal: &Goal) -> Goal {
    match goal {
        Goal::Many { at_least, any_of } => Goal::Many { at_least: at_least - 1, any_of: any_of.clone() },
        Goal::Number(least) => Goal::Number(least - 1),
        other => other.clone(),
    }
}
