//! Editions of a participatory budget: the one assessed, and the next, which can extend a certificate.

use chrono::NaiveDate;

use crate::codes;

/// The edition assessed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edition {
    /// Its name, such as `XII edycja`.
    pub name: String,
    /// The day on which it ended.
    pub ended: Option<NaiveDate>,
}

/// What is known of the next edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextEdition {
    pub name: Option<String>,
    /// Whether it will be held.
    pub held: bool,
    /// Its last day.
    pub ends: Option<NaiveDate>,
    /// What that day marks.
    pub ends_with: Option<EndsWith>,
    /// Whether the day is certain rather than planned.
    pub certain: bool,
}

impl Default for NextEdition {
    fn default() -> NextEdition {
        NextEdition { name: None, held: true, ends: None, ends_with: None, certain: false }
    }
}

codes! {
    /// What the last day of an edition marks.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EndsWith {
        /// The results are announced.
        Results = "results",
        /// Implementation ends.
        Implementation = "implementation",
        /// Something else.
        Other = "other",
    }
}
