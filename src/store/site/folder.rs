//! The folder of a site. New files are first written into a folder of their own, then put in place: a run that fails
//! leaves the site as it was. Unchanged files, and files of somebody else, are not touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::create_dir_all;
use std::io;
use std::path::{Path, PathBuf};

use cert_core::application::problem::AnswersProblem;
use cert_core::basics::fault::Faults;

use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_read, cannot_write, is_absence, shown};
use crate::store::site::exchange::Exchange;
use crate::store::site::problem::SiteProblem;

/// The file that marks a folder as a site of the program.
pub const MARK: &str = ".cert-site";

/// The result of updating a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replaced {
    /// The number of new or changed files.
    pub written: usize,
    /// The number of unchanged files.
    pub unchanged: usize,
    /// The number of files no longer published.
    pub withdrawn: usize,
}

/// A folder that is a site, or can become one.
pub struct SiteFolder {
    path: PathBuf,
}

impl SiteFolder {
    /// Opens a folder for a site.
    ///
    /// # Errors
    /// Returns an error if it is not a folder, contains files of somebody else, or cannot be read.
    pub fn open(path: &Path) -> Result<SiteFolder, Faults> {
        match path.metadata() {
            Err(error) if is_absence(&error) => {}
            Err(error) => return Err(cannot_read(path, &error).into()),
            Ok(found) if !found.is_dir() => return Err(FileProblem::NotAFolder { path: shown(path) }.into()),
            Ok(_) if is_file(&path.join(MARK)) => {}
            Ok(_) if !is_empty(path).map_err(|error| cannot_read(path, &error))? => {
                return Err(SiteProblem::NotASite { path: shown(path) }.into());
            }
            Ok(_) => {}
        }
        // A link to a folder stands for that folder.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Ok(SiteFolder { path })
    }

    /// The bytes of a file of the site. A link or a pipe is not a file.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.path.join(name);
        if is_file(&path) { std::fs::read(path).ok() } else { None }
    }

    /// Replaces the files with these names, and removes others.
    ///
    /// # Errors
    /// Returns an error if the system refuses; the site then stays as it was.
    pub fn replace(&self, files: &BTreeMap<String, Vec<u8>>, withdrawn: &BTreeSet<String>) -> Result<Replaced, Faults> {
        let failed = |error| Faults::from(cannot_write(&self.path, &error));
        create_dir_all(&self.path).map_err(failed)?;
        // This waits for another run; unfinished files found afterwards are from a run that was killed.
        atomic::sweep(&self.path);
        let _guard = atomic::lock(&self.path);
        files.keys().chain(withdrawn).try_for_each(|name| self.check_place(name))?;
        let new: Vec<_> = files.iter().filter(|(name, bytes)| self.read(name).as_ref() != Some(bytes)).collect();
        let gone: Vec<_> = withdrawn.iter().filter(|name| self.path.join(name).is_file()).collect();
        let replaced = Replaced { written: new.len(), unchanged: files.len() - new.len(), withdrawn: gone.len() };
        if new.is_empty() && gone.is_empty() {
            return Ok(replaced);
        }
        Exchange::new(&self.path).map_err(failed)?.run(&new, &gone)?;
        atomic::sync(&self.path).map_err(failed)?;
        Ok(replaced)
    }

    // A file behind a link is not part of the site.
    fn check_place(&self, name: &str) -> Result<(), Faults> {
        let folders = Path::new(name).ancestors().skip(1).filter(|folder| *folder != Path::new(""));
        match folders.map(|folder| self.path.join(folder)).find(|folder| folder.is_symlink()) {
            Some(link) => Err(AnswersProblem::Link { path: shown(&link) }.into()),
            None => Ok(()),
        }
    }
}

fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.is_file())
}

// Ignores what a first run left that was killed.
fn is_empty(folder: &Path) -> io::Result<bool> {
    let mut entries = std::fs::read_dir(folder)?.flatten();
    Ok(entries.all(|entry| atomic::is_ours(&entry.file_name().to_string_lossy())))
}

#[cfg(test)]
mod tests {
    use std::fs::remove_file;

    use super::*;

