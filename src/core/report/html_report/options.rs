//! How the page is made.

use chrono::NaiveDate;

/// What the page depends on besides the result.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The day.
    pub on: NaiveDate,
    /// Whether the names of people stand on it.
    pub with_names: bool,
    /// Whether criteria, evidence and steps follow the first sheet.
    pub is_full: bool,
}
