//! What is wrong with the folder of an application.

cert_core::problems! {
    /// What is wrong with the folder of an application.
    FolderProblem

    /// A folder without `odpowiedzi.toml`.
    NoAnswers { path: String } = "no-answers";
    /// A file of answers to whose name Windows added another ending, and hides it.
    TextExtension { path: String, found: String } = "text-extension";
    /// An archive of which there is a folder already.
    UnpackedAlready { path: String, folder: String } = "unpacked-already";
    /// An archive where one is to be packed.
    PackedAlready { path: String } = "packed-already";
    /// Another file where an archive is to be written.
    PackThere { path: String } = "pack-there";
    /// No file where a person says that evidence is.
    NoEvidenceFile { path: String } = "no-evidence-file";
    /// A folder where a person says that evidence is.
    EvidenceFolder { path: String } = "evidence-folder";
    /// A folder that has an application already.
    AlreadyThere { path: String } = "already-there";
}
