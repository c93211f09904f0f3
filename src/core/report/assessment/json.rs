//! `cert.score/1`: the result of one application, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;
use serde_json::{Value, json};

use crate::application::answers::Answer;
use crate::application::edition::NextEdition;
use crate::basics::text::Id;
use crate::places::doubt::{DoubtKind, MunicipalityDoubt};
use crate::report::json::{joined, levels_by_basis, line, list, municipality, rubric, text};
use crate::rubric::claim::Claim;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Contradiction;
use crate::scoring::advice::{Act, Step};
use crate::scoring::assessment::{CriterionResult, LevelResult, QuestionResult, Reason};
use crate::scoring::evaluation::Evaluation;
use crate::scoring::remark::{ActDays, Remark};
use crate::scoring::warning::Warning;

// Written to text at once: as a `Value`, each of them would be built, and copied into the next one around it.
#[derive(Serialize)]
struct ScoreObject<'e> {
    format: &'static str,
    rubric: Value,
    municipality: Value,
    edition: &'e str,
    filled_on: Option<String>,
    basis: &'static str,
    level: u8,
    potential: u8,
    levels_by_basis: Value,
    levels: Vec<LevelObject<'e>>,
    criteria: Vec<CriterionObject<'e>>,
    questions: Vec<QuestionObject<'e>>,
    next: Option<AdviceObject<'e>>,
    faults: Value,
    remarks: Value,
}

#[derive(Serialize)]
struct LevelObject<'e> {
    level: u8,
    status: &'static str,
    points: u32,
    of: u32,
    missing: Vec<&'e str>,
    open: Vec<&'e str>,
}

#[derive(Serialize)]
struct CriterionObject<'e> {
    id: &'e str,
    status: &'static str,
}

#[derive(Serialize)]
struct QuestionObject<'e> {
    id: &'e str,
    answer: &'static str,
    status: &'static str,
    because: Option<&'static str>,
    why: Option<&'static str>,
    required: bool,
    points: u32,
    of: u32,
    convention: bool,
}

#[derive(Serialize)]
struct AdviceObject<'e> {
    level: u8,
    steps: Vec<StepObject<'e>>,
}

#[derive(Serialize)]
struct StepObject<'e> {
    question: &'e str,
    r#do: &'static str,
    convention: bool,
    practices: Vec<&'e str>,
}

/// Writes one object on one line.
pub fn draw(evaluation: &Evaluation<'_>, library: &Library) -> String {
    let (answers, result) = (evaluation.answers(), evaluation.assessment());
    let next = evaluation.advice.as_ref().map(|advice| AdviceObject {
        level: advice.level,
        steps: advice.steps.iter().map(|advised| step(evaluation, library, advised)).collect(),
    });
    line(&ScoreObject {
        format: "cert.score/1",
        rubric: rubric(evaluation.rubric()),
        municipality: municipality(answers),
        edition: &answers.edition.name,
        filled_on: answers.filled_on.map(|day| day.to_string()),
        basis: result.basis.code(),
        level: result.level,
        potential: result.potential,
        levels_by_basis: levels_by_basis(evaluation),
        levels: result.levels.iter().map(level).collect(),
        criteria: result.criteria.iter().map(criterion).collect(),
        questions: result.questions.iter().map(|it| question(evaluation, it)).collect(),
        next,
        faults: list(&evaluation.warnings, fault),
        remarks: list(&evaluation.remarks, remark),
    })
}

fn level(level: &LevelResult) -> LevelObject<'_> {
    LevelObject {
        level: level.number,
        status: level.status.code(),
        points: level.points.got,
        of: level.points.of,
        missing: level.missing.iter().map(Id::as_str).collect(),
        open: level.open.iter().map(Id::as_str).collect(),
    }
}

fn criterion(criterion: &CriterionResult) -> CriterionObject<'_> {
    CriterionObject { id: criterion.id.as_str(), status: criterion.status.code() }
}

fn question<'e>(evaluation: &Evaluation<'_>, question: &'e QuestionResult) -> QuestionObject<'e> {
    QuestionObject {
        id: question.id.as_str(),
        answer: answered(evaluation.submission.answer(&question.id)),
        status: question.state.code(),
        because: question.state.because().map(Reason::word),
        why: question.state.because().and_then(Reason::why),
        required: question.required,
        points: question.points.got,
        of: question.points.of,
        convention: has_convention(evaluation, &question.id),
    }
}

