//! The list of a register's files with their digests, in the format of `sha256sum`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::BuildHasher;

use crate::basics::digest::sha256;
use crate::carrier::damage::{Damage, damage_of};
use crate::register::snapshot;
use crate::register::workers::Workers;

/// The name of the list.
pub const LIST: &str = snapshot::LIST;

/// The folder of rubrics in a register.
pub const RUBRICS: &str = "rubrics";

/// How certificates are printed: states nothing about them.
const THEME: &str = "theme.toml";

/// Whether a path in a register, with `/`, holds content: settings, certificates, rubrics, and their signatures.
/// Nothing else is read, listed or moved.
pub fn is_said(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let is_one = [".toml", ".minisig"].iter().any(|end| name.ends_with(end)) || name == LIST;
    (folder.is_empty() || folder == RUBRICS) && is_one && !name.starts_with('.') && path != THEME
}

/// Writes a list.
pub fn text<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let lines: BTreeMap<&str, String> = files.into_iter().map(|(path, bytes)| (path, sha256(bytes))).collect();
    lines.iter().fold(String::new(), |text, (path, digest)| text + &format!("{digest}  {path}\n"))
}

/// How files differ from a list; each field's paths are sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Listed, with other content.
    pub changed: Vec<String>,
    /// Listed, but missing.
    pub removed: Vec<String>,
    /// Present, but not listed.
    pub added: Vec<String>,
    /// The changed files damaged only in transit, and how.
    pub carried: BTreeMap<String, Damage>,
}

impl Difference {
    /// Whether nothing differs.
    pub fn is_none(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty() && self.added.is_empty()
    }

    /// Whether a file differs.
    pub fn names(&self, path: &str) -> bool {
        let is_in = |paths: &Vec<String>| paths.binary_search_by(|other| other.as_str().cmp(path)).is_ok();
        [&self.changed, &self.removed, &self.added].into_iter().any(is_in)
    }
}

/// The digests in a list by path, of which there can be hundreds of thousands.
pub type ListedDigests<'l> = HashMap<&'l str, &'l str>;

/// The paths in a list, each with its digest.
pub fn lines(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.lines().filter_map(|line| line.split_once("  ")).map(|(digest, path)| (path, digest))
}

/// The digests in a list, hashed by path.
pub fn hashed(list: &str) -> ListedDigests<'_> {
    // Hardly a line has fewer bytes than a digest and a number; with room enough, nothing is hashed twice.
    let mut digests = ListedDigests::with_capacity(list.len() / 80);
    digests.extend(lines(list));
    digests
}

/// The digests in a list, sorted by path.
pub fn listed(list: &str) -> BTreeMap<&str, &str> {
    lines(list).collect()
}

/// Compares files with a list. Of files left out, none of which is among `files`, only presence is compared.
pub fn compare<S: BuildHasher>(
    listed: &ListedDigests<'_>,
    files: &BTreeMap<&str, &[u8]>,
    left_out: &HashSet<String, S>,
    workers: &impl Workers,
) -> Difference {
    let present = files.keys().copied().chain(left_out.iter().map(String::as_str));
    let mut added: Vec<String> = present.filter(|path| !listed.contains_key(path)).map(str::to_owned).collect();
    let is_there = |path: &&&str| files.contains_key(**path) || left_out.contains(**path);
    // To look for each listed path takes longest, and is needed only if there are more than were found.
    let is_whole = files.len() + left_out.len() - added.len() == listed.len();
    let missing = listed.keys().filter(|path| !is_whole && !is_there(path));
    let mut removed: Vec<String> = missing.map(|path| (*path).to_owned()).collect();
    removed.sort_unstable();
    added.sort_unstable();
    let mut difference = Difference { removed, added, ..Difference::default() };
    let both: Vec<_> = files.iter().filter_map(|(path, bytes)| Some((*path, *bytes, *listed.get(path)?))).collect();
    let is_same = |(_, bytes, digest): &(&str, &[u8], &str)| sha256(bytes) == *digest;
    for ((path, bytes, digest), is_same) in both.iter().zip(workers.map(&both, is_same)) {
        if !is_same {
            let damage = damage_of(bytes, digest).map(|(what, _)| what);
            difference.carried.extend(damage.map(|what| ((*path).to_owned(), what)));
            difference.changed.push((*path).to_owned());
        }
    }
    difference
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::workers::OneWorker;

    #[test]
    fn every_difference_is_found() {
        let files = BTreeMap::from([("a", b"1".as_slice()), ("b", b"2"), ("c", b"3")]);
        let list = text(files.iter().map(|(path, bytes)| (*path, *bytes)));
        let list = hashed(&list);
        assert!(compare(&list, &files, &HashSet::new(), &OneWorker).is_none());
        let now = BTreeMap::from([("a", b"1".as_slice()), ("b", b"x"), ("d", b"4")]);
        let found = compare(&list, &now, &HashSet::new(), &OneWorker);
        assert_eq!((found.changed, found.removed, found.added), (vec!["b".into()], vec!["c".into()], vec!["d".into()]));
        let left_out = ["a", "e"].map(str::to_owned).into();
        let found = compare(&list, &BTreeMap::from([("b", b"2".as_slice())]), &left_out, &OneWorker);
        assert_eq!((found.changed, found.removed, found.added), (vec![], vec!["c".into()], vec!["e".into()]));
    }
}
