//! Why a file is not genuine.

/// Why a file is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The signature is no signature, or not exactly as one is written.
    NotASignature,
    /// A key made it that the register does not list, or that was not asked for.
    OtherKey,
    /// It is of other bytes, or its comment was changed.
    Wrong,
    /// Its comment says something else than the file.
    OtherComment,
    /// The key did not count on the day of the signature.
    KeyNotCounted,
    /// The signature was removed.
    Removed,
}

impl Doubt {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::NotASignature => "not-a-signature",
            Doubt::OtherKey => "other-key",
            Doubt::Wrong => "wrong",
            Doubt::OtherComment => "other-comment",
            Doubt::KeyNotCounted => "key-not-counted",
            Doubt::Removed => "removed",
        }
    }
}
