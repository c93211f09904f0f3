//! A question on its page: its text and guidance, the answer, its evidence and note.

use serde::Serialize;

use crate::editing::inherit::inheritable;
use crate::report::assessment::reasons;
use crate::report::form::form::Form;
use crate::report::form::parts::controls::{Controls, controls};
use crate::report::form::parts::evidence::{self, EvidenceList};
use crate::report::form::parts::field::TextField;
use crate::report::html_report::state_label::StateLabel;
use crate::report::phrases;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::assessment::{Fulfilment, QuestionState, Reason};

/// More would bury the question.
const MOST_PRACTICES: usize = 3;

#[derive(Debug, Serialize)]
pub(crate) struct AskedQuestion {
    id: String,
    text: String,
    need: String,
    convention: Option<String>,
    help: String,
    practices: Vec<PracticeShown>,
    controls: Controls,
    state: Option<StateLabel>,
    why: Option<String>,
    /// Why it is not asked, and what was answered before.
    closed: Option<String>,
    /// The previous application's answer, if it can still be true.
    last: Option<String>,
    evidence: Option<EvidenceList>,
    note: TextField,
    /// Whether a reason is required because the answer is "not applicable".
    needs_note: bool,
}

#[derive(Debug, Serialize)]
struct PracticeShown {
    title: String,
    what: String,
}

/// A question as shown.
pub(crate) fn question(form: &Form<'_>, question: &Question) -> AskedQuestion {
    let (words, evaluation) = (form.words, &form.evaluation);
    let answer = evaluation.submission.answer(&question.id);
    let result = evaluation.assessment().question(&question.id);
    // A missing answer is visible without a label.
    let result = result.filter(|result| {
        !matches!(result.state, QuestionState::Open(Reason::Answer)) || answer.is_some_and(|it| !it.is.is_unknown())
    });
    let is_plain = |state| matches!(state, QuestionState::Satisfied | QuestionState::NotApplicable);
    let practices = form.library.helping_with(&question.id).into_iter().take(MOST_PRACTICES);
    let practices = practices.map(|practice| PracticeShown {
        title: phrases::practice(words, practice),
        what: words.pick(&practice.what).to_owned(),
    });
    let last = form.last.and_then(|last| inheritable(last, question)).filter(|last| Some(*last) != answer);
    AskedQuestion {
        id: question.id.to_string(),
        text: words.pick(&question.text).to_owned(),
        need: if question.required { say!(words, "report-required") } else { say!(words, "report-recommended") },
        convention: question.convention.as_ref().map(|convention| words.pick(convention).to_owned()),
        help: words.pick(&question.help).to_owned(),
        practices: practices.collect(),
        controls: controls(form, question, answer),
        state: result.map(|result| StateLabel::state(words, result.state)),
        why: result
            .filter(|result| !is_plain(result.state))
            .map(|result| reasons::because(words, evaluation, question, result)),
        closed: closed(form, question),
        last: last.map(|last| phrases::claim(words, question, last)),
        evidence: answer.and_then(|answer| evidence::list(form, question, answer)),
        note: TextField::new(
            form,
            format!("note-{}", question.id),
            answer.and_then(|answer| answer.note.clone()).unwrap_or_default(),
        ),
        needs_note: answer.is_some_and(|answer| answer.is_unfinished(question) && !answer.is.is_incomplete()),
    }
}

// If another answer closes a question, its own answer is preserved but does not count.
fn closed(form: &Form<'_>, question: &Question) -> Option<String> {
    if form.evaluation.submission.applies(question) != Fulfilment::Unmet {
        return None;
    }
    let words = form.words;
    let other = question.only_if.as_ref().and_then(|condition| form.rubric().question(&condition.question));
    let other = other.map(|other| words.pick(&other.text)).unwrap_or_default();
    let stays = form.evaluation.submission.answer(&question.id).filter(|answer| !answer.is.is_unknown());
    Some(match stays {
        Some(answer) => {
            say!(words, "form-closed-kept", question = other, answer = phrases::claim(words, question, answer))
        }
        None => say!(words, "form-closed", question = other),
    })
}
