//! What the system refused, or what lies where a file should.

cert_core::problems! {
    /// What the system refused, or what lies where a file should.
    FileProblem

    /// A folder where a file is needed, a device, a pipe.
    NotAFile { path: String } = "not-a-file";
    /// The system refused to read.
    CannotRead { path: String, why: &'static str, error: String } = "cannot-read";
    /// The system refused to write.
    CannotWrite { path: String, why: &'static str, error: String } = "cannot-write";
    /// More bytes than any file of ours has.
    TooLarge { path: String, megabytes: u64, limit: u64 } = "too-large";
    /// A file that changed since it was read.
    ChangedMeanwhile { path: String } = "changed-meanwhile";
    /// Another writes into the register.
    RegisterBusy { path: String, holder: String } = "register-busy";
    /// A folder without `register.toml`.
    NoRegister { path: String, quoted: String } = "no-register";
}
