//! An application as shown by the form, and the input it refused.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::application::answers::Answers;
use crate::application::submission::Submission;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::OtherProblem;
use crate::places::gmina::Gmina;
use crate::report::template::page_template::PageTemplate;
use crate::report::typography::nbsp::glue_all;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::scoring::assessment::{Basis, Fulfilment};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// An application as shown by the form.
pub struct Form<'a> {
    pub words: &'a Words,
    pub evaluation: Evaluation<'a>,
    pub library: &'a Library,
    /// The previous edition's application, whose answers are offered.
    pub last: Option<&'a Answers>,
    /// How to reach the foundation.
    pub contact: Option<&'a str>,
    /// Rejected input, by field.
    pub refused: &'a BTreeMap<String, RefusedInput>,
    /// Why a file could not be opened, and the field it was chosen in.
    pub unopened: Option<(&'static str, &'a Faults)>,
    /// Whether the opened file contained a review, which was left out.
    pub left_review: bool,
    /// The gminas that match the municipality's name.
    pub gminas: &'a [&'static Gmina],
}

/// What was typed, and why it was rejected.
#[derive(Debug, Clone)]
pub struct RefusedInput {
    pub typed: String,
    pub why: FaultKind,
}

/// Evaluates an application for the form: with its evidence, towards the level applied for and, once that is reached,
/// the next.
pub fn evaluate(submission: Submission<'_>) -> Evaluation<'_> {
    let reached = submission.assess(Basis::Evidenced);
    let is_met = |level: &u8| reached.level_result(*level).is_some_and(|result| result.status == Fulfilment::Met);
    let target = submission.answers.applied_for.filter(|level| !is_met(level));
    submission.evaluate(Basis::Evidenced, target)
}

/// Whether an application contains anything.
pub(super) fn is_begun(answers: &Answers) -> bool {
    !answers.given.is_empty() || !answers.municipality.name.is_empty() || !answers.edition.name.is_empty()
}

/// The question to confirm before another application replaces this one; none if nothing would be lost.
pub fn asked_first(words: &Words, answers: &Answers) -> Option<String> {
    is_begun(answers).then(|| say!(words, "form-replace"))
}

impl<'a> Form<'a> {
    /// What is wrong with something just typed or chosen, and what to do. The form has no commands to suggest.
    pub(super) fn remark(&self, kind: &FaultKind) -> String {
        let own = self.words.fault_help_in_form(kind);
        let help = own.or_else(|| self.words.fault_help(kind)).filter(|help| !help.contains("`cert "));
        self.words.remark_with(kind, help)
    }

    /// The questionnaire.
    pub fn rubric(&self) -> &'a Rubric {
        self.evaluation.rubric()
    }

    pub(super) fn answers(&self) -> &'a Answers {
        self.evaluation.answers()
    }

    /// Fills in a template of the form.
    pub(super) fn fill(&self, template: &PageTemplate, values: &impl Serialize) -> Result<String, Faults> {
        let lang = self.words.lang();
        let mut values =
            serde_json::to_value(values).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
        glue_all(lang, &mut values);
        template.fill(lang, &values)
    }
}
