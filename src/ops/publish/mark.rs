//! What the mark of a site says of the register that it shows: neither an older copy of that register nor another one takes
//! its place.

use std::path::Path;

use cert_core::basics::fault::FaultKind;
use cert_core::register::settings::Settings;

use crate::ops::error::{Error, Result};
use crate::store::disk::read::shown;
use crate::store::site::problem::SiteProblem;

const REGISTER: &str = "register ";

/// The line of the mark; none of a register that has no name yet.
pub(super) fn line(settings: &Settings) -> Option<String> {
    let uid = settings.uid.as_ref()?;
    Some(format!("{REGISTER}{} {}", uid.as_str(), settings.serial))
}

/// Whether a register may be shown on the site with a mark; an earlier version said nothing there.
///
/// # Errors
/// The site shows another register, or this one as it was later ([`Error::Refused`]).
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
