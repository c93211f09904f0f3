//! An application as one ZIP to send: its answers, the evidence they use, and the list of both.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use cert_core::application::evidence::{Evidence, EvidenceState};
use cert_core::application::files::ANSWERS;
use cert_core::basics::fault::Faults;
use cert_core::packing::layout::Layout;
use cert_core::packing::measure::Measuring;
use crc32fast::Hasher;

use crate::store::application::evidence::confined;
use crate::store::application::folder::Application;
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_read, cannot_write, shown};
use crate::store::disk::watched::Watched;

/// The content of the archive, and evidence left out of it.
pub struct Package {
    layout: Layout,
    contents: Vec<Packable>,
    /// The evidence in the archive.
    pub evidence: Vec<String>,
    /// Evidence that would be lost on the way, because hidden files are not unpacked.
    pub hidden: Vec<String>,
}

enum Packable {
    Bytes(Vec<u8>),
    File(PathBuf),
}

impl Package {
    /// The package of an application; every file is read once.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read, if the archive would be too large to read again, or if the
    /// application is itself in an archive.
    pub fn of(application: &Application) -> Result<Package, Faults> {
        if application.is_packed() {
            return Err(FolderProblem::PackedAlready { path: shown(&application.folder) }.into());
        }
        let [(_, answers), _] = application.bytes();
        let (layout, evidence, hidden) = (Layout::default(), Vec::new(), Vec::new());
        let mut package = Package { layout, contents: Vec::new(), evidence, hidden };
        package.add(ANSWERS, Packable::Bytes(answers.to_vec()))?;
        for path in used(application) {
            if path.split('/').any(|part| part.starts_with('.')) {
                package.hidden.push(path);
                continue;
            }
            package.add(&path, Packable::File(confined(&application.folder, &path)?))?;
            package.evidence.push(path);
        }
        let list = package.layout.add_list()?;
        package.contents.push(Packable::Bytes(list));
        Ok(package)
    }

    fn add(&mut self, name: &str, content: Packable) -> Result<(), Faults> {
        let mut measuring = Measuring::default();
        content.read(&mut |block| {
            measuring.take(block);
            Ok(())
        })?;
        self.layout.add(name, &measuring.done())?;
        self.contents.push(content);
        Ok(())
    }

    /// Writes it to a new file.
    ///
    /// # Errors
    /// Returns an error if the file exists, if a file of evidence has changed since it was examined, or if the system
    /// refuses.
    pub fn write(&self, path: &Path) -> Result<(), Faults> {
        if path.symlink_metadata().is_ok() {
            return Err(FolderProblem::PackThere { path: shown(path) }.into());
        }
        atomic::create(path, |archive| {
            let mut put =
                |bytes: &[u8]| archive.write_all(bytes).map_err(|error| Faults::from(cannot_write(path, &error)));
            for (file, content) in self.layout.files.iter().zip(&self.contents) {
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
            put(&self.layout.directory())
        })
    }
}

impl Packable {
    fn read(&self, take: &mut dyn FnMut(&[u8]) -> Result<(), Faults>) -> Result<(), Faults> {
        let path = match self {
            Packable::Bytes(bytes) => return take(bytes),
            Packable::File(path) => path,
        };
        let mut file = Watched::open(path).map_err(|error| cannot_read(path, &error))?;
        let mut block = vec![0; 64 * 1024];
        loop {
            match file.read(&mut block).map_err(|error| cannot_read(path, &error))? {
                0 => return Ok(()),
                read => take(&block[..read])?,
            }
        }
    }
}

// Evidence that answers name and that can be read; the warnings report the rest.
fn used(application: &Application) -> BTreeSet<String> {
    let readable =
        |evidence: &&Evidence| !matches!(evidence.unsound_file(), Some((_, state)) if state != EvidenceState::Altered);
    application.answers.evidence().filter(readable).filter_map(Evidence::file).map(str::to_owned).collect()
}
