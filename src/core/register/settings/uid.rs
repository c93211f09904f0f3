//! Which register it is: a random name, given once, that every copy of it bears.

use crate::basics::digest::hex;

/// How many bytes are random.
pub const BYTES: usize = 16;

/// The random name of a register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uid(String);

impl Uid {
    /// The name made of random bytes.
    pub fn new(random: [u8; BYTES]) -> Uid {
        Uid(hex(&random))
    }

    /// The name, if the text has the shape of one.
    pub fn read(text: &str) -> Option<Uid> {
        let fits = text.len() == 2 * BYTES && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Uid(text.to_owned()))
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
