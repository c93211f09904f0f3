//! Digests of files of any size, computed as a stream.

use std::io::{self, Read};
use std::path::Path;

use cert_core::basics::digest::hex;
use cert_core::basics::fault::FaultKind;
use sha2::{Digest, Sha256};

use crate::store::disk::read::cannot_read;
use crate::store::disk::watched::Watched;

/// The SHA-256 of a file, in hexadecimal.
///
/// # Errors
/// Returns an error if the system refuses.
pub fn digest(path: &Path) -> Result<String, FaultKind> {
    stream(path).map_err(|error| cannot_read(path, &error))
}

fn stream(path: &Path) -> io::Result<String> {
    let mut file = Watched::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(&buffer[..read]),
        }
    }
}
