//! An application as one ZIP to send: its answers, the evidence that they use, and the list of both.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use cert_core::application::evidence::Evidence;
use cert_core::basics::digest::hex;
use cert_core::basics::fault::Faults;
use cert_core::zip::MOST_UNPACKED;
use cert_core::zip::write::{WrittenFile, directory};
use crc32fast::Hasher;
use sha2::{Digest, Sha256};

use crate::store::application::dossier::LIST;
use crate::store::application::evidence::{confined, file_at};
use crate::store::application::folder::{ANSWERS, Application};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{MEGABYTE, cannot_read, cannot_write, shown};

/// What is packed, and what is not there to be.
pub struct Package {
    files: Vec<(WrittenFile, Packable)>,
    /// The evidence that is packed.
    pub evidence: Vec<String>,
    /// The evidence that answers name, and that is not there.
    pub missing: Vec<String>,
    /// How many bytes.
    pub size: u64,
}

enum Packable {
    Bytes(Vec<u8>),
    File(PathBuf),
}

impl Package {
    /// What of an application is to be packed; every file is read once.
    ///
    /// # Errors
    /// A file cannot be read; more than is read again; the application lies in an archive.
    pub fn of(application: &Application) -> Result<Package, Faults> {
        if application.is_packed() {
            return Err(FolderProblem::PackedAlready { path: shown(&application.folder) }.into());
        }
        let [(_, answers), _] = application.bytes();
        let mut contents = vec![(ANSWERS.to_owned(), Packable::Bytes(answers.to_vec()))];
        let (mut evidence, mut missing) = (Vec::new(), Vec::new());
        for path in used(application) {
            let whole = confined(&application.folder, &path)?;
            if file_at(&whole)?.is_none() {
                missing.push(path);
                continue;
            }
            evidence.push(path.clone());
            contents.push((path, Packable::File(whole)));
        }
        let (mut package, mut list) = (Package { files: Vec::new(), evidence, missing, size: 0 }, String::new());
        for (name, content) in contents {
            let digest = package.add(name.clone(), content)?;
            list += &format!("{digest}  {name}\n");
        }
        package.add(LIST.to_owned(), Packable::Bytes(list.into_bytes()))?;
        Ok(package)
    }

    fn add(&mut self, name: String, content: Packable) -> Result<String, Faults> {
        let (mut hash, mut crc, mut size) = (Sha256::new(), Hasher::new(), 0_u64);
        content.read(&mut |block| {
            hash.update(block);
            crc.update(block);
            size += block.len() as u64;
            Ok(())
        })?;
        let too_large = || Faults::from(FolderProblem::PackTooLarge { limit: MOST_UNPACKED / MEGABYTE });
        if self.size + size > MOST_UNPACKED {
            return Err(too_large());
        }
        let narrow = |number: u64| u32::try_from(number).map_err(|_| too_large());
        let file = WrittenFile { name, size: narrow(size)?, crc32: crc.finalize(), offset: narrow(self.size)? };
        self.size += file.header().len() as u64 + size;
        self.files.push((file, content));
        Ok(hex(&hash.finalize()))
    }

    /// Writes it to a file that was not there.
    ///
    /// # Errors
    /// There is another; a file changed since it was looked at; the system refuses.
    pub fn write(&self, path: &Path) -> Result<(), Faults> {
        if path.symlink_metadata().is_ok() {
            return Err(FolderProblem::PackThere { path: shown(path) }.into());
        }
        atomic::create(path, |archive| {
            let mut put =
                |bytes: &[u8]| archive.write_all(bytes).map_err(|error| Faults::from(cannot_write(path, &error)));
            for (file, content) in &self.files {
                put(&file.header())?;
                let mut crc = Hasher::new();
                content.read(&mut |block| {
                    crc.update(block);
                    put(block)
                })?;
                if crc.finalize() != file.crc32 {
                    return Err(FileProblem::ChangedMeanwhile { path: file.name.clone() }.into());
                }
            }
            let files: Vec<WrittenFile> = self.files.iter().map(|(file, _)| file.clone()).collect();
            put(&directory(&files, u32::try_from(self.size).unwrap_or(u32::MAX)))
        })
    }
}

impl Packable {
    fn read(&self, take: &mut dyn FnMut(&[u8]) -> Result<(), Faults>) -> Result<(), Faults> {
        let path = match self {
            Packable::Bytes(bytes) => return take(bytes),
            Packable::File(path) => path,
        };
        let mut file = File::open(path).map_err(|error| cannot_read(path, &error))?;
        let mut block = vec![0; 64 * 1024];
        loop {
            match file.read(&mut block).map_err(|error| cannot_read(path, &error))? {
                0 => return Ok(()),
                read => take(&block[..read])?,
            }
        }
    }
}

fn used(application: &Application) -> BTreeSet<String> {
    application.answers.evidence().filter_map(Evidence::file).map(str::to_owned).collect()
}
