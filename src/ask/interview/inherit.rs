//! Answers from the last edition's application, reused if a person says that they are still true.

use cert_core::application::answers::Answer;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::editing::inherit;
use cert_core::rubric::rubric::Question;

use crate::ask::Stop;
use crate::ask::interview::session::Session;

impl Session<'_> {
    pub(crate) fn inheritable(&self, question: &Question) -> Option<&Answer> {
        inherit::inheritable(&self.last.as_ref()?.answers, question)
    }

    /// Whether the question is the first of its criterion, and every question of that criterion has such an answer.
    pub(crate) fn is_criterion_inheritable(&self, question: &Question) -> bool {
        let own: Vec<&Question> = self.of_criterion(question).collect();
        own.len() > 1
            && own.first().is_some_and(|first| first.id == question.id)
            && own.iter().all(|question| self.inheritable(question).is_some())
    }

    fn of_criterion<'q>(&'q self, question: &'q Question) -> impl Iterator<Item = &'q Question> {
        self.rubric.questions.iter().filter(|other| other.criterion == question.criterion)
    }

    /// Reuses last edition's answer with its own evidence, places and note.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn inherit(&mut self, question: &Question) -> Result<(), Stop> {
        let Some(answer) = self.inheritable(question).cloned() else { return Ok(()) };
        let mut evidence = Vec::new();
        for piece in &answer.evidence {
            evidence.extend(self.brought(piece)?);
        }
        let answer = Answer { evidence, ..answer };
        let text = self.described(question, &answer);
        self.answers.given.insert(question.id.clone(), answer);
        self.save_answer()?;
        self.show(&text)
    }

    /// Reuses the answers to every question of a criterion.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn inherit_criterion(&mut self, question: &Question) -> Result<(), Stop> {
        let rubric = self.rubric;
        for question in rubric.questions.iter().filter(|other| other.criterion == question.criterion) {
            self.inherit(question)?;
        }
        Ok(())
    }

    /// Returns a piece of evidence for this application; copies a file from last edition's.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn brought(&mut self, piece: &Evidence) -> Result<Option<Evidence>, Stop> {
        let (EvidenceRef::File { path, .. }, Some(last)) = (&piece.proof, &self.last) else {
            return Ok(Some(piece.clone()));
        };
        let from = format!("{}/{path}", last.folder);
        Ok(self.attach(&from)?.map(|proof| Evidence { proof, ..piece.clone() }))
    }

    /// Evidence offered from last edition's application: for this question, or for the one whose evidence describes
    /// that edition.
    pub(crate) fn evidence_of_last(&self, question: &Question) -> Vec<Evidence> {
        self.last.as_ref().map(|last| inherit::evidence(&last.answers, question)).unwrap_or_default()
    }
}

/// A file that was just copied is as recorded.
pub fn recorded(proof: EvidenceRef) -> EvidenceRef {
    match proof {
        EvidenceRef::File { path, sha256, .. } => EvidenceRef::File { path, sha256, state: EvidenceState::Intact },
        other => other,
    }
}
