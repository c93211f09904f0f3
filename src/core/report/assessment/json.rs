//! `cert.score/1`: the result of one application, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::basics::municipality::Terc;
use crate::basics::text::Id;
use crate::report::assessment::evaluation::Scored;
use crate::rubric::rubric::Rubric;
use crate::scoring::advice::{Act, Step};
use crate::scoring::score::{Because, LevelResult, Points, QuestionResult};
use crate::scoring::warning::Notice;

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
pub fn draw(scored: &Scored<'_>) -> serde_json::Result<String> {
    serde_json::to_string(&view(scored)).map(|line| line + "\n")
}

fn view<'a>(scored: &'a Scored<'_>) -> Score<'a> {
    let (rubric, answers, result) = (scored.rubric, scored.answers, &scored.assessment);
    let ids = |ids: &'a [Id]| ids.iter().map(Id::as_str).collect();
    let [(_, claimed), (_, evidenced), (_, confirmed)] = scored.levels_by_basis;
    let level = |level: &'a LevelResult| {
        let Points { got, of } = level.points;
        let (missing, open) = (ids(&level.missing), ids(&level.open));
        LevelView { level: level.number, status: level.status.code(), points: got, of, missing, open }
    };
    let question = |question: &'a QuestionResult| QuestionView {
        id: question.id.as_str(),
        status: question.state.code(),
        because: question.state.because().map(Because::code),
        required: question.required,
        points: question.points.got,
        of: question.points.of,
    };
    let step = |step: &'a Step| StepView {
        question: step.question.as_str(),
        act: step.act.code(),
        practices: practices(scored, step),
    };
    let fault = |notice: &'a Notice| FaultView {
        question: notice.question.as_str(),
        fault: notice.kind.code(),
        file: notice.kind.file(),
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
        next: scored.advice.as_ref().map(|a| NextView { level: a.level, steps: a.steps.iter().map(step).collect() }),
        faults: scored.notices.iter().map(fault).collect(),
    }
}

// A confirmation is given by the foundation; no practice of a city helps with it.
fn practices<'a>(scored: &'a Scored<'_>, step: &Step) -> Vec<&'a str> {
    let found = if step.act == Act::Review { Vec::new() } else { scored.library.helping_with(&step.question) };
    found.into_iter().map(|practice| practice.id.as_str()).collect()
}
