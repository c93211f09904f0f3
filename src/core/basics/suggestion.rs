//! Suggested commands as data; the command line knows how they are typed and which options they need.

/// What to run next. `id` is the number of a certificate; `path` is that of an application, ready to paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// Write a letter about a certificate or an application; if `of` is none, the reader fills it in.
    Letter { of: Option<String>, kind: &'static str },
    /// Show a certificate.
    Show { id: String },
    /// List the certificates.
    List,
    /// Sign the register.
    Sign,
    /// Create the first key of a register, whose folder is ready to paste.
    NewKey { register: String },
    /// Show the verdicts on an application.
    Verdicts { path: String },
    /// Continue the review of an application.
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
