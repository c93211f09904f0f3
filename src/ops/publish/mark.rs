//! The line in a site's mark that identifies the register: an older copy or another register never replaces it.

use std::path::Path;

use cert_core::basics::fault::FaultKind;
use cert_core::register::settings::Settings;

use crate::ops::error::{Error, Result};
use crate::store::disk::read::shown;
use crate::store::site::problem::SiteProblem;

const REGISTER: &str = "register ";

/// The line of the mark; none for a register without a `uid`.
pub(super) fn line(settings: &Settings) -> Option<String> {
    let uid = settings.uid.as_ref()?;
    Some(format!("{REGISTER}{} {}", uid.as_str(), settings.serial))
}

/// Checks that a register may replace the site with this mark; earlier versions wrote no such line.
///
/// # Errors
/// Returns [`Error::Refused`] if the site shows another register, or a later state of this one.
pub(super) fn check(mark: &str, folder: &Path, settings: &Settings) -> Result<()> {
    let said = mark.lines().find_map(|line| line.strip_prefix(REGISTER)?.split_once(' '));
    let Some((uid, Ok(shown_serial))) = said.map(|(uid, serial)| (uid, serial.parse::<u32>())) else { return Ok(()) };
    let path = shown(folder);
    let problem = match &settings.uid {
        Some(own) if own.as_str() == uid && settings.serial >= shown_serial => return Ok(()),
        Some(own) if own.as_str() == uid => {
            SiteProblem::NewerSite { path, serial: settings.serial.into(), newer: shown_serial.into() }
        }
        _ => SiteProblem::OtherSite { path },
    };
    Err(Error::refused(FaultKind::from(problem)))
}
