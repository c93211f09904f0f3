//! What is wrong with a day.

use chrono::{Datelike, NaiveDate};

use crate::basics::fault::FaultKind;

// Nothing is entered or signed after it.
const LAST_YEAR: i32 = 2200;

/// Whether something can have been entered, or signed, on a day.
///
/// # Errors
/// It is after the year 2200.
pub fn check_possible(on: NaiveDate) -> Result<(), FaultKind> {
    if on.year() > LAST_YEAR { Err(FaultKind::from(DayProblem::Remote { on })) } else { Ok(()) }
}

crate::problems! {
    /// What is wrong with a day.
    DayProblem

    /// A date that is not one, or has a time.
    BadDate { found: String } = "bad-date";
    /// A month that is not so long.
    NoSuchDay { found: String, month: u64, year: String, days: u64 } = "no-such-day";
    /// A month after December.
    NoSuchMonth { found: String, month: u64 } = "no-such-month";
    /// A year that is a slip of the hand.
    UnlikelyYear { found: String, from: String, to: String } = "unlikely-year";
    /// A year of two digits.
    ShortYear { found: String } = "short-year";
    /// A month or a year alone.
    NoDay { found: String } = "no-day";
    /// Two days that one text can mean.
    AmbiguousDay { found: String, first: NaiveDate, second: NaiveDate } = "ambiguous-day";
    /// Several days in a text that is dated by one.
    SeveralDays { found: String } = "several-days";
    /// Something entered before what was entered last.
    BeforeLast { on: NaiveDate, last: NaiveDate } = "before-last";
    /// Something entered on a day on which nobody of today enters anything.
    Remote { on: NaiveDate } = "remote-day-entered";
}
