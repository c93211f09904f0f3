//! File names in an archive: decoded as the packing system wrote them, and confined to the archive.

use crate::basics::clean::clean_line;
use crate::carrier::litter::is_litter;

/// The upper half of code page 852, which Windows uses for Polish names not marked as UTF-8.
const CP852: [u16; 128] = [
    0xc7, 0xfc, 0xe9, 0xe2, 0xe4, 0x16f, 0x107, 0xe7, 0x142, 0xeb, 0x150, 0x151, 0xee, 0x179, 0xc4, 0x106, 0xc9, 0x139,
    0x13a, 0xf4, 0xf6, 0x13d, 0x13e, 0x15a, 0x15b, 0xd6, 0xdc, 0x164, 0x165, 0x141, 0xd7, 0x10d, 0xe1, 0xed, 0xf3,
    0xfa, 0x104, 0x105, 0x17d, 0x17e, 0x118, 0x119, 0xac, 0x17a, 0x10c, 0x15f, 0xab, 0xbb, 0x2591, 0x2592, 0x2593,
    0x2502, 0x2524, 0xc1, 0xc2, 0x11a, 0x15e, 0x2563, 0x2551, 0x2557, 0x255d, 0x17b, 0x17c, 0x2510, 0x2514, 0x2534,
    0x252c, 0x251c, 0x2500, 0x253c, 0x102, 0x103, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0xa4, 0x111,
    0x110, 0x10e, 0xcb, 0x10f, 0x147, 0xcd, 0xce, 0x11b, 0x2518, 0x250c, 0x2588, 0x2584, 0x162, 0x16e, 0x2580, 0xd3,
    0xdf, 0xd4, 0x143, 0x144, 0x148, 0x160, 0x161, 0x154, 0xda, 0x155, 0x170, 0xfd, 0xdd, 0x163, 0xb4, 0xad, 0x2dd,
    0x2db, 0x2c7, 0x2d8, 0xa7, 0xf7, 0xb8, 0xb0, 0xa8, 0x2d9, 0x171, 0x158, 0x159, 0x25a0, 0xa0,
];

/// Why a name is not allowed in an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameRefused(pub(super) &'static str);

/// The name with `/`, normalised to NFC; empty for the entry of the top folder itself.
pub(super) fn read_name(bytes: &[u8], is_utf8: bool) -> Result<String, NameRefused> {
    let name = match std::str::from_utf8(bytes) {
        Ok(name) => name.to_owned(),
        Err(_) if is_utf8 => return Err(NameRefused("name")),
        Err(_) => bytes.iter().map(|byte| in_cp852(*byte)).collect(),
    };
    let name = name.replace('\\', "/");
    if name.starts_with('/') || name.as_bytes().get(1) == Some(&b':') {
        return Err(NameRefused("absolute"));
    }
    if name.contains(|c: char| c.is_control() || c == ':') {
        return Err(NameRefused("name"));
    }
    let parts: Vec<&str> = name.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    // Windows drops trailing dots and spaces: „.. ” would become „..” there.
    if parts.iter().any(|part| part.trim_end_matches(['.', ' ']).is_empty()) {
        return Err(NameRefused("outside"));
    }
    Ok(clean_line(&parts.join("/")))
}

fn in_cp852(byte: u8) -> char {
    let upper = usize::from(byte).checked_sub(128).and_then(|index| CP852.get(index));
    upper.map_or(char::from(byte), |code| char::from_u32((*code).into()).unwrap_or('?'))
}

/// Whether a file was added by a system (such as `__MACOSX`) or is hidden: nobody means to send it, and some hidden
/// files are run by programs (`.git/hooks/…`).
pub(super) fn is_of_system(name: &str) -> bool {
    name.split('/').any(|part| part == "__MACOSX" || part.starts_with('.'))
        || is_litter(name.rsplit('/').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Result<String, &'static str> {
        read_name(name.as_bytes(), false).map_err(|NameRefused(why)| why)
    }

    #[test]
    fn names_are_read_as_windows_and_a_mac_write_them() {
        assert_eq!(read("dowody\\raport.pdf").as_deref(), Ok("dowody/raport.pdf"));
        assert_eq!(read("./dowody//zaz\u{307}o\u{301}łć.pdf").as_deref(), Ok("dowody/zażółć.pdf"));
        let cp852 = read_name(b"uchwa\x88a \xbe\xa2\x88w.pdf", false).map_err(|NameRefused(why)| why);
        assert_eq!(cp852.as_deref(), Ok("uchwała żółw.pdf"));
        assert_eq!(read_name(b"\x88", true), Err(NameRefused("name")));
        assert!(is_of_system("__MACOSX/a/._x.pdf") && is_of_system("a/.DS_Store") && !is_of_system("a/x.pdf"));
        assert!(is_of_system(".git/hooks/pre-commit") && is_of_system("a/.envrc") && !is_of_system("a/x.y/z."));
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in ["../a", "a/../../b", "a\\..\\b", "a/.. /b", "..."] {
            assert_eq!(read(name), Err("outside"), "{name}");
        }
        for name in ["/etc/passwd", "C:\\a", "\\\\server\\a"] {
            assert_eq!(read(name), Err("absolute"), "{name}");
        }
        assert_eq!((read("a\0b"), read("a.txt:ukryte")), (Err("name"), Err("name")));
    }
}
