//! Who acts on a register, and how.

use cert_core::basics::fault::FaultKind;
use chrono::Months;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::{Error, Result};
use crate::ops::problem::UsageProblem;
use crate::ops::register::signing_key::Signing;

/// Who acts on a register, and how.
#[derive(Debug, Clone)]
pub struct Acting {
    /// The person who acts; empty if nobody is named, which only a dry run allows.
    pub by: String,
    /// Whether to ask before writing.
    pub consent: Consent,
    /// Whether the person confirmed an unlikely day.
    pub is_meant: bool,
    /// The key to sign with.
    pub signing: Signing,
}

/// Checks that the day of an entry is likely: nothing earlier can be entered afterwards.
///
/// # Errors
/// Returns [`Error::Refused`] if it is more than five years ahead and was not confirmed.
pub fn check_day(context: &Context, is_meant: bool) -> Result<()> {
    let limit = context.real_day.checked_add_months(Months::new(60)).unwrap_or(context.real_day);
    match context.today {
        day if day > limit && !is_meant => Err(Error::refused(FaultKind::from(UsageProblem::RemoteDay { day }))),
        _ => Ok(()),
    }
}
