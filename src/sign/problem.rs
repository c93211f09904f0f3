//! Faults in a secret key or its password.

cert_core::problems! {
    /// A fault in a secret key or its password.
    KeyProblem

    /// A file that is not a secret key.
    NotASecretKey { path: String } = "not-a-secret-key";
    /// A password that does not open the key.
    WrongPassword {} = "wrong-password";
    /// A password that was typed differently the second time.
    PasswordsDiffer {} = "passwords-differ";
    /// An empty password.
    EmptyPassword {} = "empty-password";
    /// A password is needed, and nobody can be asked.
    PasswordNeeded {} = "password-needed";
    /// A descriptor was given on a system without descriptor files.
    NoDescriptors {} = "no-descriptors";
    /// A register has no key, and `--unsigned` was not given.
    KeyNeeded {} = "key-needed";
    /// `--unsigned` for a register that has a key.
    KeyInUse { key: String } = "key-in-use";
    /// The secret key of a register is not on this computer.
    NoSecretKey { path: String } = "no-secret-key";
    /// A first key for a register that has one.
    KeyThere { key: String } = "key-there";
}
