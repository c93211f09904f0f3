//! Problems with the answers of an application.

use chrono::NaiveDate;

crate::problems! {
    /// A problem with the answers of an application.
    AnswersProblem

    /// Answers to another rubric.
    OtherRubric { found: String, expected: String } = "other-rubric";
    /// Answers to another version of the rubric.
    OtherVersion { found: String, expected: String } = "other-version";
    /// Answers to a newer version of the rubric.
    NewerVersion { found: String, expected: String } = "newer-version";
    /// An answer to a question whose meaning has changed since.
    MeaningChanged { question: String, changed: String, found: String } = "meaning-changed";
    /// An answer of the wrong kind.
    WrongAnswer { question: String, kind: &'static str, found: String, near: Option<String> } = "wrong-answer";
    /// `nie-dotyczy` where the question always applies.
    NotApplicableForbidden { question: String } = "not-applicable-forbidden";
    /// Evidence that is not exactly one of file, address and act.
    EvidenceShape {} = "evidence-shape";
    /// An address that leads to no page: of e-mail or an internal network, with a space, of another scheme.
    NotAnAddress { found: String, why: &'static str } = "not-an-address";
    /// A placeholder instead of an act.
    NotAnAct { found: String } = "not-an-act";
    /// A placeholder instead of evidence.
    NotEvidence { found: String } = "not-evidence";
    /// Evidence that was left empty.
    NoEvidenceNamed {} = "no-evidence-named";
    /// A path in which quotation marks turned a backslash and the next letter into one character.
    EscapedPath { found: String, meant: String } = "escaped-path";
    /// A next edition that is not held, yet has an end.
    NotHeldButEnds {} = "not-held-but-ends";
    /// An end that is certain, yet not entered.
    CertainWithoutEnd {} = "certain-without-end";
    /// A next edition that ends before the one assessed.
    EndsBeforeThis { ends: NaiveDate, ended: NaiveDate } = "ends-before-this";
    /// An answer to a question that the newer version no longer has.
    QuestionGone { question: String, expected: String } = "question-gone";
    /// An evidence path that leaves the folder.
    PathOutside { path: String } = "path-outside";
    /// A link in place of evidence.
    Link { path: String } = "link";
    /// A verdict without the note that it needs.
    NoteNeeded { verdict: String } = "note-needed";
}
