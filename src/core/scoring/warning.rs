//! Warnings: what a person should know about an application besides its result.

use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, Flaw};
use crate::application::review::{Ruling, Verdict};
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::codes;
use crate::scoring::assessment::Basis;

/// A warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The question it concerns.
    pub question: Id,
    pub kind: WarningKind,
}

codes! {
    /// A kind of warning.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum WarningKind {
        /// An evidence file does not exist, and does not count.
        EvidenceMissing(String) = "evidence-missing",
        /// An evidence file is not as recorded, and does not count.
        EvidenceAltered(String) = "evidence-damaged",
        /// An evidence file is empty, and does not count.
        EvidenceEmpty(String) = "evidence-empty",
        /// An evidence file is too large to be read.
        EvidenceTooLarge(String) = "evidence-too-large",
        /// An evidence file cannot be read.
        EvidenceUnreadable(String) = "evidence-unreadable",
        /// The foundation rejected the answer, which still counts on the basis asked for.
        Rejected(Verdict) = "rejected",
        /// The foundation asked about the answer.
        Asked(Verdict) = "asked",
        /// The verdict was given on an earlier form of the answer, and does not count.
        VerdictVoid = "verdict-void",
        /// The rubric no longer has the question; the answer stays in the file and does not count.
        QuestionGone = "question-gone",
    }
}

impl WarningKind {
    /// The file it concerns.
    pub fn file(&self) -> Option<&str> {
        match self {
            WarningKind::EvidenceMissing(file)
            | WarningKind::EvidenceAltered(file)
            | WarningKind::EvidenceEmpty(file)
            | WarningKind::EvidenceTooLarge(file)
            | WarningKind::EvidenceUnreadable(file) => Some(file),
            _ => None,
        }
    }
}

impl Submission<'_> {
    /// All warnings about the answers, in the rubric's order.
    pub fn warnings(self, basis: Basis) -> Vec<Warning> {
        let of_question = |id: &Id| {
            let kinds = self.answer(id).into_iter().flat_map(|answer| kinds(self, id, answer, basis));
            kinds.map(|kind| Warning { question: id.clone(), kind }).collect::<Vec<_>>()
        };
        let gone = self.answers.given.keys().filter(|id| self.rubric.question(id).is_none());
        let gone = gone.map(|id| Warning { question: id.clone(), kind: WarningKind::QuestionGone });
        self.rubric.questions.iter().flat_map(|question| of_question(&question.id)).chain(gone).collect()
    }
}

fn kinds(submission: Submission<'_>, question: &Id, answer: &Answer, basis: Basis) -> Vec<WarningKind> {
    let flawed = |piece: &Evidence| Some((piece.file()?.to_owned(), submission.flaw_of_itself(piece)?));
    let files = answer.evidence.iter().filter_map(flawed).filter_map(|(path, flaw)| match flaw {
        Flaw::Missing => Some(WarningKind::EvidenceMissing(path)),
        Flaw::Altered => Some(WarningKind::EvidenceAltered(path)),
        Flaw::Empty => Some(WarningKind::EvidenceEmpty(path)),
        Flaw::TooLarge => Some(WarningKind::EvidenceTooLarge(path)),
        Flaw::Unreadable => Some(WarningKind::EvidenceUnreadable(path)),
        Flaw::Future | Flaw::Old | Flaw::Undated | Flaw::None => None,
    });
    // On the confirmed basis the result itself reflects the verdict.
    let verdict = submission.verdict(question).filter(|_| basis != Basis::Confirmed);
    let verdict = verdict.and_then(|verdict| match verdict.is {
        Ruling::Rejected => Some(WarningKind::Rejected(verdict.clone())),
        Ruling::Question => Some(WarningKind::Asked(verdict.clone())),
        Ruling::Confirmed => None,
    });
    let void = submission.review.is_void(question, answer).then_some(WarningKind::VerdictVoid);
    files.chain(verdict).chain(void).collect()
}
