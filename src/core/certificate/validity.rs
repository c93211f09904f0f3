//! How long a certificate is valid, and what it is on a given day.
//!
//! A certificate is valid through the later of two days: the end of the months since its issue, and the last day of the
//! next edition. Months are calendar months (art. 112 of the Civil Code): they end on the same day of the month or, if
//! the last month is too short, on its last day. Last days are inclusive.

use chrono::{Months, NaiveDate};

use crate::basics::fault::FaultKind;
use crate::certificate::problem::CertificateProblem;
use crate::codes;

/// What is known about the end of the next edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditionEnd {
    /// Nothing.
    Unknown,
    /// The edition is not held.
    NotHeld,
    /// It is planned for this day.
    Planned(NaiveDate),
    Certain(NaiveDate),
}

impl EditionEnd {
    /// The day, planned or certain.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            EditionEnd::Planned(day) | EditionEnd::Certain(day) => Some(day),
            EditionEnd::Unknown | EditionEnd::NotHeld => None,
        }
    }
}

/// How long a certificate is valid, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// The first day.
    pub issued: NaiveDate,
    /// The period, in months.
    pub months: u32,
    /// The last day of the period.
    pub months_end: NaiveDate,
    /// The end of the next edition.
    pub edition_end: EditionEnd,
    /// The last valid day, as known so far.
    pub until: NaiveDate,
    /// Which of the two days that is.
    pub because: DecidedBy,
}

codes! {
    /// Which of the two days is the last valid one.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum DecidedBy {
        /// The end of the months; also when both fall on the same day.
        Months = "months",
        /// The end of the next edition.
        Edition = "edition",
    }
}

impl Validity {
    /// The validity of a certificate issued on a day.
    ///
    /// ```
    /// use cert_core::certificate::validity::{EditionEnd, Validity};
    /// use chrono::NaiveDate;
    ///
    /// let day = |text: &str| text.parse::<NaiveDate>();
    /// let short = Validity::new(day("2026-11-20")?, 12, EditionEnd::Certain(day("2027-10-15")?));
    /// assert_eq!(short.map(|validity| validity.until), Ok(day("2027-11-20")?), "the later of the two days");
    /// let long = Validity::new(day("2026-11-20")?, 12, EditionEnd::Planned(day("2028-01-31")?));
    /// assert_eq!(long.map(|validity| validity.until), Ok(day("2028-01-31")?));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the edition ends before the issue.
    pub fn new(issued: NaiveDate, months: u32, edition_end: EditionEnd) -> Result<Validity, FaultKind> {
        match edition_end.day().filter(|day| *day < issued) {
            Some(ends) => Err(FaultKind::from(CertificateProblem::EndsBeforeIssue { ends, issued })),
            None => Ok(Validity::of(issued, months, edition_end)),
        }
    }

    /// Like [`Validity::new`], for an edition known not to end before the issue.
    pub(crate) fn of(issued: NaiveDate, months: u32, edition_end: EditionEnd) -> Validity {
        let months_end = issued.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
        let (until, because) = match edition_end.day() {
            Some(day) if day > months_end => (day, DecidedBy::Edition),
            _ => (months_end, DecidedBy::Months),
        };
        Validity { issued, months, months_end, edition_end, until, because }
    }

    /// Whether it may last longer than is known today, as the end of the edition is not entered.
    pub fn is_at_least(&self) -> bool {
        self.edition_end == EditionEnd::Unknown
    }

    /// Whether the end of the edition is planned but not certain.
    pub fn is_planned(&self) -> bool {
        matches!(self.edition_end, EditionEnd::Planned(_))
    }

    /// Whether the last valid day is more than five years after the issue, which is hardly intended.
    pub fn is_remote(&self) -> bool {
        self.issued.checked_add_months(Months::new(60)).is_none_or(|limit| self.until > limit)
    }

    /// Checks that days entered on a given day are plausible.
    ///
    /// # Errors
    /// Returns an error if the last valid day is more than five years after the issue, or if an edition is said to have
    /// ended on a day that is still to come.
    pub fn check_likely(self, entered: NaiveDate) -> Result<Validity, FaultKind> {
        if self.is_remote() {
            return Err(FaultKind::from(CertificateProblem::RemoteEnd { until: self.until, issued: self.issued }));
        }
        match self.edition_end {
            EditionEnd::Certain(ends) if ends > entered => {
                Err(FaultKind::from(CertificateProblem::CertainTooEarly { ends }))
            }
            _ => Ok(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn valid(issued: &str, edition_end: EditionEnd) -> Validity {
        Validity::new(day(issued), 12, edition_end).expect("a validity")
    }

    #[test]
    fn months_end_on_the_same_date_or_the_last_of_the_month() {
        for (issued, until) in [
            ("2025-03-15", "2026-03-15"),
            ("2024-02-29", "2025-02-28"),
            ("2023-02-28", "2024-02-28"),
            ("2025-08-31", "2026-08-31"),
            ("2025-12-31", "2026-12-31"),
            ("2026-01-01", "2027-01-01"),
        ] {
            assert_eq!(valid(issued, EditionEnd::Unknown).until, day(until), "{issued}");
        }
        let half = Validity::new(day("2025-08-31"), 6, EditionEnd::NotHeld).expect("a validity");
        assert_eq!(half.until, day("2026-02-28"));
    }

    #[test]
    fn the_later_day_wins_and_the_months_win_a_tie() {
        for (ends, until, because) in [
            ("2027-11-19", "2027-11-20", DecidedBy::Months),
            ("2027-11-20", "2027-11-20", DecidedBy::Months),
            ("2027-11-21", "2027-11-21", DecidedBy::Edition),
            ("2026-11-20", "2027-11-20", DecidedBy::Months),
        ] {
            let found = valid("2026-11-20", EditionEnd::Planned(day(ends)));
            assert_eq!((found.until, found.because), (day(until), because), "{ends}");
        }
    }

    #[test]
    fn an_end_before_the_issue_is_refused() {
        let refused = Validity::new(day("2026-11-20"), 12, EditionEnd::Certain(day("2026-11-19")));
        assert_eq!(refused.map_err(|fault| fault.code()), Err("ends-before-issue"));
    }

    #[test]
    fn more_than_five_years_is_remote() {
        assert!(!valid("2026-11-20", EditionEnd::Planned(day("2031-11-20"))).is_remote());
        assert!(valid("2026-11-20", EditionEnd::Planned(day("2031-11-21"))).is_remote());
    }
}
