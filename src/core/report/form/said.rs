//! What screen readers announce after an answer: its outcome, and its effect on the level.

use crate::report::form::form::Form;
use crate::report::phrases;
use crate::say;
use crate::scoring::assessment::Basis;

/// One or two sentences for a screen reader.
pub fn said(form: &Form<'_>, question: &str) -> String {
    let (words, evaluation) = (form.words, &form.evaluation);
    let question = form.rubric().question_named(question).ok();
    let state = question.and_then(|question| evaluation.assessment().question(&question.id));
    let level = phrases::level_on(words, Basis::Evidenced, evaluation.assessment().level);
    match state {
        Some(result) => say!(words, "form-said", state = phrases::state(words, result.state), level = level),
        None => say!(words, "form-said-heading"),
    }
}
