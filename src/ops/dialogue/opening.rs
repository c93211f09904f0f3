//! Opens a piece of evidence in the system's program for it.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use cert_core::application::evidence::EvidenceRef;

#[cfg(target_os = "macos")]
const PROGRAM: &str = "open";
#[cfg(windows)]
const PROGRAM: &str = "explorer";
#[cfg(not(any(target_os = "macos", windows)))]
const PROGRAM: &str = "xdg-open";

/// Opens an address, or a file of an application; an act cannot be opened.
///
/// # Errors
/// Returns an error if the system has no program to open anything with.
pub fn open(folder: &Path, proof: &EvidenceRef) -> io::Result<()> {
    let target = match proof {
        EvidenceRef::File { path, .. } => {
            let whole = std::path::absolute(folder.join(path));
            whole.unwrap_or_else(|_| folder.join(path)).into_os_string()
        }
        EvidenceRef::Url(url) => url.into(),
        EvidenceRef::Act(_) => return Ok(()),
    };
    let mut command = Command::new(PROGRAM);
    command.arg(target).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}
