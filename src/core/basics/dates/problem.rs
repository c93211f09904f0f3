//! Problems with a day.

use chrono::{Datelike, NaiveDate};

use crate::basics::fault::FaultKind;

// The last year in which something can be entered or signed.
const LAST_YEAR: i32 = 2200;

/// Checks that something can have been entered or signed on a day.
///
/// # Errors
/// Returns an error if the day is after the year 2200.
pub fn check_possible(on: NaiveDate) -> Result<(), FaultKind> {
    if on.year() > LAST_YEAR { Err(FaultKind::from(DayProblem::Remote { on })) } else { Ok(()) }
}

crate::problems! {
    /// A problem with a day.
    DayProblem

    /// Not a date, or a date with a time.
    BadDate { found: String } = "bad-date";
    /// A day beyond the end of its month.
    NoSuchDay { found: String, month: u64, year: String, days: u64 } = "no-such-day";
    /// A month after December.
    NoSuchMonth { found: String, month: u64 } = "no-such-month";
    /// A year that is a typing error.
    UnlikelyYear { found: String, from: String, to: String } = "unlikely-year";
    /// A year of two digits.
    ShortYear { found: String } = "short-year";
    /// A month or a year alone.
    NoDay { found: String } = "no-day";
    /// A text that can mean either of two days.
    AmbiguousDay { found: String, first: NaiveDate, second: NaiveDate } = "ambiguous-day";
    /// Several days in a text that should contain one.
    SeveralDays { found: String } = "several-days";
    /// An entry dated before the last one.
    BeforeLast { on: NaiveDate, last: NaiveDate } = "before-last";
    /// An entry dated so far ahead that it cannot have been made.
    Remote { on: NaiveDate } = "remote-day-entered";
}
