//! Verifies signatures: of these bytes, with one of these keys, and exactly as written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{Error, PublicKey as Public, Signature};

use crate::register::settings::key::{KeyId, PublicKey};
use crate::trust::doubt::Doubt;
use crate::trust::point;

/// The untrusted comment, which the signature does not cover: always minisign's own text, so that nobody can insert
/// another.
pub const UNTRUSTED: &str = "signature from minisign secret key";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Good {
    /// The trusted comment, which the signature covers.
    pub comment: String,
    /// The key that made it.
    pub by: PublicKey,
}

/// The ID of the key that made a signature, if it can be parsed.
pub fn made_by(text: &[u8]) -> Option<KeyId> {
    let text = std::str::from_utf8(text).ok()?;
    Signature::decode(text).ok()?;
    KeyId::behind_algorithm(&STANDARD.decode(text.lines().nth(1)?).ok()?)
}

/// Verifies a signature of some bytes with any of the given keys.
///
/// # Errors
/// Returns why it is not good.
pub fn verify<'k>(bytes: &[u8], signature: &str, keys: impl IntoIterator<Item = &'k PublicKey>) -> Result<Good, Doubt> {
    let WrittenSignature { signature, own, is_commented } =
        WrittenSignature::read(signature).ok_or(Doubt::NotASignature)?;
    let is_legacy = own.starts_with(LEGACY);
    let tried = |key: &'k PublicKey| match read(key)?.verify(bytes, &signature, is_legacy) {
        Ok(()) if is_legacy => Some(Err(Doubt::Legacy)),
        Ok(()) if is_commented => Some(Err(Doubt::UntrustedComment)),
        Ok(()) => Some(Ok(Good { comment: signature.trusted_comment().to_owned(), by: key.clone() })),
        Err(Error::UnexpectedKeyId) => None,
        Err(_) => Some(Err(Doubt::Wrong)),
    };
    keys.into_iter()
        .find_map(tried)
        .unwrap_or(Err(KeyId::behind_algorithm(&own).map_or(Doubt::NotASignature, Doubt::OtherKey)))
}

/// The ID of a key, as minisign shows it.
pub fn id_of(public: &PublicKey) -> String {
    KeyId::of(public).to_string()
}

// Where the curve point of a key or signature starts: after the algorithm and the key ID.
const START: usize = 10;

// The algorithm that signs the bytes themselves rather than their digest.
const LEGACY: &[u8] = b"Ed";

fn read(key: &PublicKey) -> Option<Public> {
    let bytes = STANDARD.decode(key.as_str()).ok()?;
    let public = Public::from_base64(key.as_str()).ok()?;
    point::counts(&bytes[START..]).then_some(public)
}

// A signature in minisign's format.
struct WrittenSignature {
    signature: Signature,
    // The first of its two signatures.
    own: Vec<u8>,
    // Whether its untrusted comment was replaced.
    is_commented: bool,
}

impl WrittenSignature {
    // The parser ignores line endings and trailing lines; changes to them must not go unnoticed, so the text after the
    // first line has to be exactly what its parts serialize to.
    fn read(text: &str) -> Option<WrittenSignature> {
        let signature = Signature::decode(text).ok()?;
        let comment = signature.trusted_comment();
        let decoded = |line: usize| STANDARD.decode(text.lines().nth(line)?).ok();
        let (own, global) = (decoded(1)?, decoded(3)?);
        let [first, second] = [&own, &global].map(|bytes| STANDARD.encode(bytes));
        let (untrusted, rest) = text.strip_prefix("untrusted comment: ")?.split_once('\n')?;
        let counts = point::counts(&own[START..START + 32]) && point::counts(&global[..32]);
        let is_exact = rest == format!("{first}\ntrusted comment: {comment}\n{second}\n");
        (is_exact && counts).then_some(WrittenSignature { is_commented: untrusted != UNTRUSTED, signature, own })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made once with a key that no longer exists.
    const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
    const SIGNED: &[u8] = include_bytes!("../../../tests/readme/published/ubo-2026-0001.toml");
    const SIGNATURE: &str = include_str!("../../../tests/readme/published/ubo-2026-0001.toml.minisig");

    // The same signature with the identity point in one of its lines.
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
        let others = [format!("{SIGNATURE}\n"), SIGNATURE.replace('\n', "\r\n"), weak(1, START), weak(3, 0)];
        for other in others {
            assert_eq!(found(&other), Err(Doubt::NotASignature), "{other}");
        }
        let named = |text: &str| found(text).map_err(Doubt::code);
        assert_eq!(named(&SIGNATURE.replacen("minisign", "somebody", 1)), Err("untrusted-comment"));
        // For other bytes it is bad, whatever its first line says.
        let other = verify(b"", &SIGNATURE.replacen("minisign", "somebody", 1), [&key]);
        assert_eq!(other, Err(Doubt::Wrong));
        assert_eq!(found(&SIGNATURE.replacen("level=3", "level=2", 1)), Err(Doubt::Wrong));
    }
}
