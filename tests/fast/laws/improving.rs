//! Improving one answer, one piece of evidence or one verdict never lowers a level.
//!
//! On the basis `confirmed`, the law needs an interpretation: a verdict is on an answer and its evidence at the time,
//! and a changed answer voids it by design, so changing a confirmed answer, even for the better, costs the confirmation
//! until it is given again. So a better answer or more evidence is compared with the same ruling given again on the new
//! state ([`a_better_answer`], [`better_evidence`]); without that, only a void verdict lowers a level, and only on
//! `confirmed` ([`a_void_verdict`]). Changes that keep the digest, such as restoring recorded bytes or adding a
//! verdict, obey the plain law on every basis.
//!
//! Better means: from none, unknown or negative to positive; more choices, none withdrawn; "not known yet" about the
//! rest instead of "no"; a higher number; a reason for `nie-dotyczy`. From `nie-dotyczy` with a reason to yes is not
//! better: the former counts without evidence, yes does not.

use std::collections::BTreeSet;

use cert_core::application::answers::Answer;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState, Flaw};
use cert_core::application::review::Ruling;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Choice, Question, QuestionKind};
use cert_core::scoring::assessment::{Assessment, Basis, Fulfilment};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::{Case, sound_evidence};

/// Every better answer to every question, with its ruling given again.
pub(crate) fn a_better_answer(case: &Case) -> TestCaseResult {
    let before = Before::of(case);
    for (question, better) in better_answers(case) {
        before.never_above(&ruled_again(case, &question, better), &question, &Basis::ALL)?;
    }
    Ok(())
}

/// Sound evidence added to every answer, with its ruling given again; every lost file restored.
pub(crate) fn better_evidence(case: &Case) -> TestCaseResult {
    let before = Before::of(case);
    for (question, answer) in &case.answers.given {
        before.never_above(&ruled_again(case, question, with_more_evidence(answer)), question, &Basis::ALL)?;
        for better in with_a_file_put_back(answer) {
            before.never_above(&case.with(question, better), question, &Basis::ALL)?;
        }
    }
    Ok(())
}

/// Every answer confirmed, whatever the earlier verdict.
pub(crate) fn a_confirmation(case: &Case) -> TestCaseResult {
    let before = Before::of(case);
    for question in case.answers.given.keys() {
        before.never_above(&case.clone().ruled(question, Ruling::Confirmed), question, &Basis::ALL)?;
    }
    Ok(())
}

/// Better answers and evidence before the foundation has reviewed them again.
pub(crate) fn a_void_verdict(case: &Case) -> TestCaseResult {
    let before = Before::of(case);
    let more = case.answers.given.iter().map(|(question, answer)| (question.clone(), with_more_evidence(answer)));
    for (question, better) in better_answers(case).into_iter().chain(more) {
        let loses_a_confirmation = case.ruling(&question) == Some(Ruling::Confirmed);
        let bases = if loses_a_confirmation { &Basis::ALL[..2] } else { &Basis::ALL };
        before.never_above(&case.with(&question, better), &question, bases)?;
    }
    Ok(())
}

// The results before, on each basis.
struct Before([Assessment; 3]);

impl Before {
    fn of(case: &Case) -> Before {
        Before(Basis::ALL.map(|basis| case.assess(basis)))
    }

    // Stronger than comparing the highest level: no met level is lost.
    fn never_above(&self, after: &Case, question: &Id, bases: &[Basis]) -> TestCaseResult {
        for was in self.0.iter().filter(|was| bases.contains(&was.basis)) {
            let is = after.assess(was.basis);
            let answer = after.answers.given.get(question);
            prop_assert!(was.level <= is.level, "{:?}, {}: {:?}", was.basis, question, answer);
            for (was, is) in was.levels.iter().zip(&is.levels) {
                prop_assert!(
                    was.status != Fulfilment::Met || is.status == Fulfilment::Met,
                    "{}: {:?}",
                    question,
                    answer
                );
            }
        }
        Ok(())
    }
}

fn ruled_again(case: &Case, question: &Id, better: Answer) -> Case {
    let after = case.with(question, better);
    match case.ruling(question) {
        Some(ruling) => after.ruled(question, ruling),
        None => after,
    }
}