    fn texts(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        let mark = (MARK.to_owned(), Vec::new());
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).into())).chain([mark]).collect()
    }

    fn replace(path: &Path, files: &[(&str, &str)], withdrawn: &[&str]) -> Result<[usize; 3], Faults> {
        let withdrawn = withdrawn.iter().map(|name| (*name).to_owned()).collect();
        let replaced = SiteFolder::open(path)?.replace(&texts(files), &withdrawn)?;
        Ok([replaced.written, replaced.unchanged, replaced.withdrawn])
    }

    fn read(path: &Path, name: &str) -> Option<String> {
        std::fs::read_to_string(path.join(name)).ok()
    }

    #[test]
    fn what_did_not_change_is_not_written_and_what_is_not_ours_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("strona");
        let first = [("index.html", "a"), ("en/index.html", "b"), ("old.pdf", "p")];
        assert_eq!(replace(&path, &first, &[]), Ok([4, 0, 0]));
        std::fs::write(path.join("robots.txt"), "mine").expect("written");
        create_dir_all(path.join(".well-known")).expect("a folder");
        let day = |name: &str| path.join(name).metadata().and_then(|found| found.modified()).expect("a day");
        let before = [day("index.html"), day(".")];
        assert_eq!(replace(&path, &first, &["never.pdf"]), Ok([0, 4, 0]));
        assert_eq!([day("index.html"), day(".")], before, "nothing at all is written");
        let second = [("index.html", "a"), ("new.html", "c")];
        assert_eq!(replace(&path, &second, &["old.pdf"]), Ok([1, 2, 1]));
        assert_eq!(day("index.html"), before[0]);
        for (name, text) in
            [("index.html", Some("a")), ("en/index.html", Some("b")), ("robots.txt", Some("mine")), ("old.pdf", None)]
        {
            assert_eq!(read(&path, name).as_deref(), text, "{name}");
        }
        assert!(path.join(".well-known").is_dir());
        let left = path
            .read_dir()
            .expect("entries")
            .flatten()
            .filter(|one| atomic::is_ours(&one.file_name().to_string_lossy()));
        assert_eq!((left.count(), folder.path().read_dir().expect("entries").count()), (0, 1));
    }

    #[test]
    fn a_run_that_is_refused_leaves_the_site_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path();
        assert_eq!(replace(path, &[("a.html", "1"), ("m.html", "1"), ("z.html", "1")], &[]), Ok([4, 0, 0]));
        // A folder in the place of a file.
        remove_file(path.join("m.html")).expect("removed");
        create_dir_all(path.join("m.html/mine")).expect("a folder");
        let refused = replace(path, &[("a.html", "2"), ("b.html", "2"), ("m.html", "2")], &["z.html"]);
        let fault = refused.expect_err("a folder is there").0.remove(0).kind;
        assert!(fault.code() == "cannot-write" && format!("{fault:?}").contains("m.html"), "{fault:?}");
        for (name, text) in [("a.html", Some("1")), ("b.html", None), ("z.html", Some("1"))] {
            assert_eq!(read(path, name).as_deref(), text, "{name}");
        }
        assert!(path.join("m.html/mine").is_dir());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_read_or_written_behind_a_link() {
        let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let (path, mine) = (folder.path(), other.path().join("b.html"));
        std::fs::write(&mine, "a").expect("written");
        assert_eq!(replace(path, &[("a.html", "a")], &[]), Ok([2, 0, 0]));
        remove_file(path.join("a.html")).expect("removed");
        std::os::unix::fs::symlink(&mine, path.join("a.html")).expect("a link");
        assert_eq!(replace(path, &[("a.html", "a")], &[]), Ok([1, 1, 0]), "a file takes the place of the link");
        assert!(!path.join("a.html").is_symlink());
        std::os::unix::fs::symlink(other.path(), path.join("en")).expect("a link");
        for (new, gone) in [(&[("en/b.html", "2")][..], &[][..]), (&[], &["en/b.html"])] {
            let refused = replace(path, new, gone).err();
            assert_eq!(refused.map(|faults| faults.0[0].kind.code()), Some("link"));
        }
        assert_eq!(read(other.path(), "b.html").as_deref(), Some("a"));
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(SiteFolder::open(folder.path()).is_ok());
        std::fs::write(folder.path().join("praca.docx"), "").expect("written");
        let code = |path: &Path| SiteFolder::open(path).err().map(|faults| faults.0[0].kind.code());
        assert_eq!(code(folder.path()), Some("not-a-site"));
        assert_eq!(code(&folder.path().join("praca.docx")), Some("not-a-folder"));
    }
}
