//! An application as one ZIP, read in place, and unpacked before writing into it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use cert_core::application::evidence::{EvidenceFile, EvidenceFiles};
use cert_core::application::files::{LIMIT as EVIDENCE_LIMIT, confined, is_review};
use cert_core::basics::clean::clean_line;
use cert_core::basics::digest::hex;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::packing::root::root;
use cert_core::zip::archive::Archive;
use cert_core::zip::bytes::Bytes;
use cert_core::zip::entry::ZipEntry;
use sha2::{Digest, Sha256};

use crate::store::application::evidence;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{LIMIT, MEGABYTE, cannot_read, cannot_write, shown};
use crate::store::disk::watched::WatchedBytes;

/// An application in an archive.
pub struct Packed {
    archive: Archive,
    // The folder of the application in the archive, with `/`.
    root: String,
    found: RefCell<BTreeMap<String, EvidenceFile>>,
}

impl fmt::Debug for Packed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Packed({})", self.archive.path)
    }
}

/// Whether the path is an archive.
pub fn is_at(path: &Path) -> bool {
    let is_named = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"));
    let begins = || {
        let mut start = [0; 4];
        File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == *b"PK\x03\x04"
    };
    path.is_file() && (is_named || begins())
}

impl Packed {
    /// Opens an archive, and finds the application in it.
    ///
    /// # Errors
    /// Returns an error if it is not an archive, or contains no application or several.
    pub fn open(path: &Path) -> Result<Packed, Faults> {
        let file = File::open(path).map_err(|error| cannot_read(path, &error))?;
        let length = file.metadata().map_err(|error| cannot_read(path, &error))?.len();
        let archive = Archive::open(shown(path), Box::new(ArchiveFile { file: RefCell::new(file), length }))?;
        let root = root(&archive)?;
        Ok(Packed { archive, root, found: RefCell::default() })
    }

    /// The bytes of a text file; none if there is no such file.
    ///
    /// # Errors
    /// Returns an error if it is larger than any valid text, or damaged.
    pub fn text(&self, name: &str) -> Result<Option<Vec<u8>>, Faults> {
        let Some(entry) = self.entry(name) else { return Ok(None) };
        if entry.size > LIMIT {
            let (path, megabytes) = (self.shown(name), entry.size.div_ceil(MEGABYTE));
            return Err(FileProblem::TooLarge { path, megabytes, limit: LIMIT / MEGABYTE }.into());
        }
        let mut bytes = Vec::new();
        self.archive.read(entry, &mut |block| {
            bytes.extend_from_slice(block);
            Ok(())
        })?;
        Ok(Some(bytes))
    }

    /// The path of the review in it. It would be the sender's judgement of their own application, so it is neither read
    /// nor unpacked.
    pub fn sent_review(&self) -> Option<&str> {
        let mut names = self.archive.entries.iter().map(|entry| entry.name.as_str());
        names.find(|name| name.strip_prefix(&self.root).is_some_and(is_review))
    }

    /// The name of a file in it, for messages.
    pub fn shown(&self, name: &str) -> String {
        format!("{}/{}{name}", self.archive.path, self.root)
    }

    /// Unpacks the application into a folder, whole or not at all.
    ///
    /// # Errors
    /// Returns an error if a file is damaged, or if the system refuses.
    pub fn unpack(&self, folder: &Path) -> Result<(), Faults> {
        atomic::folder(folder, false, |new| {
            for entry in &self.archive.entries {
                if let Some(path) = entry.name.strip_prefix(&self.root).filter(|path| !is_review(path)) {
                    self.write(entry, &evidence::confined(new, path)?)?;
                }
            }
            Ok(())
        })
    }

    /// Writes a file of the application to the same path of a folder; it must have the given digest.
    ///
    /// # Errors
    /// Returns an error if the bytes differ, or if the system refuses.
    pub fn copy_same(&self, path: &str, sha256: &str, to: &Path) -> Result<(), Faults> {
        let changed = || Faults::from(FileProblem::ChangedMeanwhile { path: self.shown(path) });
        if evidence::matches(to, path, sha256)? == Some(true) {
            return Ok(());
        }
        self.write(self.entry(path).ok_or_else(changed)?, &evidence::confined(to, path)?)?;
        if evidence::matches(to, path, sha256)? == Some(true) { Ok(()) } else { Err(changed()) }
    }

    fn write(&self, entry: &ZipEntry, to: &Path) -> Result<(), Faults> {
        let failed = |error: std::io::Error| cannot_write(to, &error);
        std::fs::create_dir_all(atomic::folder_of(to)).map_err(failed)?;
        let mut file = File::create_new(to).map_err(failed)?;
        self.read(entry, |block| file.write_all(block).map_err(failed))?;
        Ok(file.sync_all().map_err(failed)?)
    }

    fn read(&self, entry: &ZipEntry, mut take: impl FnMut(&[u8]) -> Result<(), FaultKind>) -> Result<(), FaultKind> {
        let reading = WatchedBytes::new(entry.size);
        self.archive.read(entry, &mut |block| {
            reading.advance(block.len());
            take(block)
        })
    }

    fn entry(&self, path: &str) -> Option<&ZipEntry> {
        let wanted = clean_line(&format!("{}{path}", self.root));
        self.archive.entries.iter().find(|entry| entry.name == wanted)
    }
}

impl EvidenceFiles for Packed {
    fn find(&self, path: &str) -> Result<EvidenceFile, FaultKind> {
        let path = confined(path)?;
        if let Some(found) = self.found.borrow().get(&path) {
            return Ok(found.clone());
        }
        let found = match self.entry(&path) {
            None => EvidenceFile::Missing,
            Some(entry) if entry.size > EVIDENCE_LIMIT => EvidenceFile::TooLarge,
            Some(entry) => {
                let mut hash = Sha256::new();
                self.read(entry, |block| {
                    hash.update(block);
                    Ok(())
                })?;
                EvidenceFile::Present(hex(&hash.finalize()))
            }
        };
        self.found.borrow_mut().insert(path, found.clone());
        Ok(found)
    }
}

// The file of an archive, whose blocks are read in place.
struct ArchiveFile {
    file: RefCell<File>,
    length: u64,
}

impl Bytes for ArchiveFile {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, at: u64, into: &mut [u8]) -> Option<()> {
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(at)).ok()?;
        file.read_exact(into).ok()
    }
}
