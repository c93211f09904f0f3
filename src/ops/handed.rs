//! Reads a file handed over as a certificate, or names it if it is something else.

use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::format::settings;
use cert_core::trust::handed::file::is_pdf;
use cert_core::trust::manifest::LIST;
use cert_core::trust::verification::copy::Copy;

use crate::ops::argument::signature_beside;
use crate::store::disk::atomic::folder_of;
use crate::store::disk::read::{quoted, shown};
use crate::store::register::problem::StoreProblem;

/// The certificate in the bytes of a file, with the signature beside it.
///
/// # Errors
/// Returns an error if it is something else, every fault of the file, or an error if the signature cannot be read.
pub fn read(path: &Path, bytes: Vec<u8>) -> Result<Copy, Faults> {
    match other(path, &bytes) {
        Some(other) => Err(other.into()),
        None => Copy::read(shown(path), bytes, signature_beside(path)?, None),
    }
}

// Recognises another kind of file by its name or its first bytes.
fn other(path: &Path, bytes: &[u8]) -> Option<FaultKind> {
    let is_named = |name: &str| path.file_name().is_some_and(|found| found == name);
    let folder = || quoted(folder_of(path));
    let (what, quoted) = match () {
        () if is_named(settings::FILE) => ("settings", folder()),
        () if is_named(LIST) => ("list", folder()),
        () if is_pdf(path, bytes) => ("print", quoted(path)),
        () => return None,
    };
    Some(StoreProblem::NotACertificate { path: shown(path), what, quoted }.into())
}
