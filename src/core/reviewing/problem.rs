//! Why a verdict cannot be given.

use chrono::NaiveDate;

crate::problems! {
    /// Why a verdict cannot be given.
    ReviewProblem

    /// A reviewer who also filled in the questionnaire.
    SamePerson { name: String } = "same-person";
    /// A verdict on an answer that needs none.
    NothingToReview { question: String } = "nothing-to-review";
    /// Evidence that is missing or altered, for an answer to be confirmed.
    EvidenceUnsound { question: String, files: String } = "evidence-unsound";
    /// An edition assessed whose end is still to come.
    EditionToCome { ended: NaiveDate } = "edition-to-come";
    /// Answers given on a day that is still to come.
    FilledToCome { filled: NaiveDate } = "filled-to-come";
    /// Answers given before the edition that they assess had ended.
    FilledBeforeEnd { filled: NaiveDate, ended: NaiveDate } = "filled-before-end";
    /// Evidence whose day is still to come.
    ActToCome { question: String, act: String, date: NaiveDate } = "act-to-come";
}
