//! Refusals of the system, and wrong kinds of file.

cert_core::problems! {
    /// A refusal of the system, or the wrong kind of file.
    FileProblem

    /// A folder, a device or a pipe instead of a file.
    NotAFile { path: String } = "not-a-file";
    /// A file instead of a folder.
    NotAFolder { path: String } = "not-a-folder";
    /// The system refused to write.
    CannotWrite { path: String, why: &'static str, error: String } = "cannot-write";
    /// The system refused to write an answer; nothing but the answer is lost.
    CannotSay { path: String, why: &'static str, error: String } = "cannot-say";
    /// A file that is written, but may not survive a power cut.
    NotSynced { path: String, error: String } = "not-synced";
    /// The request is done, although a later step failed.
    Done {} = "done";
    /// A file larger than any valid file.
    TooLarge { path: String, megabytes: u64, limit: u64 } = "too-large";
    /// A file that changed after it was read.
    ChangedMeanwhile { path: String } = "changed-meanwhile";
    /// A disk that does not support locks.
    NoLock { path: String, error: String } = "no-lock";
    /// A register too large to be read at once.
    RegisterTooLarge { path: String, limit: u64 } = "register-too-large";
    /// Another program is writing into the register.
    RegisterBusy { path: String, holder: String } = "register-busy";
    /// A file instead of the folder of a register.
    RegisterIsFile { path: String } = "register-is-file";
    /// A folder without `register.toml`.
    NoRegister { path: String, holds: &'static str, quoted: String } = "no-register";
}
