//! The random uid of a register: given once, and shared by all its copies.

use crate::basics::digest::hex;

/// The number of random bytes.
pub const BYTES: usize = 16;

/// The uid of a register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uid(String);

impl Uid {
    /// The uid made of random bytes.
    pub fn new(random: [u8; BYTES]) -> Uid {
        Uid(hex(&random))
    }

    /// Returns the uid if the text has the form of one.
    pub fn read(text: &str) -> Option<Uid> {
        let fits = text.len() == 2 * BYTES && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Uid(text.to_owned()))
    }

    /// The uid as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
