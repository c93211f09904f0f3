//! How long ago a register's list was signed. A copy that nobody updates says nothing about what has happened to its
//! certificates since.

use chrono::NaiveDate;

/// How long ago the list of a register was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAge {
    /// The day of its signature; none without a good one.
    pub signed_on: Option<NaiveDate>,
    /// Whether that is longer ago than the limit, or unknown.
    pub is_too_old: bool,
    /// Whether that day is in the future by both the requested day and the clock. Clocks differ, so this is only a
    /// remark.
    pub is_ahead: bool,
}

impl ListAge {
    /// Computes the age on a requested day; `most` is the limit in days.
    pub fn new(signed_on: Option<NaiveDate>, today: NaiveDate, clock: NaiveDate, most: Option<u32>) -> ListAge {
        let is_older = |most: u32| signed_on.is_none_or(|on| (today - on).num_days() > i64::from(most));
        let is_ahead = signed_on.is_some_and(|on| on > today.max(clock));
        // A day in the future does not prove that the list is recent.
        ListAge { signed_on, is_too_old: most.is_some_and(|most| is_ahead || is_older(most)), is_ahead }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    #[test]
    fn a_list_is_too_old_after_the_days_asked_for_and_one_without_a_day_always() {
        let [signed, today, clock] = ["2026-11-20", "2026-11-30", "2026-11-10"].map(day);
        let age = |on: Option<NaiveDate>, most| ListAge::new(on, today, clock, most).is_too_old;
        assert_eq!([None, Some(10), Some(9)].map(|most| age(Some(signed), most)), [false, false, true]);
        assert_eq!([None, Some(36_500)].map(|most| age(None, most)), [false, true]);
    }

    #[test]
    fn a_day_to_come_by_both_the_day_asked_for_and_the_clock_is_a_remark() {
        let ahead =
            |today: &str, clock: &str| ListAge::new(Some(day("2026-11-20")), day(today), day(clock), Some(0)).is_ahead;
        assert!(ahead("2026-11-19", "2026-11-19"));
        let [signed, today] = ["2030-01-01", "2026-11-20"].map(day);
        let asked = |most| ListAge::new(Some(signed), today, today, most).is_too_old;
        assert_eq!(
            [None, Some(0), Some(36_500)].map(asked),
            [false, true, true],
            "whoever asks is not told that it is new"
        );
        assert!(!ahead("2026-11-20", "2026-11-19") && !ahead("2026-11-19", "2026-11-20"));
    }
}
