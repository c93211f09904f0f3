//! Evidence that can be given again by a number, which stays the same throughout the dialogue.

use cert_core::application::evidence::Evidence;
use cert_core::rubric::rubric::Question;

use crate::ask::Stop;
use crate::ask::interview::session::{NumberedEvidence, Session};

// The greatest number of pieces offered again, besides those of last edition's application.
const OFFERED: usize = 9;

impl Session<'_> {
    /// The evidence that can be given again for a question, with its numbers.
    pub(crate) fn offered(&mut self, question: &Question) -> Vec<(usize, Evidence)> {
        let last = self.evidence_of_last(question);
        let rubric = self.rubric;
        let given = rubric.questions.iter().filter_map(|question| self.answers.given.get(&question.id));
        let used: Vec<Evidence> = given.flat_map(|answer| &answer.evidence).cloned().collect();
        for piece in used.into_iter().filter(|piece| piece.flaw().is_none()) {
            self.give_number(Evidence { place: None, ..piece }, false);
        }
        for piece in last.clone() {
            self.give_number(piece, true);
        }
        let first = self.numbered.len().saturating_sub(OFFERED);
        let is_offered = |(index, one): &(usize, &NumberedEvidence)| match one.is_last {
            true => last.iter().any(|piece| piece.proof == one.piece.proof),
            false => *index >= first,
        };
        let offered = self.numbered.iter().enumerate().filter(is_offered);
        offered.map(|(index, one)| (index + 1, one.piece.clone())).collect()
    }

    fn give_number(&mut self, piece: Evidence, is_last: bool) {
        if !self.numbered.iter().any(|known| known.piece.proof == piece.proof) {
            self.numbered.push(NumberedEvidence { piece, is_last });
        }
    }

    /// The piece with a number, copied into this application if it is from the last one.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn numbered(&mut self, number: usize) -> Result<Option<Evidence>, Stop> {
        let Some(index) = number.checked_sub(1).filter(|index| *index < self.numbered.len()) else { return Ok(None) };
        let NumberedEvidence { piece, is_last } = self.numbered[index].clone();
        if !is_last {
            return Ok(Some(piece));
        }
        let brought = self.brought(&piece)?;
        if let Some(brought) = &brought {
            self.numbered[index] =
                NumberedEvidence { piece: Evidence { place: None, ..brought.clone() }, is_last: false };
        }
        Ok(brought)
    }
}
