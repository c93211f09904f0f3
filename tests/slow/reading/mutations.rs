//! Slips and worse: changes to the bytes of a file.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One change to a file.
#[derive(Debug, Clone)]
pub(crate) enum Mutation {
    /// One byte is replaced.
    Byte(Index, u8),
    /// A range is missing.
    Cut(Index, usize),
    /// A text is inserted.
    Insert(Index, &'static str),
    /// A line is missing.
    LineGone(Index),
    /// Two lines are swapped.
    LinesSwapped(Index, Index),
    /// A line is duplicated.
    LineTwice(Index, Index),
    /// The rest is missing.
    End(Index),
}

const INTRUDERS: [&str; 34] = [
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    "#",
    "\\",
    ".",
    "-",
    "\r",
    "\n",
    "\0",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{feff}",
    "\u{2028}",
    "ż",
    "😀",
    "0x",
    "1e999",
    "99999999999999999999",
    "inf",
    "1979-05-27T07:32:00Z",
    "\t",
    "\\u0000",
    "\\ud800",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
];

pub(crate) fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Byte(at, byte)),
        (at(), 0x20..0x7f_u8).prop_map(|(at, byte)| Mutation::Byte(at, byte)),
        (at(), 1..40_usize).prop_map(|(at, length)| Mutation::Cut(at, length)),
        (at(), select(INTRUDERS.to_vec())).prop_map(|(at, text)| Mutation::Insert(at, text)),
        at().prop_map(Mutation::LineGone),
        (at(), at()).prop_map(|(a, b)| Mutation::LinesSwapped(a, b)),
        (at(), at()).prop_map(|(a, b)| Mutation::LineTwice(a, b)),
        at().prop_map(Mutation::End),
    ]
}

impl Mutation {
    pub(crate) fn apply(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        match self {
            Mutation::Byte(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Mutation::Cut(at, length) => {
                let at = at.index(bytes.len());
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Mutation::Insert(at, text) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, text.bytes());
            }
            Mutation::End(at) => bytes.truncate(at.index(bytes.len())),
            Mutation::LineGone(at) => in_lines(bytes, |lines| {
                lines.remove(at.index(lines.len()));
            }),
            Mutation::LinesSwapped(a, b) => {
                in_lines(bytes, |lines| {
                    let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                    lines.swap(a, b);
                });
            }
            Mutation::LineTwice(a, b) => in_lines(bytes, |lines| {
                let line = lines[a.index(lines.len())];
                lines.insert(b.index(lines.len()), line);
            }),
        }
    }
}

fn in_lines(bytes: &mut Vec<u8>, change: impl FnOnce(&mut Vec<&[u8]>)) {
    let before = std::mem::take(bytes);
    let mut lines: Vec<&[u8]> = before.split_inclusive(|byte| *byte == b'\n').collect();
    change(&mut lines);
    *bytes = lines.concat();
}
