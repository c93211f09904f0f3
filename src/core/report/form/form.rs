//! An application on the pages of the form, and what was refused of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::application::answers::Answers;
use crate::application::submission::Submission;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::OtherProblem;
use crate::places::gmina::Gmina;
use crate::report::template::engine::{built_in, fill_page};
use crate::report::typography::nbsp::glue_all;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::scoring::assessment::{Basis, Fulfilment};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// What templates share.
pub(super) const MACROS: &str = include_str!("../templates/form/macros.html");

/// An application on the pages of the form.
pub struct Form<'a> {
    pub words: &'a Words,
    pub evaluation: Evaluation<'a>,
    pub library: &'a Library,
    /// Last edition's application, whose answers are offered.
    pub last: Option<&'a Answers>,
    /// Where the foundation can be reached.
    pub contact: Option<&'a str>,
    /// What was typed and could not be taken, by the field in which it stands.
    pub refused: &'a BTreeMap<String, RefusedInput>,
    /// What is wrong with a file that was to be opened, and the field in which it was chosen.
    pub unopened: Option<(&'static str, &'a Faults)>,
    /// Whether a review lay in the file that was opened, and was left out.
    pub left_review: bool,
    /// The gminas that the name of the municipality means.
    pub gminas: &'a [&'static Gmina],
}

/// What was typed, and why it could not be taken.
#[derive(Debug, Clone)]
pub struct RefusedInput {
    pub typed: String,
    pub why: FaultKind,
}

/// Evaluates an application as the form shows it: with its evidence, on the way to the level applied for until that is
/// reached, and then to the next.
pub fn evaluate(submission: Submission<'_>) -> Evaluation<'_> {
    let reached = submission.assess(Basis::Evidenced);
    let is_met = |level: &u8| reached.level_result(*level).is_some_and(|result| result.status == Fulfilment::Met);
    let target = submission.answers.applied_for.filter(|level| !is_met(level));
    submission.evaluate(Basis::Evidenced, target)
}

/// Whether there is anything in an application.
pub(super) fn is_begun(answers: &Answers) -> bool {
    !answers.given.is_empty() || !answers.municipality.name.is_empty() || !answers.edition.name.is_empty()
}

/// What is asked before another application takes the place of one; nothing where nothing would be lost.
pub fn asked_first(words: &Words, answers: &Answers) -> Option<String> {
    is_begun(answers).then(|| say!(words, "form-replace"))
}

impl<'a> Form<'a> {
    /// What is wrong with something just typed or chosen, and what to do. Whoever fills a page in has no commands.
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

    /// Fills a template of the form in.
    pub(super) fn fill(&self, template: &str, values: &impl Serialize) -> Result<String, Faults> {
        let lang = self.words.lang();
        let mut values =
            serde_json::to_value(values).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
        glue_all(lang, &mut values);
        fill_page(lang, &built_in("form.html", &format!("{MACROS}{template}")), &values)
    }
}
