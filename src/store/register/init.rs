//! Makes a register: a page about its files and, last, the file that makes it one.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::CertificateId;
use cert_core::format::settings;
use cert_core::register::settings::Settings;

use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, entries, is_there, quoted, shown};
use crate::store::register::problem::StoreProblem;

const README: &str = include_str!("../../../certificates/README.md");
const IGNORED: &str = include_str!("../../../certificates/.gitignore");
const ATTRIBUTES: &str = include_str!("../../../certificates/.gitattributes");

/// Makes a register in a folder. Existing files stay.
///
/// # Errors
/// Returns an error if there is a register, or if the system refuses; nothing is then left of the new one.
pub fn make(folder: &Path, settings: &Settings) -> Result<(), Faults> {
    let file = folder.join(settings::FILE);
    if is_there(&file)? {
        return Err(StoreProblem::RegisterThere { path: shown(folder), quoted: quoted(folder) }.into());
    }
    let names = entries(folder)?.into_iter();
    let is_certificate = |name: &str| name.strip_suffix(".toml").is_some_and(|stem| CertificateId::read(stem).is_ok());
    if names.map(|entry| entry.file_name()).any(|name| is_certificate(&name.to_string_lossy())) {
        return Err(StoreProblem::CertificatesThere { path: shown(folder) }.into());
    }
    let is_new = !is_there(folder)?;
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let mut made = Vec::new();
    fill(folder, settings, &mut made).inspect_err(|faults| {
        if !atomic::is_written(faults) {
            discard(folder, is_new, &made);
        }
    })
}

fn fill(folder: &Path, settings: &Settings, made: &mut Vec<PathBuf>) -> Result<(), Faults> {
    for (name, text) in [("README.md", README), (".gitignore", IGNORED), (".gitattributes", ATTRIBUTES)] {
        let path = folder.join(name);
        if !is_there(&path)? {
            atomic::write_over(&path, None, text)?;
            made.push(path);
        }
    }
    atomic::write_over(&folder.join(settings::FILE), None, &settings::new(settings))
}

// A page that cannot be removed either is harmless.
fn discard(folder: &Path, is_new: bool, made: &[PathBuf]) {
    for path in made {
        let _ = std::fs::remove_file(path);
    }
    if is_new {
        let _ = std::fs::remove_dir(folder);
    }
}
