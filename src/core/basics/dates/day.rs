//! Parses a day as people write it.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use crate::basics::clean::clean_line;
use crate::basics::dates::month::month_named;
use crate::basics::dates::problem::DayProblem;
use crate::basics::fault::FaultKind;

/// The accepted years; any other is a typing error.
const YEARS: RangeInclusive<i32> = 1900..=2999;

/// Parses a day: 2026-11-20, 20.11.2026, 20-11-2026, 20/11/2026, „20 listopada 2026 r.”, "20 November 2026". With
/// slashes the month may come first: where both readings are possible, neither is guessed.
///
/// # Errors
/// Returns an error if the day does not exist, or the text is ambiguous or not a day.
pub fn read_day(text: &str) -> Result<NaiveDate, FaultKind> {
    read(&clean_line(text)).map_err(FaultKind::from)
}

/// The day of a year, a month and a number, if there is one in a plausible year.
pub fn day_of(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|_| YEARS.contains(&year))
}

fn read(text: &str) -> Result<NaiveDate, DayProblem> {
    // As in files.
    if let Some([year, month, day]) = numbers(text) {
        return on(text, i32::from(year), month.into(), day.into());
    }
    let found = || text.to_owned();
    let lower = text.to_lowercase();
    let Some(DayParts { parts, mark }) = DayParts::of(&lower) else {
        return Err(DayProblem::BadDate { found: found() });
    };
    let part = |part: &&str| DayPart::of(part);
    match *parts.iter().map(part).collect::<Vec<_>>().as_slice() {
        [DayPart::Year(year), DayPart::Short(month), DayPart::Short(day)] if mark.is_some() => {
            on(text, year, month, day)
        }
        [DayPart::Short(day), DayPart::Short(month), DayPart::Year(year)] if mark == Some('/') => {
            with_slashes(text, year, month, day)
        }
        [DayPart::Short(day), DayPart::Short(month), DayPart::Year(year)] if mark.is_some() => {
            on(text, year, month, day)
        }
        [DayPart::Short(day), DayPart::Month(month), DayPart::Year(year)]
        | [DayPart::Month(month), DayPart::Short(day), DayPart::Year(year)] => on(text, year, month, day),
        [DayPart::Short(_), DayPart::Short(_) | DayPart::Month(_), DayPart::Short(_)] if is_short_year(&parts) => {
            Err(DayProblem::ShortYear { found: found() })
        }
        [DayPart::Short(_) | DayPart::Month(_), DayPart::Year(_)]
        | [DayPart::Year(_), DayPart::Short(_)]
        | [DayPart::Year(_)] => Err(DayProblem::NoDay { found: found() }),
        _ => Err(DayProblem::BadDate { found: found() }),
    }
}

// Splits 2026-11-20 into its numbers.
fn numbers(text: &str) -> Option<[u16; 3]> {
    let is_as_expected =
        |(place, byte): (usize, u8)| if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    if text.len() != 10 || !text.bytes().enumerate().all(is_as_expected) {
        return None;
    }
    Some([text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?])
}

fn is_short_year(parts: &[&str]) -> bool {
    parts.last().is_some_and(|year| year.len() == 2)
}

fn with_slashes(text: &str, year: i32, month: u32, day: u32) -> Result<NaiveDate, DayProblem> {
    let (first, second) = (on(text, year, month, day), on(text, year, day, month));
    match (first, second) {
        (Ok(first), Ok(second)) if first != second => {
            Err(DayProblem::AmbiguousDay { found: text.to_owned(), first, second })
        }
        (first, _) => first,
    }
}

fn on(text: &str, year: i32, month: u32, day: u32) -> Result<NaiveDate, DayProblem> {
    if let Some(day) = day_of(year, month, day) {
        return Ok(day);
    }
    let found = text.to_owned();
    if !YEARS.contains(&year) {
        let (from, to) = (YEARS.start().to_string(), YEARS.end().to_string());
        return Err(DayProblem::UnlikelyYear { found, from, to });
    }
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else {
        return Err(DayProblem::NoSuchMonth { found, month: month.into() });
    };
    first.with_day(day).ok_or_else(|| {
        let days = first.num_days_in_month().into();
        DayProblem::NoSuchDay { found, month: month.into(), year: year.to_string(), days }
    })
}

