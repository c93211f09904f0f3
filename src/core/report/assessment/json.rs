//! `cert.score/1`: the result of one application, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::basics::municipality::Terc;
use crate::basics::text::Id;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;
use crate::scoring::advice::{Act, Step};
use crate::scoring::assessment::{LevelResult, Points, QuestionResult, Reason};
use crate::scoring::evaluation::Evaluation;
use crate::scoring::warning::Warning;

#[derive(Serialize)]
struct Score<'a> {
    format: &'static str,
    rubric: RubricView<'a>,
    municipality: MunicipalityView<'a>,
    edition: &'a str,
    basis: &'static str,
    level: u8,
    potential: u8,
    levels_by_basis: LevelsByBasis,
    levels: Vec<LevelView<'a>>,
    criteria: Vec<CriterionView<'a>>,
    questions: Vec<QuestionView<'a>>,
    next: Option<NextView<'a>>,
    faults: Vec<FaultView<'a>>,
}

/// A rubric by name, version and bytes.
#[derive(Serialize)]
pub(crate) struct RubricView<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

impl<'a> RubricView<'a> {
    pub(crate) fn of(rubric: &'a Rubric) -> RubricView<'a> {
        RubricView { id: rubric.id.as_str(), version: rubric.version.as_str(), sha256: &rubric.sha256 }
    }
}

#[derive(Serialize)]
struct MunicipalityView<'a> {
    name: &'a str,
    terc: Option<&'a str>,
}

#[derive(Serialize)]
struct LevelsByBasis {
    claimed: u8,
    evidenced: u8,
    confirmed: u8,
}

#[derive(Serialize)]
struct LevelView<'a> {
    level: u8,
    status: &'static str,
    points: u32,
    of: u32,
    missing: Vec<&'a str>,
    open: Vec<&'a str>,
}

#[derive(Serialize)]
struct CriterionView<'a> {
    id: &'a str,
    status: &'static str,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: &'a str,
    status: &'static str,
    because: Option<&'static str>,
    required: bool,
    points: u32,
    of: u32,
}

#[derive(Serialize)]
struct NextView<'a> {
    level: u8,
    steps: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct StepView<'a> {
    question: &'a str,
    #[serde(rename = "do")]
    act: &'static str,
    practices: Vec<&'a str>,
}

#[derive(Serialize)]
struct FaultView<'a> {
    question: &'a str,
    fault: &'static str,
    file: Option<&'a str>,
}

/// One object on one line.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(evaluation: &Evaluation<'_>, library: &Library) -> serde_json::Result<String> {
    serde_json::to_string(&view(evaluation, library)).map(|line| line + "\n")
}

fn view<'a>(evaluation: &'a Evaluation<'_>, library: &'a Library) -> Score<'a> {
    let (rubric, answers, result) = (evaluation.rubric(), evaluation.answers(), evaluation.assessment());
    let ids = |ids: &'a [Id]| ids.iter().map(Id::as_str).collect();
    let [(_, claimed), (_, evidenced), (_, confirmed)] = evaluation.levels();
    let level = |level: &'a LevelResult| {
        let Points { got, of } = level.points;
        let (missing, open) = (ids(&level.missing), ids(&level.open));
        LevelView { level: level.number, status: level.status.code(), points: got, of, missing, open }
    };
    let question = |question: &'a QuestionResult| QuestionView {
        id: question.id.as_str(),
        status: question.state.code(),
        because: question.state.because().map(Reason::code),
        required: question.required,
        points: question.points.got,
        of: question.points.of,
    };
    let step = |step: &'a Step| StepView {
        question: step.question.as_str(),
        act: step.act.code(),
        practices: practices(library, step),
    };
    let fault = |warning: &'a Warning| FaultView {
        question: warning.question.as_str(),
        fault: warning.kind.code(),
        file: warning.kind.file(),
    };
    Score {
        format: "cert.score/1",
        rubric: RubricView::of(rubric),
        municipality: MunicipalityView {
            name: &answers.municipality.name,
            terc: answers.municipality.terc.as_ref().map(Terc::as_str),
        },
        edition: &answers.edition.name,
        basis: result.basis.code(),
        level: result.level,
        potential: result.potential,
        levels_by_basis: LevelsByBasis { claimed, evidenced, confirmed },
        levels: result.levels.iter().map(level).collect(),
        criteria: result
            .criteria
            .iter()
            .map(|c| CriterionView { id: c.id.as_str(), status: c.status.code() })
            .collect(),
        questions: result.questions.iter().map(question).collect(),
        next: evaluation
            .advice
            .as_ref()
            .map(|a| NextView { level: a.level, steps: a.steps.iter().map(step).collect() }),
        faults: evaluation.warnings.iter().map(fault).collect(),
    }
}

// A confirmation is given by the foundation; no practice of a city helps with it.
fn practices<'a>(library: &'a Library, step: &Step) -> Vec<&'a str> {
    let found = if step.act == Act::Review { Vec::new() } else { library.helping_with(&step.question) };
    found.into_iter().map(|practice| practice.id.as_str()).collect()
}
