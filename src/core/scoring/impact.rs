//! The effect of a rubric change on an application: the level gained or lost.

use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::scoring::assessment::{Assessment, Basis};

/// The effect of a rubric change on an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The level under the old rubric.
    pub from: u8,
    /// The level under the new rubric.
    pub to: u8,
    /// The required questions that cause the difference.
    pub by: Vec<Id>,
}

/// Scores one application under two rubrics. A lost level is explained by what is missing under the new rubric, a
/// gained one by what was missing under the old.
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
