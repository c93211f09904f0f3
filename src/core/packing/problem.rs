//! What is wrong with a packed application.

crate::problems! {
    /// What is wrong with a packed application.
    PackingProblem

    /// An archive without `odpowiedzi.toml`.
    NoAnswersPacked { path: String } = "no-answers-packed";
    /// An archive with several applications side by side.
    SeveralPacked { path: String } = "several-packed";
    /// More than an archive is read with again.
    PackTooLarge { limit: u64 } = "pack-too-large";
}
