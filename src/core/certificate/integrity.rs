//! Whether what was kept at the issue of a certificate, its application and its rubric, is as it was.

/// What is left of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Integrity {
    /// It is as it was.
    Intact,
    /// It is not there; what needs it nobody can tell.
    Missing,
    /// These of its files are gone or changed.
    Altered(Vec<String>),
}

impl Integrity {
    /// The word of the outputs.
    pub fn code(&self) -> &'static str {
        match self {
            Integrity::Intact => "sound",
            Integrity::Missing => "absent",
            Integrity::Altered(_) => "damaged",
        }
    }
}
