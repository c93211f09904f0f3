//! What is wrong with a secret key or its password.

cert_core::problems! {
    /// What is wrong with a secret key or its password.
    KeyProblem

    /// A file that is not a secret key.
    NotASecretKey { path: String } = "not-a-secret-key";
    /// A password that does not open the key.
    WrongPassword {} = "wrong-password";
    /// A password typed twice in two ways.
    PasswordsDiffer {} = "passwords-differ";
    /// A password with nothing in it.
    EmptyPassword {} = "empty-password";
    /// A password is needed, and nobody can be asked.
    PasswordNeeded {} = "password-needed";
    /// A descriptor was named on a system that does not show them.
    NoDescriptors {} = "no-descriptors";
    /// A register without a key, and nobody said that it is to be written unsigned.
    KeyNeeded {} = "key-needed";
    /// A register with a key, which is to be written unsigned.
    KeyInUse { key: String } = "key-in-use";
    /// The secret key of a register is not on this machine.
    NoSecretKey { path: String } = "no-secret-key";
    /// A second first key.
    KeyThere { key: String } = "key-there";
}
