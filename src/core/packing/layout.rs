//! The layout of an archive: files in order, each after its header; the list of their digests; the directory.

use crate::application::files::LIST;
use crate::basics::fault::FaultKind;
use crate::packing::measure::Measure;
use crate::packing::problem::PackingProblem;
use crate::zip::MOST_UNPACKED;
use crate::zip::write::{WrittenFile, directory};

const MEGABYTE: u64 = 1024 * 1024;

/// The layout of an archive.
#[derive(Debug, Default)]
pub struct Layout {
    /// The files, in the order written.
    pub files: Vec<WrittenFile>,
    /// The bytes so far.
    pub size: u64,
    list: String,
}

impl Layout {
    /// Adds a file.
    ///
    /// # Errors
    /// Returns an error if the archive would become too large to be read again.
    pub fn add(&mut self, name: &str, measure: &Measure) -> Result<(), FaultKind> {
        let too_large = || PackingProblem::PackTooLarge { limit: MOST_UNPACKED / MEGABYTE };
        if self.size.saturating_add(measure.size) > MOST_UNPACKED {
            return Err(too_large().into());
        }
        let narrow = |number: u64| u32::try_from(number).map_err(|_| FaultKind::from(too_large()));
        let (size, offset) = (narrow(measure.size)?, narrow(self.size)?);
        let file = WrittenFile { name: name.to_owned(), size, crc32: measure.crc32, offset };
        self.size += file.header().len() as u64 + measure.size;
        self.list += &format!("{}  {name}\n", measure.sha256);
        self.files.push(file);
        Ok(())
    }

    /// Adds the list of all files as the last one, and returns its bytes.
    ///
    /// # Errors
    /// As for [`Layout::add`].
    pub fn add_list(&mut self) -> Result<Vec<u8>, FaultKind> {
        let list = self.list.clone().into_bytes();
        self.add(LIST, &Measure::of(&list))?;
        Ok(list)
    }

    /// The bytes after the last file.
    pub fn directory(&self) -> Vec<u8> {
        directory(&self.files, u32::try_from(self.size).unwrap_or(u32::MAX))
    }
}
