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
    /// Who acts; empty where nobody is named, which only a dry run allows.
    pub by: String,
    /// Whether to ask before writing.
    pub consent: Consent,
    /// Whether an unlikely day was looked at and is meant.
    pub is_meant: bool,
    /// With which key it is signed.
    pub signing: Signing,
}

/// Whether the day on which something is entered is likely to be meant: nothing earlier can be entered afterwards.
///
/// # Errors
/// It lies more than five years ahead, and nobody said that it is meant ([`Error::Refused`]).
pub fn check_day(context: &Context, is_meant: bool) -> Result<()> {
    let limit = context.real_day.checked_add_months(Months::new(60)).unwrap_or(context.real_day);
    match context.today {
        day if day > limit && !is_meant => Err(Error::refused(FaultKind::from(UsageProblem::RemoteDay { day }))),
        _ => Ok(()),
    }
}
