//! Unpacks one file as a stream, with only a few blocks in memory.

use crc32fast::Hasher;
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::basics::fault::FaultKind;
use crate::zip::bytes::Bytes;
use crate::zip::entry::ZipEntry;

const BLOCK: usize = 64 * 1024;

/// Why a file could not be unpacked.
pub(super) enum Unpacking {
    /// It does not match the directory.
    Refused(&'static str),
    /// The consumer failed.
    Failed(FaultKind),
}

/// Passes the bytes of a file to `take`, block by block.
pub(super) fn unpack(
    bytes: &dyn Bytes,
    entry: &ZipEntry,
    take: &mut dyn FnMut(&[u8]) -> Result<(), FaultKind>,
) -> Result<(), Unpacking> {
    let (mut hash, mut given) = (Hasher::new(), 0_u64);
    let mut give = |block: &[u8]| {
        given += block.len() as u64;
        if given > entry.size {
            return Err(Unpacking::Refused("data"));
        }
        hash.update(block);
        take(block).map_err(Unpacking::Failed)
    };
    let mut state = InflateState::new_boxed(DataFormat::Raw);
    let (mut at, mut is_done, mut out) = (0, entry.is_stored, vec![0; BLOCK]);
    while at < entry.packed {
        let length = (entry.packed - at).min(BLOCK as u64);
        let block = bytes.range(entry.start + at, length).map_err(|(why, _)| Unpacking::Refused(why))?;
        at += length;
        let mut rest = block.as_slice();
        if entry.is_stored {
            give(rest)?;
            continue;
        }
        loop {
            let result = inflate(&mut state, rest, &mut out, MZFlush::None);
            rest = &rest[result.bytes_consumed..];
            give(&out[..result.bytes_written])?;
            match result.status {
                Ok(MZStatus::StreamEnd) => is_done = true,
                Ok(_) if result.bytes_written > 0 || !rest.is_empty() => continue,
                Ok(_) | Err(MZError::Buf) => {}
                Err(_) => return Err(Unpacking::Refused("data")),
            }
            break;
        }
        if is_done && (at < entry.packed || !rest.is_empty()) {
            return Err(Unpacking::Refused("data"));
        }
    }
    match (is_done && given == entry.size, hash.finalize() == entry.crc32) {
        (false, _) => Err(Unpacking::Refused("data")),
        (true, false) => Err(Unpacking::Refused("crc")),
        (true, true) => Ok(()),
    }
}
