//! Measures a file for an archive by reading it once, block by block.

use crc32fast::Hasher;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::basics::digest::hex;

/// What an archive records about a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    pub crc32: u32,
    pub size: u64,
}

/// A file being measured.
#[derive(Default)]
pub struct Measuring {
    sha256: Sha256,
    crc32: Hasher,
    size: u64,
}

impl Measuring {
    /// Adds the next block.
    pub fn take(&mut self, block: &[u8]) {
        self.sha256.update(block);
        self.crc32.update(block);
        self.size += block.len() as u64;
    }

    /// The result, once the whole file is read.
    pub fn done(self) -> Measure {
        Measure { sha256: hex(&self.sha256.finalize()), crc32: self.crc32.finalize(), size: self.size }
    }
}

impl Measure {
    /// Measures bytes in memory.
    pub fn of(bytes: &[u8]) -> Measure {
        let mut measuring = Measuring::default();
        measuring.take(bytes);
        measuring.done()
    }
}
