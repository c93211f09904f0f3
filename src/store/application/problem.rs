//! Faults in the folder of an application.

cert_core::problems! {
    /// A fault in the folder of an application.
    FolderProblem

    /// A folder without `odpowiedzi.toml`.
    NoAnswers { path: String } = "no-answers";
    /// A file of answers with a second extension, which Windows added and hides.
    TextExtension { path: String, found: String } = "text-extension";
    /// An archive that was unpacked before: its folder exists.
    UnpackedAlready { path: String, folder: String } = "unpacked-already";
    /// An archive given to be packed again.
    PackedAlready { path: String } = "packed-already";
    /// Another file at the path of the new archive.
    PackThere { path: String } = "pack-there";
    /// No file at the path given for evidence.
    NoEvidenceFile { path: String } = "no-evidence-file";
    /// No file of this name, which looks more like an act.
    NoFileOrAct { path: String } = "no-file-or-act";
    /// A pipe or a device as evidence.
    EvidenceNoFile { path: String } = "evidence-no-file";
    /// The evidence folder of an application, or a folder inside it, instead of an application.
    WithinApplication { path: String, application: String, quoted: String } = "within-application";
    /// A document instead of an application.
    NotAnApplication { path: String } = "not-an-application";
    /// An empty file.
    EmptyEvidence { path: String } = "empty-evidence";
    /// A folder instead of a file of evidence.
    EvidenceFolder { path: String } = "evidence-folder";
    /// A folder that has an application already.
    AlreadyThere { path: String } = "already-there";
}
