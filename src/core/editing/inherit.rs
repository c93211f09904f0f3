//! What last edition's application said, taken over where a person says that it is still true.

use crate::application::answers::{Answer, Answers};
use crate::application::evidence::Evidence;
use crate::rubric::rubric::Question;

/// Last edition's answer to a question, if it can still be true: what is said of one edition cannot be inherited by the
/// next.
pub fn inheritable<'l>(last: &'l Answers, question: &Question) -> Option<&'l Answer> {
    let answer = last.given.get(&question.id)?;
    (!question.per_edition && !answer.is.is_unknown()).then_some(answer)
}

/// Evidence that is offered because last edition's application had it: for this question, or for the one whose evidence
/// tells of that edition. Each piece once, as it counts.
pub fn evidence(last: &Answers, question: &Question) -> Vec<Evidence> {
    let own = (!question.per_edition).then_some(&question.id);
    let pieces = own.into_iter().chain(&question.last_edition).filter_map(|id| last.given.get(id));
    let mut found: Vec<Evidence> = Vec::new();
    for piece in pieces.flat_map(|answer| &answer.evidence).filter(|piece| piece.flaw().is_none()) {
        if !found.iter().any(|known| known.proof == piece.proof) {
            found.push(piece.clone());
        }
    }
    found
}

/// Takes last edition's answer over, with its evidence and note.
pub(super) fn take(last: Option<&Answers>, question: &Question, answers: &mut Answers) {
    if let Some(answer) = last.and_then(|last| inheritable(last, question)) {
        answers.given.insert(question.id.clone(), answer.clone());
    }
}
