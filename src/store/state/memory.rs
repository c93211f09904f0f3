//! The memory of registers, in a file that several programs can change in turn.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::memory::file::{parse, parse_serials, text};
use cert_core::memory::past::Memory;

use crate::store::disk::atomic;
use crate::store::disk::lock::lock;
use crate::store::disk::read::{cannot_write, read};

/// The file in the state folder.
pub const FILE: &str = "registers.toml";

/// The file of earlier versions, read once.
const EARLIER: &str = "serials.toml";

/// Reads the memory; empty if there is no file yet.
///
/// # Errors
/// Returns an error if the file cannot be read, or is damaged.
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

/// Changes the memory, keeping what others have written meanwhile.
///
/// # Errors
/// Returns an error if the file cannot be read or is damaged, in which case it stays as it is, or if it cannot be
/// written.
pub fn change(state: &Path, change: impl FnOnce(&mut Memory)) -> Result<(), Faults> {
    std::fs::create_dir_all(state).map_err(|error| cannot_write(state, &error))?;
    let _lock = lock(state, "cert")?;
    let mut memory = recall(state)?;
    change(&mut memory);
    atomic::write(&state.join(FILE), &text(&memory))
}
