//! What the system refused, or what lies where a file should.

cert_core::problems! {
    /// What the system refused, or what lies where a file should.
    FileProblem

    /// A folder where a file is needed, a device, a pipe.
    NotAFile { path: String } = "not-a-file";
    /// A file where a folder is needed.
    NotAFolder { path: String } = "not-a-folder";
    /// The system refused to write.
    CannotWrite { path: String, why: &'static str, error: String } = "cannot-write";
    /// The system refused to write an answer; nothing was at stake but the answer.
    CannotSay { path: String, why: &'static str, error: String } = "cannot-say";
    /// A file that was written, and perhaps does not outlast a power cut.
    NotSynced { path: String, error: String } = "not-synced";
    /// What was asked for is done, whatever failed after it.
    Done {} = "done";
    /// More bytes than any file of ours has.
    TooLarge { path: String, megabytes: u64, limit: u64 } = "too-large";
    /// A file that changed since it was read.
    ChangedMeanwhile { path: String } = "changed-meanwhile";
    /// A disk that locks no files.
    NoLock { path: String, error: String } = "no-lock";
    /// A register larger than one read at once can be.
    RegisterTooLarge { path: String, limit: u64 } = "register-too-large";
    /// Another writes into the register.
    RegisterBusy { path: String, holder: String } = "register-busy";
    /// A file where the folder of a register is expected.
    RegisterIsFile { path: String } = "register-is-file";
    /// A folder without `register.toml`.
    NoRegister { path: String, quoted: String } = "no-register";
}
