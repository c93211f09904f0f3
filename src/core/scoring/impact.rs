//! What a change of rubrics does to an application: who would gain or lose a level.

use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::scoring::assessment::{Assessment, Basis};

/// What a change of rubrics does to an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The level by the old rubric.
    pub from: u8,
    /// The level by the new one.
    pub to: u8,
    /// The required questions that make the difference.
    pub by: Vec<Id>,
}

/// Scores one application by two rubrics. Lost levels are explained by what the new rubric misses, gained ones by
/// what the old one missed.
pub fn effect(old: Submission<'_>, new: Submission<'_>, basis: Basis) -> Effect {
    let [before, after] = [old, new].map(|submission| submission.assess(basis));
    let (from, to) = (before.level, after.level);
    let by = match from.cmp(&to) {
        std::cmp::Ordering::Greater => lacking(&after, from),
        std::cmp::Ordering::Less => lacking(&before, to),
        std::cmp::Ordering::Equal => Vec::new(),
    };
    Effect { from, to, by }
}

fn lacking(assessment: &Assessment, level: u8) -> Vec<Id> {
    assessment.level_result(level).map(|result| [&result.missing[..], &result.open].concat()).unwrap_or_default()
}
