//! A command that would help, as data: whoever runs commands knows how they are typed, and with which options.

/// What to run next. An `id` is the number of a certificate, a `path` that of an application, as it can be pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// Write a letter about a certificate or an application; where `of` is none, the reader fills it in.
    Letter { of: Option<String>, kind: &'static str },
    /// Show a certificate.
    Show { id: String },
    /// List the certificates.
    List,
    /// Sign the register.
    Sign,
    /// Show the verdicts on an application.
    Verdicts { path: String },
    /// Go on with the review of an application.
    Review { path: String },
    /// Issue a certificate for an application.
    Issue { path: String },
    /// Renew a certificate.
    Renew { id: String },
    /// Enter the end of the next edition, or move it.
    EditionEnd { id: String },
    /// Confirm the planned end of the next edition.
    EditionCertain { id: String },
    /// Show the practices that help with a question.
    Practices { question: String },
}
