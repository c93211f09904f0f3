//! SHA-256 digests.

use sha2::{Digest, Sha256};

/// The SHA-256 digest of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 digest of lines joined by line feeds, in hexadecimal; the joined text is never built.
pub fn sha256_of_lines<'l>(lines: impl IntoIterator<Item = &'l str>) -> String {
    let mut hash = Sha256::new();
    for (number, line) in lines.into_iter().enumerate() {
        hash.update(if number > 0 { "\n" } else { "" });
        hash.update(line);
    }
    hex(&hash.finalize())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    text.extend(
        bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| char::from_digit(half.into(), 16)),
    );
    text
}

/// Whether a text is a SHA-256 digest in hexadecimal.
pub fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_the_digest_of_their_text() {
        for text in ["", "a", "a\n\nb"] {
            assert_eq!(sha256_of_lines(text.split('\n')), sha256(text.as_bytes()));
        }
    }
}
