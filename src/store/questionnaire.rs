//! A questionnaire and practices given as files.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::format;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;

use crate::store::disk::read::{read, read_bytes, shown};

/// The rubric in a file.
///
/// # Errors
/// Returns every fault of the file.
pub fn rubric(path: &Path) -> Result<Rubric, Faults> {
    format::rubric::from_bytes(shown(path), read_bytes(path)?)
}

/// The practices in a file.
///
/// # Errors
/// Returns every fault of the file.
pub fn practices(path: &Path) -> Result<Library, Faults> {
    format::practices::parse(&read(path)?)
}