fn better_answers(case: &Case) -> Vec<(Id, Answer)> {
    let mut better = Vec::new();
    for question in &case.rubric.questions {
        let before = case.answers.given.get(&question.id);
        let answer = before.cloned().unwrap_or_else(|| Answer::new(Claim::Unknown));
        let claims = better_claims(question, &answer);
        better.extend(claims.into_iter().map(|is| (question.id.clone(), Answer { is, ..answer.clone() })));
        if answer.is == Claim::NotApplicable && answer.note.is_none() {
            better.push((question.id.clone(), Answer { note: Some("nowy powód".to_owned()), ..answer }));
        }
    }
    better
}

fn better_claims(question: &Question, answer: &Answer) -> Vec<Claim> {
    let exempt = question.not_applicable && answer.note.is_some();
    match (&question.kind, &answer.is) {
        (_, Claim::NotApplicable) if exempt => Vec::new(),
        (_, claim) if claim.is_positive(question) => raised(question, claim),
        (QuestionKind::Many { .. } | QuestionKind::Number { .. }, claim) => {
            raised(question, claim).into_iter().chain(passing(question, claim)).collect()
        }
        (_, claim) => passing(question, claim),
    }
}

fn raised(question: &Question, claim: &Claim) -> Vec<Claim> {
    match (&question.kind, claim) {
        (QuestionKind::Number { .. }, Claim::Number(number)) => {
            vec![Claim::Number(number + 1), Claim::Number(number + 5)]
        }
        (QuestionKind::Many { choices, .. }, Claim::Many(chosen)) => {
            let others = choices.iter().filter(|choice| !chosen.contains(&choice.id));
            let rest = std::iter::once(Claim::Partly(chosen.clone()));
            others.map(|other| Claim::Many(with_choices(chosen, [other]))).chain(rest).collect()
        }
        // One more known choice is better; learning that there is none is not.
        (QuestionKind::Many { choices, .. }, Claim::Partly(chosen)) => {
            let others = choices.iter().filter(|choice| !chosen.contains(&choice.id));
            others.map(|other| Claim::Partly(with_choices(chosen, [other]))).collect()
        }
        _ => Vec::new(),
    }
}

// From any claim that does not pass to one that does; chosen choices stay chosen.
fn passing(question: &Question, claim: &Claim) -> Vec<Claim> {
    match (&question.kind, claim) {
        (QuestionKind::YesNo, _) => vec![Claim::Yes],
        (QuestionKind::One { passes, .. }, _) => passes.iter().cloned().map(Claim::One).collect(),
        (QuestionKind::Number { at_least }, _) => vec![Claim::Number(*at_least)],
        (QuestionKind::Many { choices, at_least }, claim) => {
            let chosen = claim.chosen().cloned().unwrap_or_default();
            let wanted = (*at_least as usize).saturating_sub(chosen.len());
            let others = || choices.iter().filter(|choice| !chosen.contains(&choice.id));
            vec![
                Claim::Many(with_choices(&chosen, others().take(wanted))),
                Claim::Many(with_choices(&chosen, others().rev().take(wanted))),
                Claim::Many(with_choices(&chosen, others())),
            ]
        }
    }
}

fn with_choices<'a>(chosen: &BTreeSet<Id>, more: impl IntoIterator<Item = &'a Choice>) -> BTreeSet<Id> {
    chosen.iter().cloned().chain(more.into_iter().map(|choice| choice.id.clone())).collect()
}

fn with_more_evidence(answer: &Answer) -> Answer {
    let mut better = answer.clone();
    better.evidence.push(sound_evidence("nowy dowód"));
    better
}

fn with_a_file_put_back(answer: &Answer) -> Vec<Answer> {
    let lost = |evidence: &Evidence| matches!(evidence.flaw(), Some(Flaw::Altered | Flaw::Missing));
    let positions = (0..answer.evidence.len()).filter(|n| lost(&answer.evidence[*n]));
    let put_back = |n: usize| {
        let mut better = answer.clone();
        if let EvidenceRef::File { sha256, state, .. } = &mut better.evidence[n].proof {
            *state = if sha256.is_some() { EvidenceState::Intact } else { EvidenceState::Unrecorded };
        }
        better
    };
    positions.map(put_back).collect()
}
