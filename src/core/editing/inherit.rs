//! Takes over answers from last edition's application that a person confirms as still true.

use crate::application::answers::{Answer, Answers};
use crate::application::evidence::Evidence;
use crate::rubric::rubric::Question;

/// Last edition's answer to a question, if it can still be true: answers about a particular edition are not inherited.
pub fn inheritable<'l>(last: &'l Answers, question: &Question) -> Option<&'l Answer> {
    let answer = last.given.get(&question.id)?;
    (!question.per_edition && !answer.is.is_unknown()).then_some(answer)
}

/// Evidence offered from last edition's application: that of this question, and that of the question about the last
/// edition. Each piece once.
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

/// Takes over last edition's answer with its evidence and note.
pub(super) fn take(last: Option<&Answers>, question: &Question, answers: &mut Answers) {
    if let Some(answer) = last.and_then(|last| inheritable(last, question)) {
        answers.given.insert(question.id.clone(), answer.clone());
    }
}
