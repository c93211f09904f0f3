//! What is wrong with a packed application.

crate::problems! {
    /// What is wrong with a packed application.
    PackingProblem

    /// An archive without `odpowiedzi.toml`.
    NoAnswersPacked { path: String } = "no-answers-packed";
    /// An archive with several applications side by side.
    SeveralPacked { path: String } = "several-packed";
    /// What is no application at all: a PDF, an empty file, something else.
    SomethingElse { path: String, is: &'static str } = "something-else";
    /// More than an archive is read with again.
    PackTooLarge { limit: u64 } = "pack-too-large";
}
