//! One run of a participatory budget: the one assessed, and the next, which can extend a certificate.

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

/// The next edition, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextEdition {
    pub name: Option<String>,
    /// Whether it is held at all.
    pub held: bool,
    /// Its last day.
    pub ends: Option<NaiveDate>,
    /// What that day marks.
    pub ends_with: Option<EndsWith>,
    /// Whether the day is certain and no longer planned.
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
        /// The announcement of results.
        Results = "results",
        /// The end of implementation.
        Implementation = "implementation",
        /// Something else.
        Other = "other",
    }
}
