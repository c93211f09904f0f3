//! The library of practices: what other municipalities did or planned; advice points to it.

use crate::basics::text::{Id, Text};
use crate::rubric::rubric::Stage;

/// What one municipality did or planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Its identifier.
    pub id: Id,
    pub municipality: String,
    /// Whether the source only announces it.
    pub planned: bool,
    /// The first day, month or year, as precise as the source.
    pub from: String,
    /// The last day, month or year.
    pub to: Option<String>,
    /// Its title.
    pub title: Text,
    /// Who did it.
    pub who: Text,
    /// What was done or planned.
    pub what: Text,
    /// The stages it concerns.
    pub stages: Vec<Stage>,
    /// Who took part or was to, in the source's words.
    pub participants: Option<Text>,
    /// The closest choices of the question about groups, for programs.
    pub groups: Vec<Id>,
    pub numbers: Vec<Count>,
    /// The outcome, if the source gives one.
    pub outcome: Option<Text>,
    /// Where it is described.
    pub source: Text,
    /// The questions it helps with, best match first.
    pub questions: Vec<Id>,
}

/// A count, such as 120 participants of a training course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// A decimal number with a point.
    pub value: String,
    /// What was counted.
    pub what: Text,
}

/// All practices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library(pub Vec<Practice>);

impl Library {
    /// The practices that help with a question, best match first.
    pub fn helping_with(&self, question: &Id) -> Vec<&Practice> {
        let rank = |practice: &Practice| practice.questions.iter().position(|id| id == question);
        let mut found: Vec<(usize, &Practice)> = self.0.iter().filter_map(|p| Some((rank(p)?, p))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, practice)| practice).collect()
    }
}
