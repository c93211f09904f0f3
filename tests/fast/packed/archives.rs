//! Archives as other programs write them, and as nobody should.

/// A file in an archive.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    pub(crate) name: Vec<u8>,
    pub(crate) data: Vec<u8>,
    /// Deflated, if only formally; otherwise stored.
    pub(crate) is_deflated: bool,
    pub(crate) flags: u16,
    /// The system that packed it: 0 for Windows, 3 for Unix.
    pub(crate) system: u8,
    pub(crate) mode: u32,
    pub(crate) extra: Vec<u8>,
    /// The size stated in the directory, if false.
    pub(crate) size: Option<u32>,
    /// The checksum stated in the directory, if false.
    pub(crate) crc32: Option<u32>,
}

/// A plain file.
pub(crate) fn file(name: impl AsRef<[u8]>, data: impl AsRef<[u8]>) -> Raw {
    Raw {
        name: name.as_ref().to_vec(),
        data: data.as_ref().to_vec(),
        is_deflated: false,
        flags: 0,
        system: 3,
        mode: 0o100_644,
        extra: Vec::new(),
        size: None,
        crc32: None,
    }
}

impl Raw {
    fn packed(&self) -> Vec<u8> {
        if !self.is_deflated {
            return self.data.clone();
        }
        // Stored blocks are valid deflate data, too.
        let mut packed = Vec::new();
        let blocks: Vec<&[u8]> = if self.data.is_empty() { vec![&[]] } else { self.data.chunks(60_000).collect() };
        for (index, block) in blocks.iter().enumerate() {
            let length = u16::try_from(block.len()).expect("a block");
            packed.push(u8::from(index + 1 == blocks.len()));
            packed.extend([length.to_le_bytes(), (!length).to_le_bytes()].concat());
            packed.extend(*block);
        }
        packed
    }

    fn fields(&self, is_local: bool) -> Vec<u8> {
        let is_streamed = is_local && self.flags & 8 != 0;
        let number = |number: usize| if is_streamed { 0 } else { u32::try_from(number).expect("a size") }.to_le_bytes();
        let crc32 = if is_streamed { 0 } else { self.crc32.unwrap_or_else(|| crc32fast::hash(&self.data)) };
        let size = self.size.filter(|_| !is_streamed).map_or_else(|| number(self.data.len()), u32::to_le_bytes);
        let method = if self.is_deflated { 8_u16 } else { 0 };
        let lengths =
            [self.name.len(), self.extra.len()].map(|length| u16::try_from(length).expect("short").to_le_bytes());
        [
            &[20, 0][..],
            &self.flags.to_le_bytes(),
            &method.to_le_bytes(),
            &[0, 0, 0x21, 0],
            &crc32.to_le_bytes(),
            &number(self.packed().len()),
            &size,
            &lengths.concat(),
        ]
        .concat()
    }
}

/// The archive of these files.
pub(crate) fn zip(files: &[Raw]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for file in files {
        let offset = u32::try_from(bytes.len()).expect("a small archive");
        directory.extend([b"PK\x01\x02\x14", [file.system].as_slice(), &file.fields(false), &[0; 6]].concat());
        directory.extend((file.mode << 16).to_le_bytes());
        directory.extend([&offset.to_le_bytes()[..], &file.name, &file.extra].concat());
        bytes.extend([b"PK\x03\x04", file.fields(true).as_slice(), &file.name, &file.extra, &file.packed()].concat());
        if file.flags & 8 != 0 {
            bytes.extend([b"PK\x07\x08".as_slice(), &file.fields(false)[10..22]].concat());
        }
    }
    let count = u16::try_from(files.len()).expect("few files").to_le_bytes();
    let numbers = [directory.len(), bytes.len()].map(|number| u32::try_from(number).expect("small").to_le_bytes());
    bytes.extend(directory);
    bytes.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &numbers.concat(), &[0, 0]].concat());
    bytes
}
