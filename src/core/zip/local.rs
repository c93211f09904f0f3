//! Local file headers: they must agree with the directory, and no two files may overlap.

use crate::zip::bytes::Bytes;
use crate::zip::directory::{DirectoryEntry, u16_at, u32_at, widened};
use crate::zip::problem::Refused;

const HEADER: u64 = 30;

/// Where the bytes of each entry begin, in directory order.
pub(super) fn starts(bytes: &dyn Bytes, entries: &[DirectoryEntry], directory: u64) -> Result<Vec<u64>, Refused> {
    let starts: Vec<u64> = entries.iter().map(|entry| start(bytes, entry)).collect::<Result<_, _>>()?;
    let mut places: Vec<(u64, u64, &str)> = entries
        .iter()
        .zip(&starts)
        .map(|(entry, start)| (entry.offset, start.saturating_add(entry.packed), entry.name.as_str()))
        .collect();
    places.sort_unstable();
    let ends = places.iter().skip(1).map(|(offset, ..)| *offset).chain([directory]);
    match places.iter().zip(ends).find(|((_, end, _), limit)| end > limit) {
        Some(((_, end, name), _)) => Err((if *end > directory { "truncated" } else { "overlap" }, (*name).to_owned())),
        None => Ok(starts),
    }
}

fn start(bytes: &dyn Bytes, entry: &DirectoryEntry) -> Result<u64, Refused> {
    let refused = |why| (why, entry.name.clone());
    let header = bytes.range(entry.offset, HEADER).map_err(|_| refused("truncated"))?;
    if !header.starts_with(b"PK\x03\x04") {
        return Err(refused("header"));
    }
    let (flags, method) = (u16_at(&header, 6), u16_at(&header, 8));
    let lengths = [u16_at(&header, 26), u16_at(&header, 28)].map(u64::from);
    let names = bytes.range(entry.offset + HEADER, lengths[0] + lengths[1]).map_err(|_| refused("truncated"))?;
    let (name, extra) = names.split_at(entry.raw_name.len().min(names.len()));
    let is_same = lengths[0] == entry.raw_name.len() as u64 && name == entry.raw_name && method == entry.method;
    if !is_same || (flags ^ entry.flags) & 0x2041 != 0 {
        return Err(refused("header"));
    }
    // A streaming packer writes these numbers only after the file.
    let is_streamed = flags & 8 != 0;
    let sizes = widened([u32_at(&header, 22), u32_at(&header, 18)], extra).ok_or_else(|| refused("zip64"))?;
    if !is_streamed && (sizes != [entry.size, entry.packed] || u32_at(&header, 14) != entry.crc32) {
        return Err(refused("header"));
    }
    Ok(entry.offset + HEADER + lengths[0] + lengths[1])
}
