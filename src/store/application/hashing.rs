//! Digests of files, however large, computed as a stream.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use cert_core::basics::digest::hex;
use cert_core::basics::fault::FaultKind;
use sha2::{Digest, Sha256};

use crate::store::disk::read::{MEGABYTE, cannot_read};

/// As many bytes take a person's patience: a second or more.
const LONG: u64 = 256 * MEGABYTE;

static READ: AtomicU64 = AtomicU64::new(0);
static WHEN_LONG: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();

/// What to do once the files of this run turn out to take long. Only the first one counts.
pub fn when_long(say: impl Fn() + Send + Sync + 'static) {
    let _ = WHEN_LONG.set(Box::new(say));
}

/// SHA-256 of the bytes of a file, in hexadecimal digits.
///
/// # Errors
/// The system refuses.
pub fn digest(path: &Path) -> Result<String, FaultKind> {
    stream(path).map_err(|error| cannot_read(path, &error))
}

fn stream(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hash.finalize())),
            read => {
                hash.update(&buffer[..read]);
                count(read as u64);
            }
        }
    }
}

fn count(bytes: u64) {
    let before = READ.fetch_add(bytes, Ordering::Relaxed);
    if before < LONG
        && before + bytes >= LONG
        && let Some(say) = WHEN_LONG.get()
    {
        say();
    }
}
