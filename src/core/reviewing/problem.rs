//! Why a verdict cannot be given.

crate::problems! {
    /// Why a verdict cannot be given.
    ReviewProblem

    /// The one who filled the questionnaire in, as its reviewer.
    SamePerson { name: String } = "same-person";
    /// A verdict on an answer that needs none.
    NothingToReview { question: String } = "nothing-to-review";
}
