//! Files in `dowody/` that no answer uses any more; often lists of names, which should not be stored longer than
//! needed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cert_core::application::evidence::Evidence;
use cert_core::application::files::FOLDER;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::carrier::litter::is_litter;

use crate::store::application::evidence::confined;
use crate::store::application::folder::Application;
use crate::store::disk::read::{cannot_write, entries};

/// The greatest number of files examined; no application has more.
const MOST: usize = 10_000;

/// The greatest depth of folders examined.
const DEPTH: usize = 8;

impl Application {
    /// The paths of files in `dowody/` that no answer uses and `odpowiedzi.toml` does not mention: evidence that cannot
    /// be parsed may still be meant.
    ///
    /// # Errors
    /// Returns an error if a folder cannot be read.
    pub fn unused_files(&self) -> Result<Vec<String>, Faults> {
        if self.is_packed() {
            return Ok(Vec::new());
        }
        let whole = |path: &str| confined(&self.folder, path).ok()?.canonicalize().ok();
        let used: BTreeSet<PathBuf> = self.answers.evidence().filter_map(Evidence::file).filter_map(whole).collect();
        let [(_, answers), _] = self.bytes();
        let text = clean_line(&String::from_utf8_lossy(answers));
        let mut found = Vec::new();
        files(&self.folder.join(FOLDER), DEPTH, &mut found)?;
        let is_unused = |file: &PathBuf| {
            let name = file.file_name().map(|name| clean_line(&name.to_string_lossy())).unwrap_or_default();
            !text.contains(&name) && !file.canonicalize().is_ok_and(|file| used.contains(&file))
        };
        let relative = |file: &PathBuf| Some(file.strip_prefix(&self.folder).ok()?.to_str()?.replace('\\', "/"));
        let mut unused: Vec<String> = found.iter().filter(|file| is_unused(file)).filter_map(relative).collect();
        unused.sort();
        Ok(unused)
    }

    /// Removes files that no answer uses.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn remove_unused(&self, paths: &[String]) -> Result<(), Faults> {
        for path in paths {
            let whole = confined(&self.folder, path)?;
            std::fs::remove_file(&whole).map_err(|error| cannot_write(&whole, &error))?;
        }
        Ok(())
    }
}

// Links are not followed, and files that systems put into every folder are not evidence.
fn files(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Faults> {
    for entry in entries(folder)? {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let is_of_system = name.starts_with('.') || is_litter(&name);
        match entry.file_type() {
            _ if is_of_system || found.len() >= MOST => {}
            Ok(kind) if kind.is_dir() && depth > 0 => files(&path, depth - 1, found)?,
            Ok(kind) if kind.is_file() => found.push(path),
            _ => {}
        }
    }
    Ok(())
}
