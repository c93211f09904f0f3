//! One run of a participatory budget: the one assessed, and the next, which can extend a certificate.

use chrono::NaiveDate;

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
    /// Its name.
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

/// What the last day of an edition marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndsWith {
    /// The announcement of results.
    Results,
    /// The end of implementation.
    Implementation,
    /// Something else.
    Other,
}

impl EndsWith {
    /// All of them, in the order in which they are offered.
    pub const ALL: [EndsWith; 3] = [EndsWith::Results, EndsWith::Implementation, EndsWith::Other];

    /// The word of the files.
    pub fn code(self) -> &'static str {
        match self {
            EndsWith::Results => "results",
            EndsWith::Implementation => "implementation",
            EndsWith::Other => "other",
        }
    }

    /// The meaning of that word.
    pub fn from_code(code: &str) -> Option<EndsWith> {
        EndsWith::ALL.into_iter().find(|end| end.code() == code)
    }
}
