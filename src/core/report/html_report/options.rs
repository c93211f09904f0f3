//! The options of the page.

use chrono::NaiveDate;

/// What the page depends on besides the result.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The day of the report.
    pub on: NaiveDate,
    /// Whether it includes the names of people.
    pub with_names: bool,
    /// Whether criteria, evidence and steps follow the first sheet.
    pub is_full: bool,
}
