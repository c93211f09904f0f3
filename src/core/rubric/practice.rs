//! The library of practices: what other municipalities did or planned, to which advice points.

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
    /// The first day, month or year, as exact as the source is.
    pub from: String,
    /// The last day, month or year.
    pub to: Option<String>,
    /// What it is called.
    pub title: Text,
    /// Who did it.
    pub who: Text,
    /// What was done, or was to be.
    pub what: Text,
    /// The stages that it concerns.
    pub stages: Vec<Stage>,
    /// Who took part, or was to, in the words of the source.
    pub participants: Option<Text>,
    /// The nearest choices of the question about groups, for programs.
    pub groups: Vec<Id>,
    pub numbers: Vec<Count>,
    /// What came of it, as far as the source says.
    pub outcome: Option<Text>,
    /// Where it is described.
    pub source: Text,
    /// The questions that it helps with, most fitting first.
    pub questions: Vec<Id>,
}

/// Something counted, such as 120 participants of training.
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
    /// The practices that help with a question, the most fitting first.
    pub fn helping_with(&self, question: &Id) -> Vec<&Practice> {
        let rank = |practice: &Practice| practice.questions.iter().position(|id| id == question);
        let mut found: Vec<(usize, &Practice)> = self.0.iter().filter_map(|p| Some((rank(p)?, p))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, practice)| practice).collect()
    }
}
