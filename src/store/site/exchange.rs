//! Exchanges files by renaming, which works on a full disk; if one rename is refused, all are reverted. A replaced file
//! exists all the while, so that a kill leaves none missing.

use std::collections::BTreeSet;
use std::fs::{File, create_dir_all, hard_link, remove_file, rename};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::register::workers::Workers;
use tempfile::TempDir;

use crate::store::disk::atomic;
use crate::store::disk::read::cannot_write;
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;

/// Returns the folders within the site that contain files, parents first.
pub(super) fn folders<'n>(names: impl Iterator<Item = &'n String>) -> BTreeSet<&'n Path> {
    let folders = names.flat_map(|name| Path::new(name).ancestors().skip(1));
    folders.filter(|folder| *folder != Path::new("")).collect()
}

/// Whether something is there that is not a folder; also a link that leads nowhere yet, or a pipe.
pub(super) fn is_no_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| !found.is_dir())
}

/// An exchange of files in a folder.
pub(super) struct Exchange<'a> {
    site: &'a Path,
    aside: TempDir,
    /// Paths put in place or removed so far, and whether there was a file before.
    done: Vec<(PathBuf, bool)>,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(site: &'a Path) -> io::Result<Exchange<'a>> {
        Ok(Exchange { site, aside: atomic::new_folder(site, false)?, done: Vec::new() })
    }

    /// Puts new files in place, and removes others.
    ///
    /// # Errors
    /// Returns an error if the system refuses; all files are then as they were.
    pub(super) fn run(&mut self, new: &[(&String, &Vec<u8>)], gone: &[&String]) -> Result<(), Faults> {
        self.stage(new).map_err(|error| cannot_write(self.site, &error))?;
        for folder in folders(new.iter().map(|(name, _)| *name)) {
            let folder = self.site.join(folder);
            create_dir_all(&folder).map_err(|error| cannot_write(&folder, &error))?;
        }
        let new = new.iter().enumerate().map(|(number, (name, _))| (*name, Some(number)));
        let gone = gone.iter().map(|name| (*name, None));
        for (name, number) in new.chain(gone) {
            let target = self.site.join(name);
            if let Err(error) = self.put(&target, number) {
                self.undo();
                return Err(cannot_write(&target, &error).into());
            }
        }
        Ok(())
    }

    fn stage(&self, new: &[(&String, &Vec<u8>)]) -> io::Result<()> {
        let new: Vec<_> = new.iter().enumerate().collect();
        let write = |(number, (_, bytes)): &(usize, &(&String, &Vec<u8>))| {
            File::create_new(self.staged(*number))?.write_all(bytes)
        };
        Threads(Work::Publishing).map(&new, write).into_iter().collect()
    }

    fn staged(&self, number: usize) -> PathBuf {
        self.aside.path().join(format!("{number}.new"))
    }

    fn set_aside(&self, number: usize) -> PathBuf {
        self.aside.path().join(format!("{number}.old"))
    }

    fn put(&mut self, target: &Path, new: Option<usize>) -> io::Result<()> {
        let old = self.set_aside(self.done.len());
        let was_there = is_no_folder(target);
        match new {
            _ if !was_there => {}
            // Not every disk supports links.
            Some(_) => hard_link(target, &old).or_else(|_| rename(target, &old))?,
            None => rename(target, &old)?,
        }
        self.done.push((target.to_owned(), was_there));
        new.map_or(Ok(()), |number| rename(self.staged(number), target))
    }

    fn undo(&self) {
        for (number, (target, was_there)) in self.done.iter().enumerate().rev() {
            // As far as possible: a refused operation may be refused again, and the first error is the one to report.
            let _ = if *was_there { rename(self.set_aside(number), target) } else { remove_file(target) };
        }
    }
}
