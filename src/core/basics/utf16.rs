//! Texts in UTF-16, which Windows calls "Unicode".

use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

/// Whether bytes look like UTF-16: a byte order mark, or one zero byte in the first pair, as our files begin with
/// ASCII.
pub fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..])
        || matches!(bytes, [first, second, ..] if (*first == 0) != (*second == 0))
}

/// The text in UTF-8 without a byte order mark, if the bytes are UTF-16.
pub fn to_utf8(bytes: &[u8]) -> Option<Vec<u8>> {
    let is_big = matches!(bytes, [0xfe, 0xff, ..] | [0, ..]);
    let unit = |pair: [u8; 2]| if is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: String = decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|letter| letter.unwrap_or(REPLACEMENT_CHARACTER))
        .collect();
    (is_utf16(bytes) && rest.is_empty()).then(|| text.trim_start_matches('\u{feff}').as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_in_either_order_of_bytes() {
        let text = "format = 1\nname = \"Łódź 😀\"\n";
        for (mark, order) in [("\u{feff}", u16::to_le_bytes as fn(u16) -> [u8; 2]), ("", u16::to_be_bytes)] {
            let bytes: Vec<u8> = format!("{mark}{text}").encode_utf16().flat_map(order).collect();
            assert_eq!(to_utf8(&bytes).as_deref(), Some(text.as_bytes()));
            assert_eq!(to_utf8(&bytes[..bytes.len() - 1]), None);
        }
        assert_eq!((to_utf8(text.as_bytes()), to_utf8(b""), to_utf8(b"\xff")), (None, None, None));
    }
}
