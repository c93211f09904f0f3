//! An archive as it is written: files as they are, one after the other, without a day. The same files make the same bytes.

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its path, with `/`.
    pub name: String,
    pub size: u32,
    pub crc32: u32,
    /// Where its header begins.
    pub offset: u32,
}

/// The first day that an archive can name, and midnight.
const DAY: [u8; 4] = [0, 0, 0x21, 0];

impl WrittenFile {
    // Version 2.0; names in UTF-8; not compressed.
    fn fields(&self) -> Vec<u8> {
        let (size, crc32) = (self.size.to_le_bytes(), self.crc32.to_le_bytes());
        let name = u16::try_from(self.name.len()).unwrap_or(u16::MAX).to_le_bytes();
        [&[20, 0, 0, 8, 0, 0], &DAY[..], &crc32, &size, &size, &name, &[0, 0]].concat()
    }

    /// What stands in front of the bytes of the file.
    pub fn header(&self) -> Vec<u8> {
        [b"PK\x03\x04", self.fields().as_slice(), self.name.as_bytes()].concat()
    }
}

/// What stands behind all files.
pub fn directory(files: &[WrittenFile], offset: u32) -> Vec<u8> {
    let mut text = Vec::new();
    for file in files {
        text.extend(b"PK\x01\x02\x14\x03");
        text.extend(file.fields());
        // No comment, the first disk, a plain file that its owner may write and others read.
        text.extend([0, 0, 0, 0, 0, 0]);
        text.extend((0o100_644_u32 << 16).to_le_bytes());
        text.extend(file.offset.to_le_bytes());
        text.extend(file.name.as_bytes());
    }
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    let size = u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes();
    text.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size, &offset.to_le_bytes(), &[0, 0]].concat());
    text
}
