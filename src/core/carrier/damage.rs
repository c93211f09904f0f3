//! Accidental changes to a text by its carrier (line ends, edges, encoding), and ways to undo them.

use crate::basics::digest;
use crate::basics::utf16::to_utf8;
use crate::codes;

codes! {
    /// A change.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Damage {
        /// Line ends were converted between Windows and Unix.
        LineEnds = "line-ends",
        /// A byte order mark was added.
        ByteOrderMark = "byte-order-mark",
        /// The text was saved in UTF-16, which Windows calls Unicode.
        Utf16 = "utf-16",
        /// The line feed at the end was removed or repeated.
        LastLine = "last-line",
    }
}

const MARK: &[u8] = "\u{feff}".as_bytes();

/// What bytes may have been before a carrier changed them, with the change, most likely first.
pub fn undone(bytes: &[u8]) -> impl Iterator<Item = (Damage, Vec<u8>)> {
    let in_utf8 = to_utf8(bytes);
    let is_utf16 = in_utf8.is_some();
    let text = in_utf8.unwrap_or_else(|| bytes.to_vec());
    let has_mark = text.starts_with(MARK);
    let plain = if has_mark { text[MARK.len()..].to_vec() } else { text };
    let edge = if has_mark { Damage::ByteOrderMark } else { Damage::LastLine };
    let ends = [Ends::AsTheyAre, Ends::Unix, Ends::Windows];
    let tries = ends.into_iter().flat_map(|ends| [Last::AsItIs, Last::One, Last::None].map(|last| (ends, last)));
    tries.filter_map(move |(ends, last)| {
        let text = last.of(ends.of(&plain), ends);
        let what = match ends {
            _ if is_utf16 => Damage::Utf16,
            Ends::AsTheyAre => edge,
            Ends::Unix | Ends::Windows => Damage::LineEnds,
        };
        (text != bytes).then_some((what, text))
    })
}

/// The change that explains why bytes no longer have a digest, and the original bytes; none if no change does.
pub fn damage_of(bytes: &[u8], sha256: &str) -> Option<(Damage, Vec<u8>)> {
    undone(bytes).find(|(_, text)| digest::sha256(text) == sha256)
}

#[derive(Clone, Copy)]
enum Ends {
    AsTheyAre,
    Unix,
    Windows,
}

impl Ends {
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        let mut text = Vec::with_capacity(bytes.len());
        let mut rest = bytes.iter().copied().peekable();
        while let Some(byte) = rest.next() {
            match (self, byte, rest.peek()) {
                (Ends::Unix | Ends::Windows, b'\r', Some(b'\n')) => {}
                (Ends::Windows, b'\n', _) => text.extend(b"\r\n"),
                _ => text.push(byte),
            }
        }
        text
    }
}

#[derive(Clone, Copy)]
enum Last {
    AsItIs,
    One,
    None,
}

impl Last {
    fn of(self, mut text: Vec<u8>, ends: Ends) -> Vec<u8> {
        let end: &[u8] = if matches!(ends, Ends::Windows) { b"\r\n" } else { b"\n" };
        if !matches!(self, Last::AsItIs) {
            text.truncate(text.trim_ascii_end().len());
        }
        if matches!(self, Last::One) {
            text.extend(end);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_carrier_does_can_be_undone() {
        let was = |now: &str, before: &str| {
            undone(now.as_bytes()).find(|(_, text)| text == before.as_bytes()).map(|(what, _)| what)
        };
        for (now, before, what) in [
            ("a\r\nb\r\n", "a\nb\n", Some(Damage::LineEnds)),
            ("a\nb\n", "a\r\nb\r\n", Some(Damage::LineEnds)),
            ("\u{feff}a\r\nb", "a\nb\n", Some(Damage::LineEnds)),
            ("\u{feff}a\nb\n", "a\nb\n", Some(Damage::ByteOrderMark)),
            ("a\nb", "a\nb\n", Some(Damage::LastLine)),
            ("a\nb\n\n", "a\nb\n", Some(Damage::LastLine)),
            ("a\nb\n", "a\nb", Some(Damage::LastLine)),
            ("a\nb\n", "a\nb\n", None),
            ("a\nb\n", "a\nc\n", None),
            ("a\nb\n", "a \nb\n", None),
        ] {
            assert_eq!(was(now, before), what, "{now:?} {before:?}");
        }
        for text in ["ą\n", "ą\r\n"] {
            let now: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(
                undone(&now).find(|(_, text)| text == "ą\n".as_bytes()).map(|(what, _)| what),
                Some(Damage::Utf16)
            );
        }
    }
}
