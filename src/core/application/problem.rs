//! What is wrong with the answers of an application.

use chrono::NaiveDate;

crate::problems! {
    /// What is wrong with the answers of an application.
    AnswersProblem

    /// Answers to another rubric.
    OtherRubric { found: String, expected: String } = "other-rubric";
    /// Answers to another version of the rubric.
    OtherVersion { found: String, expected: String } = "other-version";
    /// Answers to a newer version of the rubric.
    NewerVersion { found: String, expected: String } = "newer-version";
    /// An answered question whose meaning changed since.
    MeaningChanged { question: String, changed: String, found: String } = "meaning-changed";
    /// An answer of another kind.
    WrongAnswer { question: String, kind: &'static str, found: String, near: Option<String> } = "wrong-answer";
    /// `nie-dotyczy` where the question always applies.
    NotApplicableForbidden { question: String } = "not-applicable-forbidden";
    /// Evidence that is none, or several, of file, address and act.
    EvidenceShape {} = "evidence-shape";
    /// What leads to no page: an address of mail, of an inner network, with a blank, of another kind.
    NotAnAddress { found: String, why: &'static str } = "not-an-address";
    /// What only fills the place of an act.
    NotAnAct { found: String } = "not-an-act";
    /// Evidence that only fills a place.
    NotEvidence { found: String } = "not-evidence";
    /// Nothing where evidence was to be named.
    NoEvidenceNamed {} = "no-evidence-named";
    /// A backslash that quotes made one character with the letter behind it.
    EscapedPath { found: String, meant: String } = "escaped-path";
    /// A next edition that is not held, and ends.
    NotHeldButEnds {} = "not-held-but-ends";
    /// An end that is certain, and not entered.
    CertainWithoutEnd {} = "certain-without-end";
    /// A next edition that ends before the one assessed.
    EndsBeforeThis { ends: NaiveDate, ended: NaiveDate } = "ends-before-this";
    /// Answers to another version, with one to a question that is no longer there.
    QuestionGone { question: String, expected: String } = "question-gone";
    /// An evidence path that leaves the folder.
    PathOutside { path: String } = "path-outside";
    /// A link where evidence should be.
    Link { path: String } = "link";
    /// A verdict without the note that it needs.
    NoteNeeded { verdict: String } = "note-needed";
}
