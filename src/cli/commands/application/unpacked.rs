//! Unpacks a zipped application beside the archive, so that it can be written into.

use std::path::{Path, PathBuf};

use cert_core::say;

use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::store::application::packed::{self, Packed};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::read::shown;

/// Returns the path itself or, for an archive, the folder into which it was just unpacked.
///
/// # Errors
/// Returns an error if the folder exists already (somebody may have written into it), if the archive is damaged, or if
/// the system refuses.
pub fn unpacked(context: &Context, path: &Path) -> Result<PathBuf> {
    if !packed::is_at(path) {
        return Ok(path.to_owned());
    }
    let folder = match path.extension() {
        Some(_) => path.with_extension(""),
        None => path.with_added_extension("folder"),
    };
    let archive = Packed::open(path)?;
    if folder.symlink_metadata().is_ok() {
        return Err(Error::failed(FolderProblem::UnpackedAlready { path: shown(path), folder: shown(&folder) }));
    }
    archive.unpack(&folder)?;
    context.note_sent_review(path, archive.sent_review());
    context.note(&say!(context.words, "unpacked-to", path = shown(path), folder = shown(&folder)))?;
    Ok(folder)
}
