//! What the program remembers of registers, in a file of its own that two programs change one after the other.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::memory::file::{parse, parse_serials, text};
use cert_core::memory::past::Memory;

use crate::store::disk::atomic;
use crate::store::disk::lock::lock;
use crate::store::disk::read::{cannot_write, read};

/// The file in the folder of what the program remembers.
pub const FILE: &str = "registers.toml";

/// The file of earlier versions, which is read once.
const EARLIER: &str = "serials.toml";

/// What is remembered; nothing where there is no file yet.
///
/// # Errors
/// The file cannot be read, or is damaged.
pub fn recall(state: &Path) -> Result<Memory, Faults> {
    let (file, earlier) = (state.join(FILE), state.join(EARLIER));
    if file.symlink_metadata().is_ok() {
        return parse(&read(&file)?);
    }
    if !earlier.is_file() {
        return Ok(Memory::default());
    }
    Ok(Memory { serials: parse_serials(&read(&earlier)?)?, ..Memory::default() })
}

/// Changes what is remembered; what others have written meanwhile stays.
///
/// # Errors
/// The file cannot be read, or is damaged: then it stays as it is. It cannot be written.
pub fn change(state: &Path, change: impl FnOnce(&mut Memory)) -> Result<(), Faults> {
    std::fs::create_dir_all(state).map_err(|error| cannot_write(state, &error))?;
    let _lock = lock(state, "cert")?;
    let mut memory = recall(state)?;
    change(&mut memory);
    atomic::write(&state.join(FILE), &text(&memory))
}
