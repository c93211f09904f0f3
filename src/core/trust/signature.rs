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
