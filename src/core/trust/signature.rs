//! Signatures: whether one is of these bytes, by one of these keys, and exactly as it was written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{Error, PublicKey as Public, Signature};

use crate::register::key::PublicKey;
use crate::trust::doubt::Doubt;
use crate::trust::point;

/// The untrusted comment, which the signature does not cover: a fixed text, minisign's own, so that nobody can put
/// another one there.
pub const UNTRUSTED: &str = "signature from minisign secret key";

/// A signature that is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Good {
    /// The trusted comment, which the signature covers.
    pub comment: String,
    /// The key that made it.
    pub by: PublicKey,
}

/// Verifies a signature of bytes by one of some keys.
///
/// # Errors
/// It is not good.
pub fn verify<'k>(bytes: &[u8], signature: &str, keys: impl IntoIterator<Item = &'k PublicKey>) -> Result<Good, Doubt> {
    let signature = exact(signature).ok_or(Doubt::NotASignature)?;
    let tried = |key: &'k PublicKey| match read(key)?.verify(bytes, &signature, false) {
        Ok(()) => Some(Ok(Good { comment: signature.trusted_comment().to_owned(), by: key.clone() })),
        Err(Error::UnexpectedKeyId) => None,
        Err(_) => Some(Err(Doubt::Wrong)),
    };
    keys.into_iter().find_map(tried).unwrap_or(Err(Doubt::OtherKey))
}

/// The number of a key, as minisign shows it: 16 hexadecimal digits.
pub fn id_of(public: &PublicKey) -> String {
    let bytes = STANDARD.decode(public.as_str()).unwrap_or_default();
    bytes.iter().take(START).skip(2).rev().fold(String::new(), |id, byte| id + &format!("{byte:02X}"))
}

// Where the point of a key begins, and that of a signature: behind the algorithm and the number of the key.
const START: usize = 10;

fn read(key: &PublicKey) -> Option<Public> {
    let bytes = STANDARD.decode(key.as_str()).ok()?;
    let public = Public::from_base64(key.as_str()).ok()?;
    point::counts(&bytes[START..]).then_some(public)
}

// What the parser overlooks (line ends, further lines, another untrusted comment) must not be changed unnoticed: the
// text has to be the one that its parts are written as.
fn exact(text: &str) -> Option<Signature> {
    let signature = Signature::decode(text).ok()?;
    let comment = signature.trusted_comment();
    let decoded = |line: usize| STANDARD.decode(text.lines().nth(line)?).ok();
    let (own, global) = (decoded(1)?, decoded(3)?);
    let [first, second] = [&own, &global].map(|bytes| STANDARD.encode(bytes));
    let written = format!("untrusted comment: {UNTRUSTED}\n{first}\ntrusted comment: {comment}\n{second}\n");
    let counts = point::counts(&own[START..START + 32]) && point::counts(&global[..32]);
    (written == text && counts).then_some(signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made once by a key that nobody has any more.
    const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
    const SIGNED: &[u8] = include_bytes!("../../../tests/readme/published/ubo-2026-0001.toml");
    const SIGNATURE: &str = include_str!("../../../tests/readme/published/ubo-2026-0001.toml.minisig");

    // The same signature with the point that adds nothing in one of its lines.
    fn weak(line: usize, start: usize) -> String {
        let mut lines: Vec<String> = SIGNATURE.lines().map(str::to_owned).collect();
        let mut bytes = STANDARD.decode(&lines[line]).expect("base64");
        bytes[start..start + 32].fill(0);
        bytes[start] = 1;
        lines[line] = STANDARD.encode(bytes);
        lines.join("\n") + "\n"
    }

    #[test]
    fn a_signature_counts_as_it_was_written_and_in_no_other_way() {
        let key = PublicKey::new(KEY).expect("a key");
        let found = |text: &str| verify(SIGNED, text, [&key]).map(|good| good.by);
        assert_eq!(found(SIGNATURE), Ok(key.clone()));
        let others = [
            format!("{SIGNATURE}\n"),
            SIGNATURE.replace('\n', "\r\n"),
            SIGNATURE.replacen("minisign", "somebody", 1),
            weak(1, START),
            weak(3, 0),
        ];
        for other in others {
            assert_eq!(found(&other), Err(Doubt::NotASignature), "{other}");
        }
        assert_eq!(found(&SIGNATURE.replacen("level=3", "level=2", 1)), Err(Doubt::Wrong));
    }
}
