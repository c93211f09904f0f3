//! Days as people write them.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;

/// The years that are read; any other is a slip of the hand.
const YEARS: RangeInclusive<i32> = 1900..=2999;

// Nothing is entered or signed after it.
const LAST_YEAR: i32 = 2200;

/// Reads a day written as 2026-11-20 or 20.11.2026.
///
/// # Errors
/// It is neither, or there is no such day.
pub fn read_day(text: &str) -> Result<NaiveDate, FaultKind> {
    let text = text.trim();
    let parts: Vec<&str> = text.split(['-', '.']).collect();
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let day = match (text.contains('.'), parts.as_slice()) {
        (false, [year, month, day]) if year.len() == 4 => Some((number(year), number(month), number(day))),
        (true, [day, month, year]) if year.len() == 4 => Some((number(year), number(month), number(day))),
        _ => None,
    };
    let day = day.and_then(|(year, month, day)| NaiveDate::from_ymd_opt(i32::try_from(year?).ok()?, month?, day?));
    let day = day.filter(|day| YEARS.contains(&day.year()));
    day.ok_or_else(|| FaultKind::from(DayProblem::BadDate { found: clean_line(text) }))
}

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
    /// Something entered before what was entered last.
    BeforeLast { on: NaiveDate, last: NaiveDate } = "before-last";
    /// Something entered on a day on which nobody of today enters anything.
    Remote { on: NaiveDate } = "remote-day-entered";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_writing_are_read_and_nothing_else() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20);
        for text in ["2026-11-20", "20.11.2026", " 20.11.2026 "] {
            assert_eq!(read_day(text).ok(), day, "{text}");
        }
        assert_eq!(read_day("1.2.2026").ok(), NaiveDate::from_ymd_opt(2026, 2, 1));
        for text in [
            "20-11-2026",
            "2026.11.20",
            "31.04.2026",
            "20.11.26",
            "+1.2.2026",
            "",
            "20.11",
            "2026-11-20-1",
            "0026-11-20",
            "9999-12-31",
        ] {
            assert!(read_day(text).is_err(), "{text}");
        }
    }
}