// How much is known: `nie-wiem` among the choices of a list is more than no answer.
fn answered(answer: Option<&Answer>) -> &'static str {
    match answer.map(|answer| &answer.is) {
        None => "none",
        Some(Claim::Unknown) => "unknown",
        Some(Claim::Partly(_)) => "partly",
        Some(_) => "whole",
    }
}

// Whether the question follows a convention of ours rather than the source.
fn has_convention(evaluation: &Evaluation<'_>, question: &Id) -> bool {
    evaluation.rubric().question(question).is_some_and(|question| question.convention.is_some())
}

// Confirming is up to the foundation, so no practice of a city helps with it.
fn step<'e>(evaluation: &Evaluation<'_>, library: &'e Library, step: &'e Step) -> StepObject<'e> {
    let practices = if step.act == Act::Review { Vec::new() } else { library.helping_with(&step.question) };
    StepObject {
        question: step.question.as_str(),
        r#do: step.act.code(),
        convention: has_convention(evaluation, &step.question),
        practices: practices.into_iter().map(|practice| practice.id.as_str()).collect(),
    }
}

fn fault(warning: &Warning) -> Value {
    json!({ "question": warning.question.as_str(), "fault": warning.kind.code(), "file": warning.kind.file() })
}

/// One remark.
pub(crate) fn remark(remark: &Remark) -> Value {
    let code = remark.code();
    match remark {
        Remark::Municipality(found) => joined(&[json!({ "remark": code }), doubt(found)]),
        Remark::EditionToCome(ended) | Remark::EditionLongAgo(ended) => {
            json!({ "remark": code, "ended": ended.to_string() })
        }
        Remark::NewerEdition(NextEdition { name, ends, certain, .. }) => {
            let ended = ends.map(|day| day.to_string());
            json!({ "remark": code, "edition": name, "ended": ended, "certain": certain })
        }
        Remark::ActDays(ActDays { question, act, named, given }) => {
            json!({ "remark": code, "question": question.as_str(), "act": act,
                "named": named.to_string(), "given": given.to_string() })
        }
        Remark::Contradiction(Contradiction { when, and, text: said }) => {
            json!({ "remark": code, "questions": [when.question.as_str(), and.question.as_str()], "text": text(said) })
        }
    }
}

fn doubt(MunicipalityDoubt { kind, as_of, .. }: &MunicipalityDoubt) -> Value {
    let what = match kind {
        DoubtKind::NearName(near) => json!({ "near": near }),
        DoubtKind::OtherVoivodeship(voivodeships) => json!({ "voivodeships": voivodeships }),
        DoubtKind::OtherKind(kinds) => json!({ "kinds": list(kinds, |kind| kind.code()) }),
        DoubtKind::NotListed => json!({}),
        DoubtKind::OtherName(listed) => json!({ "listed": listed }),
    };
    joined(&[json!({ "doubt": kind.code(), "as_of": as_of.to_string() }), what])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::municipality::{Municipality, Terc};
    use crate::places::doubt::of;

    #[test]
    fn a_doubt_about_a_municipality_says_what_is_known() {
        let said = |name: &str, code| {
            let municipality = Municipality { name: name.to_owned(), terc: Terc::new(code).ok(), at: None };
            of(&municipality).map(Remark::Municipality).map(|it| remark(&it).to_string()).collect::<Vec<_>>()
        };
        for (name, code, expected) in [
            ("Częstochowa", "1465011", r#""doubt":"other-voivodeship","as_of":"2026-01-01","voivodeships":["24"]"#),
            ("Kurów", "0614062", r#""doubt":"other-kind","as_of":"2026-01-01","kinds":["urban-rural"]"#),
            ("Czestohowa", "2464011", r#""doubt":"near-name","as_of":"2026-01-01","near":"Częstochowa""#),
        ] {
            assert_eq!(said(name, code), [format!(r#"{{"remark":"municipality",{expected}}}"#)]);
        }
    }
}
