//! The folder of a site. New files are first written into a folder of their own, then put in place: a run that fails
//! leaves the site as it was. Unchanged files, and files of somebody else, are not touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::create_dir_all;
use std::io;
use std::path::{Component, Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::register::workers::Workers;

use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{LIMIT, cannot_read, cannot_write, is_absence, read_own, shown};
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::site::exchange::{Exchange, folders, is_no_folder};
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
    /// The contents of the mark when the folder was opened.
    mark: Vec<u8>,
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
        let path = canonical(path);
        Ok(SiteFolder { mark: read_mark(&path)?, path })
    }

    /// The contents of the mark; empty for a folder that is not yet a site.
    pub fn mark(&self) -> &[u8] {
        &self.mark
    }

    /// The bytes of a file of the site. A link or a pipe is not a file.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        read_own(&self.path.join(name), LIMIT).ok()?
    }

    /// Returns the names in a folder of the site; none if the folder is a link.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let folder = self.path.join(folder);
        let entries = if folder.is_symlink() { None } else { folder.read_dir().ok() };
        entries.into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
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
        let mark = read_mark(&self.path)?;
        // Another run that published the same is no other site.
        if mark != self.mark && files.get(MARK) != Some(&mark) {
            return Err(FileProblem::ChangedMeanwhile { path: shown(&self.path.join(MARK)) }.into());
        }
        self.check_folders(files.keys().chain(withdrawn))?;
        let files = Vec::from_iter(files);
        let is_as_before = Threads(Work::Publishing).map(&files, |(name, bytes)| self.holds(name, bytes));
        let new: Vec<_> = files.iter().zip(is_as_before).filter(|(_, is)| !is).map(|(file, _)| *file).collect();
        let gone: Vec<_> = withdrawn.iter().filter(|name| is_no_folder(&self.path.join(name))).collect();
        let replaced = Replaced { written: new.len(), unchanged: files.len() - new.len(), withdrawn: gone.len() };
        if new.is_empty() && gone.is_empty() {
            return Ok(replaced);
        }
        Exchange::new(&self.path).map_err(failed)?.run(&new, &gone)?;
        atomic::sync(&self.path).map_err(failed)?;
        Ok(replaced)
    }

    // A file behind a link is not part of the site. Each folder is checked once.
    fn check_folders<'n>(&self, names: impl Iterator<Item = &'n String>) -> Result<(), Faults> {
        match folders(names).into_iter().map(|folder| self.path.join(folder)).find(|folder| folder.is_symlink()) {
            Some(link) => Err(SiteProblem::FolderIsLink { path: shown(&link) }.into()),
            None => Ok(()),
        }
    }

    fn holds(&self, name: &str, bytes: &[u8]) -> bool {
        let found = read_own(&self.path.join(name), bytes.len() as u64);
        found.is_ok_and(|found| found.as_deref() == Some(bytes))
    }
}

/// Checks that the site and the register are not inside each other: a server would show the whole register.
///
/// # Errors
/// Fails if one is inside the other.
pub fn check_apart(site: &Path, register: &Path) -> Result<(), Faults> {
    let (site, register) = (canonical(site), canonical(register));
    match site.starts_with(&register) || register.starts_with(&site) {
        true => Err(SiteProblem::SiteAndRegister { path: shown(&site), register: shown(&register) }.into()),
        false => Ok(()),
    }
}

// A link to a folder stands for that folder. A folder that does not exist yet is resolved through its parent; as it
// will be no link, `..` leads from it to its parent.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| {
        let parent = || canonical(atomic::folder_of(path));
        match path.components().next_back() {
            Some(Component::Normal(name)) => parent().join(name),
            Some(Component::ParentDir) => atomic::folder_of(&parent()).to_owned(),
            _ => path.to_owned(),
        }
    })
}

// A mark that cannot be read may be that of another register.
fn read_mark(site: &Path) -> Result<Vec<u8>, Faults> {
    read_own(&site.join(MARK), LIMIT).map(Option::unwrap_or_default)
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
        std::os::unix::fs::symlink(path.join("nowhere"), path.join("old.pdf")).expect("a link");
        assert_eq!(replace(path, &[("a.html", "a")], &["old.pdf"]), Ok([0, 2, 1]));
        assert!(!path.join("old.pdf").is_symlink());
        std::os::unix::fs::symlink(other.path(), path.join("en")).expect("a link");
        for (new, gone) in [(&[("en/b.html", "2")][..], &[][..]), (&[], &["en/b.html"])] {
            let refused = replace(path, new, gone).err();
            assert_eq!(refused.map(|faults| faults.0[0].kind.code()), Some("folder-is-link"));
        }
        assert_eq!(read(other.path(), "b.html").as_deref(), Some("a"));
    }

    #[test]
    fn what_another_run_published_meanwhile_is_not_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = |mark: &str| BTreeMap::from([(MARK.to_owned(), mark.as_bytes().to_vec())]);
        let [first, second] = [0, 1].map(|_| SiteFolder::open(folder.path()).expect("a site"));
        assert!(first.replace(&site("newer"), &BTreeSet::new()).is_ok());
        let same = second.replace(&site("newer"), &BTreeSet::new()).expect("the same");
        assert_eq!((same.written, same.unchanged), (0, 1));
        let refused = second.replace(&site("older"), &BTreeSet::new()).expect_err("it is another");
        assert_eq!(refused.0[0].kind.code(), "changed-meanwhile");
        assert_eq!(read(folder.path(), MARK).as_deref(), Some("newer"));
    }

    #[test]
    fn neither_of_site_and_register_lies_in_the_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        create_dir_all(path("rejestr/w")).expect("a folder");
        for (site, is_apart) in [
            ("rejestr", false),
            ("rejestr/new/site", false),
            ("rejestr/w/../site", false),
            ("", false),
            ("new/../rejestr/site", false),
            ("new/new/../../rejestr", false),
            ("new/..", false),
            ("rejestr/new/../../site", true),
            ("rejestr/../site", true),
            ("rejestr2", true),
        ] {
            assert_eq!(check_apart(&path(site), &path("rejestr")).is_ok(), is_apart, "{site}");
        }
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(SiteFolder::open(folder.path()).is_ok());
        std::fs::write(folder.path().join("praca.docx"), "").expect("written");
        let code = |path: &Path| SiteFolder::open(path).err().map(|faults| faults.0[0].kind.code());
        assert_eq!(code(folder.path()), Some("not-a-site"));
        assert_eq!(code(&folder.path().join("praca.docx")), Some("not-a-folder"));
        // Whose site it is cannot be read.
        let mark = std::fs::File::create(folder.path().join(MARK)).expect("created");
        mark.set_len(LIMIT + 1).expect("a size");
        assert_eq!(code(folder.path()), Some("too-large"));
    }
}
