//! `cert.questionnaire/1`: the questionnaire for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::basics::text::{Id, Text};
use crate::report::assessment::json::RubricView;
use crate::rubric::rubric::{Question, QuestionKind, Rubric, Stage};

#[derive(Serialize)]
struct Checklist<'a> {
    format: &'static str,
    rubric: RubricView<'a>,
    title: TextView<'a>,
    cumulative: bool,
    levels: Vec<LevelView<'a>>,
    criteria: Vec<CriterionView<'a>>,
    questions: Vec<QuestionView<'a>>,
}

/// A text in both languages.
#[derive(Serialize)]
pub(crate) struct TextView<'a> {
    pl: &'a str,
    en: &'a str,
}

impl<'a> From<&'a Text> for TextView<'a> {
    fn from(text: &'a Text) -> TextView<'a> {
        TextView { pl: &text.pl, en: &text.en }
    }
}

#[derive(Serialize)]
struct LevelView<'a> {
    level: u8,
    name: TextView<'a>,
    standard: TextView<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<TextView<'a>>,
    criteria: Vec<&'a str>,
}

#[derive(Serialize)]
struct CriterionView<'a> {
    id: &'a str,
    stage: Option<&'static str>,
    title: TextView<'a>,
    standard: TextView<'a>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: &'a str,
    criterion: &'a str,
    levels: Vec<u8>,
    kind: &'static str,
    required: bool,
    text: TextView<'a>,
    help: TextView<'a>,
    convention: Option<TextView<'a>>,
    choices: Vec<ChoiceView<'a>>,
    at_least: Option<u32>,
    passes: Vec<&'a str>,
    evidence: &'static str,
    not_applicable: bool,
    only_if: Option<&'a str>,
}

#[derive(Serialize)]
struct ChoiceView<'a> {
    id: &'a str,
    text: TextView<'a>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(rubric: &Rubric) -> serde_json::Result<String> {
    let levels = rubric.levels.iter().map(|level| LevelView {
        level: level.number,
        name: (&level.name).into(),
        standard: (&level.standard).into(),
        note: level.note.as_ref().map(Into::into),
        criteria: level.criteria.iter().map(Id::as_str).collect(),
    });
    let criterion = rubric.criteria.iter().map(|criterion| CriterionView {
        id: criterion.id.as_str(),
        stage: criterion.stage.map(Stage::code),
        title: (&criterion.title).into(),
        standard: (&criterion.standard).into(),
    });
    let view = Checklist {
        format: "cert.questionnaire/1",
        rubric: RubricView::of(rubric),
        title: (&rubric.title).into(),
        cumulative: rubric.cumulative,
        levels: levels.collect(),
        criteria: criterion.collect(),
        questions: rubric.questions.iter().map(|question| question_view(rubric, question)).collect(),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

fn question_view<'a>(rubric: &'a Rubric, question: &'a Question) -> QuestionView<'a> {
    let (at_least, passes) = match &question.kind {
        QuestionKind::YesNo => (None, &[][..]),
        QuestionKind::One { passes, .. } => (None, &passes[..]),
        QuestionKind::Many { at_least, .. } | QuestionKind::Number { at_least } => (Some(*at_least), &[][..]),
    };
    let choices = question.kind.choices().iter();
    QuestionView {
        id: question.id.as_str(),
        criterion: question.criterion.as_str(),
        levels: rubric.levels_asking(&question.criterion),
        kind: question.kind.code(),
        required: question.required,
        text: (&question.text).into(),
        help: (&question.help).into(),
        convention: question.convention.as_ref().map(TextView::from),
        choices: choices.map(|choice| ChoiceView { id: choice.id.as_str(), text: (&choice.text).into() }).collect(),
        at_least,
        passes: passes.iter().map(Id::as_str).collect(),
        evidence: question.evidence.code(),
        not_applicable: question.not_applicable,
        only_if: question.only_if.as_ref().map(|condition| condition.question.as_str()),
    }
}
