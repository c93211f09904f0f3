//! Files change places by renaming them, which no full disk stops; where one is refused after all, all go back. A file
//! that is replaced is there all the while, and whoever kills the program leaves none away.

use std::fs::{File, create_dir_all, hard_link, remove_file, rename};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use tempfile::TempDir;

use crate::store::disk::atomic;
use crate::store::disk::read::cannot_write;

/// An exchange of some files of a folder.
pub(super) struct Exchange<'a> {
    site: &'a Path,
    aside: TempDir,
    /// What was put in its place, or taken away, and whether there was something before.
    done: Vec<(PathBuf, bool)>,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(site: &'a Path) -> io::Result<Exchange<'a>> {
        Ok(Exchange { site, aside: atomic::new_folder(site, false)?, done: Vec::new() })
    }

    /// Puts new files in their places, and takes others away.
    ///
    /// # Errors
    /// The system refuses; then all are as they were.
    pub(super) fn run(&mut self, new: &[(&String, &Vec<u8>)], gone: &[&String]) -> Result<(), Faults> {
        self.stage(new).map_err(|error| cannot_write(self.site, &error))?;
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
        let mut new = new.iter().enumerate();
        new.try_for_each(|(number, (_, bytes))| File::create_new(self.staged(number))?.write_all(bytes))
    }

    fn staged(&self, number: usize) -> PathBuf {
        self.aside.path().join(format!("{number}.new"))
    }

    fn set_aside(&self, number: usize) -> PathBuf {
        self.aside.path().join(format!("{number}.old"))
    }

    fn put(&mut self, target: &Path, new: Option<usize>) -> io::Result<()> {
        create_dir_all(atomic::folder_of(target))?;
        let old = self.set_aside(self.done.len());
        let was_there = target.symlink_metadata().is_ok_and(|found| !found.is_dir());
        match new {
            _ if !was_there => {}
            // Not every disk has links.
            Some(_) => hard_link(target, &old).or_else(|_| rename(target, &old))?,
            None => rename(target, &old)?,
        }
        self.done.push((target.to_owned(), was_there));
        new.map_or(Ok(()), |number| rename(self.staged(number), target))
    }

    fn undo(&self) {
        for (number, (target, was_there)) in self.done.iter().enumerate().rev() {
            // As far as it goes: what refused once may refuse again, and the first error is the one to be said.
            let _ = if *was_there { rename(self.set_aside(number), target) } else { remove_file(target) };
        }
    }
}
