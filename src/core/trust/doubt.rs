//! Why a file is not genuine.

use crate::codes;

codes! {
    /// Why a file is not genuine.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Doubt {
        /// The signature is no signature, or not exactly as one is written.
        NotASignature = "not-a-signature",
        /// A key made it that the register does not list, or that was not asked for.
        OtherKey = "other-key",
        /// It is of other bytes, or its comment was changed.
        Wrong = "wrong",
        /// Its comment says something else than the file.
        OtherComment = "other-comment",
        /// The key did not count on the day of the signature.
        KeyNotCounted = "key-not-counted",
        /// The signature was removed.
        Removed = "removed",
    }
}
