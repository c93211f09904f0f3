//! What a person should know about an application beside its result.

use crate::application::answers::Answers;
use crate::application::evidence::{FileState, Proof};
use crate::application::review::{Review, Ruling, Verdict};
use crate::basics::text::Id;
use crate::rubric::rubric::Rubric;
use crate::scoring::score::Basis;

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The question that it concerns.
    pub question: Id,
    /// What it is.
    pub kind: NoticeKind,
}

/// What there is to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeKind {
    /// An evidence file is not there, and does not count.
    EvidenceMissing(String),
    /// An evidence file has other bytes than recorded, and does not count.
    EvidenceDamaged(String),
    /// The foundation rejected the answer, which still counts on the basis asked for.
    Rejected(Verdict),
    /// The foundation asked about the answer.
    Asked(Verdict),
    /// The verdict was given on another answer than the one that stands, and does not count.
    VerdictVoid,
    /// The rubric no longer has the question; the answer is kept and does not count.
    QuestionGone,
}

impl NoticeKind {
    /// The word of the outputs.
    pub fn code(&self) -> &'static str {
        match self {
            NoticeKind::EvidenceMissing(_) => "evidence-missing",
            NoticeKind::EvidenceDamaged(_) => "evidence-damaged",
            NoticeKind::Rejected(_) => "rejected",
            NoticeKind::Asked(_) => "asked",
            NoticeKind::VerdictVoid => "verdict-void",
            NoticeKind::QuestionGone => "question-gone",
        }
    }

    /// The file that it concerns.
    pub fn file(&self) -> Option<&str> {
        match self {
            NoticeKind::EvidenceMissing(file) | NoticeKind::EvidenceDamaged(file) => Some(file),
            _ => None,
        }
    }
}

/// Everything to know about the answers, in the order of the rubric.
pub fn notices(rubric: &Rubric, answers: &Answers, review: &Review, basis: Basis) -> Vec<Notice> {
    let mut found = Vec::new();
    for question in &rubric.questions {
        let Some(answer) = answers.given.get(&question.id) else { continue };
        let mut note = |kind| found.push(Notice { question: question.id.clone(), kind });
        for evidence in &answer.evidence {
            match &evidence.proof {
                Proof::File { path, state: FileState::Missing, .. } => note(NoticeKind::EvidenceMissing(path.clone())),
                Proof::File { path, state: FileState::Damaged, .. } => note(NoticeKind::EvidenceDamaged(path.clone())),
                _ => {}
            }
        }
        // On the confirmed basis a verdict speaks through the result itself.
        match review.of(&question.id, answer).filter(|_| basis != Basis::Confirmed) {
            Some(verdict) if verdict.is == Ruling::Rejected => note(NoticeKind::Rejected(verdict.clone())),
            Some(verdict) if verdict.is == Ruling::Question => note(NoticeKind::Asked(verdict.clone())),
            _ => {}
        }
        if review.is_void(&question.id, answer) {
            note(NoticeKind::VerdictVoid);
        }
    }
    let gone = answers.given.keys().filter(|id| rubric.question(id).is_none());
    found.extend(gone.map(|id| Notice { question: id.clone(), kind: NoticeKind::QuestionGone }));
    found
}
