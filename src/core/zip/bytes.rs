//! Random access to the bytes of an archive of any size.

use crate::zip::problem::{Refused, plain};

/// The bytes of an archive, of which only the part needed is read.
pub trait Bytes {
    /// The length in bytes.
    fn length(&self) -> u64;

    /// Fills `into` with bytes from a position; none if there are not enough.
    fn read_at(&self, at: u64, into: &mut [u8]) -> Option<()>;
}

impl dyn Bytes + '_ {
    /// Reads `length` bytes from a position.
    pub(super) fn range(&self, at: u64, length: u64) -> Result<Vec<u8>, Refused> {
        let is_there = at.checked_add(length).is_some_and(|end| end <= self.length());
        let size = usize::try_from(length).ok().filter(|_| is_there).ok_or_else(|| plain("truncated"))?;
        let mut bytes = vec![0; size];
        self.read_at(at, &mut bytes).ok_or_else(|| plain("truncated"))?;
        Ok(bytes)
    }
}

impl Bytes for Vec<u8> {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, at: u64, into: &mut [u8]) -> Option<()> {
        let at = usize::try_from(at).ok()?;
        into.copy_from_slice(self.get(at..at.checked_add(into.len())?)?);
        Some(())
    }
}
