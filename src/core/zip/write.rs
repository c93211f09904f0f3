//! Writes an archive: files uncompressed, one after the other, without dates. The same files give the same bytes.

/// A file in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its path, with `/`.
    pub name: String,
    pub size: u32,
    pub crc32: u32,
    /// The position of its header.
    pub offset: u32,
}

/// The earliest date that an archive can express, at midnight.
const DAY: [u8; 4] = [0, 0, 0x21, 0];

impl WrittenFile {
    // Version 2.0; names in UTF-8; not compressed.
    fn fields(&self) -> Vec<u8> {
        let (size, crc32) = (self.size.to_le_bytes(), self.crc32.to_le_bytes());
        let name = u16::try_from(self.name.len()).unwrap_or(u16::MAX).to_le_bytes();
        [&[20, 0, 0, 8, 0, 0], &DAY[..], &crc32, &size, &size, &name, &[0, 0]].concat()
    }

    /// The bytes before the file's contents.
    pub fn header(&self) -> Vec<u8> {
        [b"PK\x03\x04", self.fields().as_slice(), self.name.as_bytes()].concat()
    }
}

/// The bytes after the last file.
pub fn directory(files: &[WrittenFile], offset: u32) -> Vec<u8> {
    let mut text = Vec::new();
    for file in files {
        text.extend(b"PK\x01\x02\x14\x03");
        text.extend(file.fields());
        // No comment, disk 0, a regular file with mode 0644.
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