// A part of a date: a year has four digits, a day or a month one or two.
#[derive(Debug, Clone, Copy)]
enum DayPart {
    Year(i32),
    Short(u32),
    Month(u32),
    Other,
}

impl DayPart {
    fn of(text: &str) -> DayPart {
        let number = || text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
        match (text.len(), number(), month_named(text)) {
            (1 | 2, Some(number), _) => DayPart::Short(number),
            (4, Some(number), _) => i32::try_from(number).map_or(DayPart::Other, DayPart::Year),
            (_, _, Some(month)) => DayPart::Month(month),
            _ => DayPart::Other,
        }
    }
}

// The parts of a date, and the separator between its numbers: the same throughout.
struct DayParts<'t> {
    parts: Vec<&'t str>,
    mark: Option<char>,
}

impl<'t> DayParts<'t> {
    fn of(text: &'t str) -> Option<DayParts<'t>> {
        let text = ["z dnia ", "dnia "].iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text);
        let text = without_year_word(text);
        let marks: Vec<char> = text.chars().filter(|c| !c.is_alphanumeric() && *c != ' ').collect();
        let is_known = marks.len() <= 2 && marks.iter().all(|mark| matches!(mark, '.' | '-' | '/' | ','));
        let is_one = text.contains(char::is_alphabetic) || marks.iter().all(|mark| *mark == marks[0] && *mark != ',');
        let parts = text.split([' ', '.', ',', '-', '/']).filter(|part| !part.is_empty()).map(without_ordinal);
        (is_known && is_one).then(|| DayParts { parts: parts.collect(), mark: marks.first().copied() })
    }
}

// Strips „r.” and „roku”, which only say that a number is a year.
fn without_year_word(text: &str) -> &str {
    let text = text.trim_end_matches(['.', ',', ' ']);
    let bare = text.strip_suffix("roku").or_else(|| text.strip_suffix('r')).unwrap_or(text).trim_end();
    if bare.ends_with(|c: char| c.is_ascii_digit()) { bare } else { text }
}

// 2nd → 2
fn without_ordinal(part: &str) -> &str {
    let bare = ["st", "nd", "rd", "th"].iter().find_map(|end| part.strip_suffix(end)).unwrap_or(part);
    if bare.bytes().all(|b| b.is_ascii_digit()) { bare } else { part }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        read_day(text).map_or_else(|fault| fault.code(), |_| "a day")
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let day = NaiveDate::from_ymd_opt(2025, 2, 27);
        let marks =
            ["2025-02-27", "27.02.2025", "27.2.2025 r.", "27.02.2025r.", "27-02-2025", "27/02/2025", "2025/2/27"];
        let words = ["27 lutego 2025 r.", "z dnia 27 lutego 2025 roku", "27 LUTEGO 2025", "27 luty 2025", "27 II 2025"];
        let english = ["27 February 2025", "27 Feb 2025", "February 27, 2025", "27th February 2025", "27-Feb-2025"];
        for text in marks.iter().chain(&words).chain(&english).chain(&[" 27. 02. 2025. ", "27\u{a0}lutego\u{a0}2025"]) {
            assert_eq!(read_day(text).ok(), day, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_named_by_what_is_wrong_with_it() {
        for (text, expected) in [
            ("31.02.2025", "no-such-day"),
            ("29 lutego 2025 r.", "no-such-day"),
            ("0.02.2025", "no-such-day"),
            ("02/27/2025", "no-such-month"),
            ("2025-13-01", "no-such-month"),
            ("02/03/2026", "ambiguous-day"),
            ("20.11.26", "short-year"),
            ("2 marca 26", "short-year"),
            ("0026-11-20", "unlikely-year"),
            ("9999-12-31", "unlikely-year"),
            ("marzec 2026", "no-day"),
            ("03.2026", "no-day"),
            ("2026", "no-day"),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
        assert_eq!((code("03/03/2026"), code("29.02.2028")), ("a day", "a day"));
        for text in
            ["", "wczoraj", "+1.2.2026", "20.11", "2026-11-20-1", "1.2-2026", "2026-11-20T10:00:00", "20 11 2026"]
        {
            assert_eq!(code(text), "bad-date", "{text}");
        }
    }
}
