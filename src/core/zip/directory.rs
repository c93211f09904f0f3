//! The central directory at the end of an archive, which lists its files.

use crate::zip::bytes::Bytes;
use crate::zip::name::{NameRefused, read_name};
use crate::zip::problem::{Refused, plain};

/// The most entries accepted; no application has more files.
const ENTRIES: u64 = 10_000;

/// The longest directory accepted, in bytes.
const LONGEST: u64 = 8 * 1024 * 1024;

/// The most bytes accepted for all files together.
pub const MOST_UNPACKED: u64 = 512 * 1024 * 1024;

/// The highest compression ratio of a file over a megabyte; a higher one only serves to fill a disk.
const RATIO: u64 = 200;

const END: usize = 22;
const LOCATOR: u64 = 20;
const END64: u64 = 56;

/// The directory's record of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DirectoryEntry {
    pub(super) name: String,
    pub(super) raw_name: Vec<u8>,
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) crc32: u32,
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) offset: u64,
    pub(super) is_folder: bool,
}

/// The entries of the directory, and its position.
pub(super) fn read(bytes: &dyn Bytes) -> Result<(Vec<DirectoryEntry>, u64), Refused> {
    let end = find_end(bytes)?;
    let (count, size, offset, before) = place(bytes, end)?;
    if count > ENTRIES || size > LONGEST {
        return Err(plain("entries"));
    }
    if offset.checked_add(size) != Some(before) {
        return Err(plain("header"));
    }
    let text = bytes.range(offset, size)?;
    let (mut entries, mut rest, mut total) = (Vec::new(), text.as_slice(), 0_u64);
    for _ in 0..count {
        let (entry, after) = one(rest)?;
        total = total.saturating_add(entry.size);
        if total > MOST_UNPACKED {
            return Err(("too-large", entry.name));
        }
        entries.push(entry);
        rest = after;
    }
    if rest.is_empty() { Ok((entries, offset)) } else { Err(plain("header")) }
}

// The end record is last, except for a comment.
fn find_end(bytes: &dyn Bytes) -> Result<u64, Refused> {
    let length = bytes.length();
    let most = END as u64 + 65_535;
    let tail = bytes.range(length.saturating_sub(most), length.min(most))?;
    let start = length - tail.len() as u64;
    let is_end = |at: &usize| {
        let record = &tail[*at..];
        record.starts_with(b"PK\x05\x06") && record.len() == END + usize::from(u16_at(record, 20))
    };
    let found = (0..(tail.len() + 1).saturating_sub(END)).rev().find(is_end);
    let is_zip = bytes.range(0, length.min(4))? == b"PK\x03\x04";
    found.map(|at| start + at as u64).ok_or_else(|| plain(if is_zip { "truncated" } else { "not-a-zip" }))
}

// The number of entries, the size and position of the directory, and the position of what follows it.
fn place(bytes: &dyn Bytes, end: u64) -> Result<(u64, u64, u64, u64), Refused> {
    let record = bytes.range(end, END as u64)?;
    let (disk, first, here) = (u16_at(&record, 4), u16_at(&record, 6), u16_at(&record, 8));
    let (count, size, offset) = (u16_at(&record, 10), u32_at(&record, 12), u32_at(&record, 16));
    if (disk, first) != (0, 0) || here != count {
        return Err(plain("disks"));
    }
    if count != u16::MAX && size != u32::MAX && offset != u32::MAX {
        return Ok((count.into(), size.into(), offset.into(), end));
    }
    let at = end.checked_sub(LOCATOR).ok_or_else(|| plain("zip64"))?;
    let locator = bytes.range(at, LOCATOR)?;
    let start = u64_at(&locator, 8);
    if !locator.starts_with(b"PK\x06\x07") || start.checked_add(END64).is_none_or(|after| after > at) {
        return Err(plain("zip64"));
    }
    let record = bytes.range(start, END64)?;
    let (here64, count64, size64, offset64) =
        (u64_at(&record, 24), u64_at(&record, 32), u64_at(&record, 40), u64_at(&record, 48));
    let agrees = (count == u16::MAX || u64::from(count) == count64)
        && (size == u32::MAX || u64::from(size) == size64)
        && (offset == u32::MAX || u64::from(offset) == offset64);
    if !record.starts_with(b"PK\x06\x06") || here64 != count64 || !agrees {
        return Err(plain("zip64"));
    }
    Ok((count64, size64, offset64, start))
}

fn one(text: &[u8]) -> Result<(DirectoryEntry, &[u8]), Refused> {
    if text.len() < 46 || !text.starts_with(b"PK\x01\x02") {
        return Err(plain("header"));
    }
    let (made_by, flags, method) = (u16_at(text, 4), u16_at(text, 8), u16_at(text, 10));
    let lengths = [u16_at(text, 28), u16_at(text, 30), u16_at(text, 32)].map(usize::from);
    let after = text.get(46 + lengths.iter().sum::<usize>()..).ok_or_else(|| plain("header"))?;
    let raw_name = text[46..46 + lengths[0]].to_vec();
    let shown = String::from_utf8_lossy(&raw_name).into_owned();
    let refused = |why| (why, shown.clone());
    let name = read_name(&raw_name, flags & 0x800 != 0).map_err(|NameRefused(why)| refused(why))?;
    let extra = &text[46 + lengths[0]..46 + lengths[0] + lengths[1]];
    let narrow = [u32_at(text, 24), u32_at(text, 20), u32_at(text, 42)];
    let [size, packed, offset] = widened(narrow, extra).ok_or_else(|| refused("zip64"))?;
    let kind = (u32_at(text, 38) >> 16) & 0o170_000;
    let is_unix = matches!(made_by >> 8, 3 | 19);
    if is_unix && !matches!(kind, 0 | 0o040_000 | 0o100_000) {
        return Err(refused("link"));
    }
    if flags & 0x2041 != 0 {
        return Err(refused("encrypted"));
    }
    if !matches!(method, 0 | 8) {
        return Err(refused("method"));
    }
    if method == 0 && size != packed {
        return Err(refused("header"));
    }
    if size > 1024 * 1024 && size / RATIO > packed {
        return Err(refused("bomb"));
    }
    let is_folder = raw_name.ends_with(b"/") || raw_name.ends_with(b"\\") || name.is_empty();
    let crc32 = u32_at(text, 16);
    Ok((DirectoryEntry { name, raw_name, flags, method, crc32, packed, size, offset, is_folder }, after))
}

/// Numbers that do not fit into four bytes are stored, in order, in a field of their own.
pub(super) fn widened<const N: usize>(narrow: [u32; N], extra: &[u8]) -> Option<[u64; N]> {
    let mut wide = narrow.map(u64::from);
    if !narrow.contains(&u32::MAX) {
        return Some(wide);
    }
    let mut field = field_of(extra, 1)?;
    for (number, _) in wide.iter_mut().zip(narrow).filter(|(_, narrow)| *narrow == u32::MAX) {
        let (first, rest) = field.split_at_checked(8)?;
        (*number, field) = (u64_at(first, 0), rest);
    }
    Some(wide)
}

fn field_of(mut extra: &[u8], id: u16) -> Option<&[u8]> {
    while extra.len() >= 4 {
        let (found, length) = (u16_at(extra, 0), usize::from(u16_at(extra, 2)));
        let field = extra.get(4..4 + length)?;
        if found == id {
            return Some(field);
        }
        extra = &extra[4 + length..];
    }
    None
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
