//! Advice: exactly the steps to a level. Taking all of them reaches it; leaving any one out does not.

use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::codes;
use crate::rubric::claim::Claim;
use crate::rubric::requirement::{Goal, Need, needs};
use crate::rubric::rubric::Question;
use crate::scoring::assessment::Basis;
use crate::scoring::progress::Lack;

/// The steps to a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The level aimed for.
    pub level: u8,
    /// What is needed, in the order of the rubric, then of doing; empty if the level is met.
    pub steps: Vec<Step>,
}

/// One thing to do about one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub question: Id,
    /// What to do.
    pub act: Act,
    /// What the answer must be.
    pub goal: Goal,
    /// How many choices or units are missing; 0 if the goal is not a quantity.
    pub shortfall: u32,
}

codes! {
    /// What to do about a question.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Act {
        /// Answer it, positively.
        Answer = "answer",
        /// Make the answer positive.
        Improve = "improve",
        /// Attach evidence, or restore the file recorded.
        Evidence = "evidence",
        /// Have it confirmed by the foundation.
        Review = "review",
    }
}

impl Advice {
    /// What the steps consist of.
    pub fn what_lacks(&self) -> Lack {
        let is_there = |acts: &[Act]| self.steps.iter().any(|step| acts.contains(&step.act));
        match () {
            () if is_there(&[Act::Answer, Act::Improve]) => Lack::Answers,
            () if is_there(&[Act::Review]) => Lack::Review,
            () => Lack::Evidence,
        }
    }
}

impl Submission<'_> {
    /// The steps from the answers as they stand to a level, on a basis.
    pub fn advise(self, basis: Basis, level: u8) -> Advice {
        let steps = needs(self.rubric, &self.rubric.criteria_for(level))
            .iter()
            .flat_map(|need| {
                let answer = self.answer(&need.question.id);
                let shortfall = need.goal.shortfall(answer.map(|answer| &answer.is));
                acts(self, need, answer, basis).into_iter().map(move |act| Step {
                    question: need.question.id.clone(),
                    act,
                    goal: need.goal.clone(),
                    shortfall,
                })
            })
            .collect();
        Advice { level, steps }
    }
}

fn acts(submission: Submission<'_>, need: &Need<'_>, answer: Option<&Answer>, basis: Basis) -> Vec<Act> {
    let mut acts = Vec::new();
    let stands = answer.is_some_and(|answer| stands(need, answer));
    if !stands {
        let unanswered = answer.is_none_or(|it| it.is.is_incomplete() || it.is_unfinished(need.question));
        acts.push(if unanswered { Act::Answer } else { Act::Improve });
    }
    if !need.own || basis == Basis::Claimed {
        return acts;
    }
    let exempt = stands && answer.is_some_and(|answer| answer.is == Claim::NotApplicable);
    let evidence = answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let lacks_evidence = !exempt && submission.lack(need.question, evidence).is_some();
    if lacks_evidence {
        acts.push(Act::Evidence);
    }
    if basis == Basis::Confirmed {
        let confirmed = submission.verdict(&need.question.id).is_some_and(|verdict| verdict.is == Ruling::Confirmed);
        let keeps_digest = stands && (!lacks_evidence || can_be_restored(submission, need.question, evidence));
        if !(confirmed && keeps_digest) {
            acts.push(Act::Review);
        }
    }
    acts
}

fn stands(need: &Need<'_>, answer: &Answer) -> bool {
    let exempt = answer.is == Claim::NotApplicable && !answer.is_unfinished(need.question);
    need.goal.is_met_by(&answer.is) || (exempt && !need.opens_another)
}

// Restoring the recorded file leaves a confirmed answer unchanged; new evidence changes it.
fn can_be_restored(submission: Submission<'_>, question: &Question, evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| match &piece.proof {
        EvidenceRef::File { path, sha256: Some(sha256), .. } => {
            let (path, sha256) = (path.clone(), Some(sha256.clone()));
            let proof = EvidenceRef::File { path, sha256, state: EvidenceState::Intact };
            submission.flaw(question, &Evidence { proof, ..piece.clone() }).is_none()
        }
        _ => false,
    })
}
