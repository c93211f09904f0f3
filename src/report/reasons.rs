//! Why a question is open or unsatisfied; where the foundation has spoken, in its own words.

use crate::domain::review::Verdict;
use crate::domain::rubric::Question;
use crate::domain::score::{Because, QuestionResult};
use crate::report::scored::Scored;
use crate::say;
use crate::words::{Words, phrases};

/// The reason, with who said so and when.
pub(crate) fn why_not(words: &Words, scored: &Scored<'_>, question: &Question, result: &QuestionResult) -> String {
    said(words, scored, question, result, true)
}

/// The reason, with when it was said, and by whom only if names are wanted.
pub(crate) fn said(
    words: &Words,
    scored: &Scored<'_>,
    question: &Question,
    result: &QuestionResult,
    with_names: bool,
) -> String {
    let because = phrases::because(words, question, result.state);
    let answer = scored.answers.given.get(&result.id);
    let verdict = answer.and_then(|answer| scored.review.of(&result.id, answer));
    match (result.state.because(), verdict) {
        (Some(Because::Rejected | Because::Review), Some(Verdict { by, on, note: Some(note), .. })) => {
            let (by, on, note) = (by.as_str(), words.date(*on), note.as_str());
            if !with_names {
                return say!(words, "because-foundation-unnamed", because = because, on = on, note = note);
            }
            say!(words, "because-foundation", because = because, by = by, on = on, note = note)
        }
        _ => because,
    }
}
