//! Problems with a packed application.

crate::problems! {
    /// A problem with a packed application.
    PackingProblem

    /// An archive without `odpowiedzi.toml`.
    NoAnswersPacked { path: String } = "no-answers-packed";
    /// An archive with several applications side by side.
    SeveralPacked { path: String } = "several-packed";
    /// A file that is not an application: a PDF, an empty file, something else.
    SomethingElse { path: String, is: &'static str } = "something-else";
    /// An archive too large to be read again.
    PackTooLarge { limit: u64 } = "pack-too-large";
}
