//! Makes a register: a page on its files and, last, the file that makes it one.

use std::path::Path;

use crate::domain::fault::{FaultKind, Faults};
use crate::domain::register::Settings;
use crate::files::read::{cannot_write, quoted, shown};
use crate::files::{atomic, settings};

const README: &str = include_str!("../../certificates/README.md");
const IGNORED: &str = include_str!("../../certificates/.gitignore");

/// Makes a register in a folder. What stands in the folder already stays.
///
/// # Errors
/// There is a register; the system refuses.
pub fn make(folder: &Path, settings: &Settings) -> Result<(), Faults> {
    let file = folder.join(settings::FILE);
    if file.exists() {
        return Err(FaultKind::RegisterThere { path: shown(folder), quoted: quoted(folder) }.into());
    }
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    for (name, text) in [("README.md", README), (".gitignore", IGNORED)] {
        if !folder.join(name).exists() {
            atomic::write_over(&folder.join(name), None, text)?;
        }
    }
    atomic::write_over(&file, None, &settings::new(settings))
}
