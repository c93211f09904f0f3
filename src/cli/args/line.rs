//! A text of the command line on one line.

use cert_core::basics::clean::{check_length, clean_line};
use cert_core::basics::fault::FaultKind;
use cert_core::basics::name::person;

use crate::ops::error::{Error, Result};
use crate::ops::problem::UsageProblem;

/// A text of the command line on one line.
///
/// # Errors
/// There is nothing in it, or more than anyone means ([`Error::Usage`]).
pub fn line(option: &'static str, text: &str) -> Result<String> {
    let text = clean_line(text);
    check_length(option, &text).map_err(Error::usage)?;
    if text.is_empty() { Err(Error::usage(FaultKind::from(UsageProblem::OptionNeeded { option }))) } else { Ok(text) }
}

/// The name of who acts.
///
/// # Errors
/// As [`line()`]; it has no letters.
pub fn by(text: Option<&str>) -> Result<String> {
    person(&line("by", text.unwrap_or_default())?).map_err(Error::usage)
}
