//! Days in TOML.

use chrono::{Datelike, NaiveDate};
use toml_edit::Value;

/// A day as a native TOML date.
pub fn date(day: NaiveDate) -> Value {
    let (year, month, day) = (day.year(), day.month(), day.day());
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let date = toml_edit::Date { year: u16::try_from(year).unwrap_or_default(), month: small(month), day: small(day) };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }.into()
}
