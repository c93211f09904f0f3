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
    /// No file of a name that is rather that of an act.
    NoFileOrAct { path: String } = "no-file-or-act";
    /// A pipe or a device as evidence.
    EvidenceNoFile { path: String } = "evidence-no-file";
    /// A folder of evidence, or in it, where an application was meant.
    WithinApplication { path: String, application: String, quoted: String } = "within-application";
    /// A document where an application was meant.
    NotAnApplication { path: String } = "not-an-application";
    /// A file without any bytes.
    EmptyEvidence { path: String } = "empty-evidence";
    /// A folder where a person says that evidence is.
    EvidenceFolder { path: String } = "evidence-folder";
    /// A folder that has an application already.
    AlreadyThere { path: String } = "already-there";
}
