//! The form on paper: to fill in by hand, or as a record of the answers.

use serde::Serialize;

use crate::application::edition::EndsWith;
use crate::basics::fault::Faults;
use crate::report::form::form::Form;
use crate::report::form::pages::check::{facts, options};
use crate::report::form::parts::controls::on_paper;
use crate::report::form::templates;
use crate::report::html_report::criteria::{CriterionCard, criteria};
use crate::report::phrases;
use crate::rubric::rubric::{EvidenceNeed, Question};
use crate::say;

#[derive(Serialize)]
struct Paper {
    title: String,
    is_blank: bool,
    facts: Vec<(String, String)>,
    day: String,
    levels: Vec<String>,
    ends_with: Vec<String>,
    blank: Vec<BlankCriterion>,
    filled: Vec<CriterionCard>,
}

#[derive(Serialize)]
struct BlankCriterion {
    title: String,
    standard: String,
    levels: String,
    questions: Vec<BlankQuestion>,
}

#[derive(Serialize)]
struct BlankQuestion {
    id: String,
    text: String,
    need: String,
    convention: Option<String>,
    help: String,
    /// The answer it depends on.
    condition: Option<String>,
    boxes: Vec<String>,
    is_number: bool,
    has_evidence: bool,
}

pub(crate) fn page(form: &Form<'_>, is_blank: bool) -> Result<String, Faults> {
    let (words, rubric) = (form.words, form.rubric());
    let blank = rubric.criteria.iter().filter(|_| is_blank).map(|criterion| BlankCriterion {
        title: words.pick(&criterion.title).to_owned(),
        standard: words.pick(&criterion.standard).to_owned(),
        levels: phrases::levels(words, &rubric.levels_asking(&criterion.id)),
        questions: rubric.questions_of(&criterion.id).map(|question| blank_question(form, question)).collect(),
    });
    form.fill(
        &templates::PAPER,
        &Paper {
            title: words.pick(&rubric.title).to_owned(),
            is_blank,
            facts: facts(form),
            day: words.long_date(form.evaluation.submission.on),
            levels: rubric.levels.iter().map(|level| phrases::level(words, rubric, level.number)).collect(),
            ends_with: EndsWith::ALL.map(|end| phrases::ends_with(words, end)).into(),
            blank: blank.collect(),
            filled: if is_blank { Vec::new() } else { criteria(words, &form.evaluation, options(form)) },
        },
    )
}

fn blank_question(form: &Form<'_>, question: &Question) -> BlankQuestion {
    let words = form.words;
    let condition = question.only_if.as_ref().and_then(|condition| form.rubric().question(&condition.question));
    let boxes = on_paper(form, question);
    BlankQuestion {
        id: question.id.to_string(),
        text: words.pick(&question.text).to_owned(),
        need: if question.required { say!(words, "report-required") } else { say!(words, "report-recommended") },
        convention: phrases::convention(words, question),
        help: words.pick(&question.help).to_owned(),
        condition: condition.map(|other| say!(words, "form-paper-condition", question = words.pick(&other.text))),
        is_number: boxes.is_empty(),
        boxes,
        has_evidence: question.evidence != EvidenceNeed::None,
    }
}
