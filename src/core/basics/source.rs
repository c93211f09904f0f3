//! Source texts, which faults point into.

use std::sync::Arc;

use crate::basics::problem::FaultKind;
use crate::basics::utf16::is_utf16;

/// The largest file read as text or as a PDF, in bytes.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// A text that was read, with the name a person knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as given.
    pub name: String,
    /// The whole text; spans are byte ranges of it.
    pub text: String,
}

impl Source {
    /// Decodes the bytes of a file, without a byte order mark.
    ///
    /// # Errors
    /// Returns an error if they are not UTF-8.
    pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Arc<Source>, FaultKind> {
        let text = match String::from_utf8(bytes) {
            Ok(text) if !is_utf16(text.as_bytes()) => text,
            Ok(_) => return Err(FaultKind::from(SourceProblem::NotUtf8 { path: name, line: 1, encoding: "utf-16" })),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let line = error.as_bytes()[..good].split(|&byte| byte == b'\n').count() as u64;
                let encoding = encoding(error.as_bytes(), good);
                return Err(FaultKind::from(SourceProblem::NotUtf8 { path: name, line, encoding }));
            }
        };
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        Ok(Arc::new(Source { name, text }))
    }
}

// Guesses the encoding of a text whose bytes stop being UTF-8 at a position.
fn encoding(bytes: &[u8], good: usize) -> &'static str {
    match bytes.get(good) {
        _ if is_utf16(bytes) => "utf-16",
        Some(byte) if POLISH_IN_1250.contains(byte) => "windows-1250",
        _ => "other",
    }
}

// ą ć ę ł ń ó ś ź ż in both cases, in Windows-1250.
const POLISH_IN_1250: [u8; 18] =
    [0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa5, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0x8c, 0x8f, 0xaf];

crate::problems! {
    /// A problem with a file that should contain text.
    SourceProblem

    /// No file or folder with that name.
    Missing { path: String } = "missing";
    /// Bytes that are not UTF-8.
    NotUtf8 { path: String, line: u64, encoding: &'static str } = "not-utf8";
    /// The system refused to read.
    CannotRead { path: String, why: &'static str, error: String } = "cannot-read";
}
