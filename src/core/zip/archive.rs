//! An open archive: every entry is checked before any is read.

use std::collections::BTreeMap;

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::zip::bytes::Bytes;
use crate::zip::directory;
use crate::zip::entry::ZipEntry;
use crate::zip::inflate::{Unpacking, unpack};
use crate::zip::local;
use crate::zip::name::is_of_system;
use crate::zip::problem::{Refused, ZipProblem};

/// An archive and its files.
pub struct Archive {
    /// The name that a person knows it by.
    pub path: String,
    /// Its files, without those added by systems.
    pub entries: Vec<ZipEntry>,
    bytes: Box<dyn Bytes>,
}

impl Archive {
    /// Opens an archive.
    ///
    /// # Errors
    /// Returns an error if it is not an archive, or contains what an application never does: a link, a path that leaves
    /// it, the same file twice, a file within another, more than anyone would send.
    pub fn open(path: String, bytes: Box<dyn Bytes>) -> Result<Archive, FaultKind> {
        match entries(bytes.as_ref()) {
            Ok(entries) => Ok(Archive { path, entries, bytes }),
            Err((why, name)) => Err(bad(&path, why, &name)),
        }
    }

    /// Passes the bytes of a file to `take`, block by block. They match the archive's record only if all were passed
    /// without an error.
    ///
    /// # Errors
    /// Returns an error if they do not match, or if `take` fails.
    pub fn read(
        &self,
        entry: &ZipEntry,
        take: &mut dyn FnMut(&[u8]) -> Result<(), FaultKind>,
    ) -> Result<(), FaultKind> {
        unpack(self.bytes.as_ref(), entry, take).map_err(|error| match error {
            Unpacking::Refused(why) => bad(&self.path, why, &entry.name),
            Unpacking::Failed(fault) => fault,
        })
    }
}

fn bad(path: &str, why: &'static str, name: &str) -> FaultKind {
    let name = if name.is_empty() { "none".to_owned() } else { clean_line(name) };
    FaultKind::from(ZipProblem::BadZip { path: path.to_owned(), why, name })
}

fn entries(bytes: &dyn Bytes) -> Result<Vec<ZipEntry>, Refused> {
    let (listed, at) = directory::read(bytes)?;
    let starts = local::starts(bytes, &listed, at)?;
    let files = listed.into_iter().zip(starts).filter(|(entry, _)| !entry.is_folder && !is_of_system(&entry.name));
    let entries: Vec<ZipEntry> = files
        .map(|(entry, start)| ZipEntry {
            is_stored: entry.method == 0,
            name: entry.name,
            size: entry.size,
            start,
            packed: entry.packed,
            crc32: entry.crc32,
        })
        .collect();
    check_names(&entries)?;
    Ok(entries)
}

// Names that differ only in case, or name a file and a folder, would overwrite each other on some disks.
fn check_names(entries: &[ZipEntry]) -> Result<(), Refused> {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for entry in entries {
        if names.insert(entry.name.to_lowercase(), &entry.name).is_some() {
            return Err(("duplicate", entry.name.clone()));
        }
    }
    let is_folder_too = |name: &str| name.match_indices('/').any(|(end, _)| names.contains_key(&name[..end]));
    match names.iter().find(|(name, _)| is_folder_too(name)) {
        Some((_, name)) => Err(("duplicate", (*name).to_owned())),
        None => Ok(()),
    }
}
