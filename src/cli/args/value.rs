//! Values of options: a line of text, one word of several, a whole number.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use cert_core::basics::clean::{check_length, clean_line};
use cert_core::basics::fault::FaultKind;
use cert_core::basics::name::person;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::ops::error::{Error, Result};
use crate::ops::problem::UsageProblem;

/// Returns a command-line text cleaned to one line.
///
/// # Errors
/// Returns [`Error::Usage`] if the text is empty or too long.
pub fn line(option: &'static str, text: &str) -> Result<String> {
    let text = clean_line(text);
    check_length(option, &text).map_err(Error::usage)?;
    if text.is_empty() { Err(Error::usage(FaultKind::from(UsageProblem::OptionNeeded { option }))) } else { Ok(text) }
}

/// The name of the person who acts.
///
/// # Errors
/// Returns the errors of [`line()`], and one if the name has no letters.
pub fn by(text: Option<&str>) -> Result<String> {
    person(&line("by", text.unwrap_or_default())?).map_err(Error::usage)
}

/// Parses a code of an enum made by [`cert_core::codes!`] into its value.
pub fn word<T: Clone + Send + Sync + 'static, const N: usize>(
    codes: [&'static str; N],
    value: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(codes).try_map(move |word| value(&word).ok_or(word))
}

/// A number that is not whole, or out of range.
#[derive(Debug)]
pub struct NotWithin {
    /// The least that is taken.
    pub least: u32,
    /// The most that is taken.
    pub most: u32,
}

/// Takes a whole number within a range.
pub fn whole<T>(range: RangeInclusive<T>) -> impl TypedValueParser<Value = T>
where
    T: FromStr + PartialOrd + Into<u32> + Copy + Send + Sync + 'static,
{
    move |text: &str| {
        let refused = NotWithin { least: (*range.start()).into(), most: (*range.end()).into() };
        text.parse().ok().filter(|number| range.contains(number)).ok_or(refused)
    }
}

impl fmt::Display for NotWithin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a whole number from {} to {}", self.least, self.most)
    }
}

impl std::error::Error for NotWithin {}
