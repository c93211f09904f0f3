//! A command-line text on one line.

use cert_core::basics::clean::{check_length, clean_line};
use cert_core::basics::fault::FaultKind;
use cert_core::basics::name::person;

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
