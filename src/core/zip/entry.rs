//! One file in an archive.

/// A file in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZipEntry {
    /// Its path, with `/`.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    pub(super) start: u64,
    pub(super) packed: u64,
    pub(super) crc32: u32,
    pub(super) is_stored: bool,
}
