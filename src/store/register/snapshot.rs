//! A register as it is at one moment: all its meaningful files, read at once.
//!
//! Readers are never locked out by a writer. Committed files that are not yet in place are read from where they are; if
//! something is committed during the reading, it is repeated.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use cert_core::basics::fault::Faults;
use cert_core::format::settings;
use cert_core::register::snapshot::{Content, Snapshot, number_of};
use cert_core::register::workers::Workers;
use cert_core::trust::manifest::{LIST, RUBRICS, is_said};

use crate::store::disk::lock::hold_still;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{LIMIT, MEGABYTE, names, no_register, read_own, shown};
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::register::commit;

/// The greatest total size of a register's files, besides their list: enough for over a hundred thousand certificates.
const MOST: u64 = 256 * MEGABYTE;

/// The largest list of files.
pub const LARGEST_LIST: u64 = 64 * MEGABYTE;

/// How often to reread a register that is written meanwhile.
const TRIES: u32 = 100;

/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// Reads a register.
///
/// # Errors
/// Returns an error if there is none in the folder, or if the folder cannot be read.
pub fn read(folder: &Path) -> Result<Snapshot, Faults> {
    read_part(folder, &|_| true)
}

/// Reads a register, but of its certificates only those whose number is needed.
///
/// # Errors
/// Returns the errors of [`read`].
pub fn read_part(folder: &Path, is_needed: &dyn Fn(u32) -> bool) -> Result<Snapshot, Faults> {
    for _ in 0..TRIES {
        let before = overlaid(folder, settings::FILE);
        if before.is_none() {
            return Err(no_register(folder).into());
        }
        let snapshot = once(folder, is_needed)?;
        // Every write raises the serial in this file.
        if overlaid(folder, settings::FILE) == before {
            return Ok(snapshot);
        }
        sleep(PAUSE);
    }
    // It is being written all the time, so writers have to wait for a moment.
    let _still = hold_still(folder);
    once(folder, is_needed)
}

fn once(folder: &Path, is_needed: &dyn Fn(u32) -> bool) -> Result<Snapshot, Faults> {
    let (mut files, mut bytes) = (Vec::new(), 0);
    let Paths { said, others, staged } = paths(folder)?;
    let is_read = |path: &String| number_of(path.strip_suffix(".minisig").unwrap_or(path)).is_none_or(is_needed);
    let (mut said, left_out): (Vec<String>, Vec<String>) = said.into_iter().partition(is_read);
    said.sort_unstable();
    said.dedup();
    let found = |path: &String| if staged.contains(path) { overlaid(folder, path) } else { at(&folder.join(path)) };
    let read = |path| (path, found(path));
    Threads(Work::Reading).each(&said, read, |(path, content)| {
        let Some(mut content) = content else { return };
        bytes += content.as_ref().map_or(0, |content| if path == LIST { 0 } else { content.len() as u64 });
        if bytes > MOST {
            let limit = MOST / MEGABYTE;
            content = Err(FileProblem::RegisterTooLarge { path: shown(&folder.join(path)), limit }.into());
        }
        files.push((path.clone(), content));
    });
    // A map that grows entry by entry takes twice the memory of one made from a list.
    Ok(Snapshot::new(folder, BTreeMap::from_iter(files)).beside(&others).without(left_out.into_iter().collect()))
}

/// A file of a register as it is, or as it will be once committed files are in place; none if there is no such file.
pub fn overlaid(folder: &Path, path: &str) -> Option<Content> {
    let staged = folder.join(commit::FOLDER);
    // A file behind a link does not belong to this register.
    let is_own = !staged.is_symlink() && !staged.join(RUBRICS).is_symlink();
    // A file moved between the two looks is in place at the second.
    is_own.then(|| at(&staged.join(path))).flatten().or_else(|| at(&folder.join(path)))
}

fn at(path: &Path) -> Option<Content> {
    read_own(path, if path.ends_with(LIST) { LARGEST_LIST } else { LIMIT }).transpose()
}

// The paths of a register's meaningful files (settings, certificates, rubrics and their signatures), and of those
// committed.
struct Paths {
    said: Vec<String>,
    others: Vec<String>,
    // Paths committed but not yet in place.
    staged: BTreeSet<String>,
}

fn paths(folder: &Path) -> Result<Paths, Faults> {
    // Committed files first: one moved into place after this look is found there by the next.
    let staged = BTreeSet::from_iter(commit::staged(folder)?);
    let (own, rubrics) = (names(folder)?, names(&folder.join(RUBRICS))?);
    let rubrics = rubrics.into_iter().map(|name| format!("{RUBRICS}/{name}"));
    let all = own.into_iter().chain(rubrics).chain(staged.iter().cloned());
    let (said, mut others): (Vec<String>, Vec<String>) = all.partition(|path| is_said(path));
    others.sort_unstable();
    Ok(Paths { said, others, staged })
}
