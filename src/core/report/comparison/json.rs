//! `cert.compare/1`: two applications side by side, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::application::claim_syntax::Written;
use crate::basics::municipality::Terc;
use crate::basics::text::Id;
use crate::report::assessment::json::RubricView;
use crate::report::comparison::compared::{Application, Compared};
use crate::scoring::comparison::{Moved, Way};
use crate::scoring::score::{Because, State, Status};

#[derive(Serialize)]
struct Comparison<'a> {
    format: &'static str,
    basis: &'static str,
    same_municipality: bool,
    old: ApplicationView<'a>,
    new: ApplicationView<'a>,
    level: &'static str,
    counts: Counts,
    criteria: Vec<CriterionView<'a>>,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct ApplicationView<'a> {
    municipality: MunicipalityView<'a>,
    edition: &'a str,
    rubric: RubricView<'a>,
    answered_version: &'a str,
    level: u8,
    potential: u8,
    levels_by_basis: LevelsByBasis,
    verdicts: Verdicts,
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
struct Verdicts {
    confirmed: usize,
    rejected: usize,
    question: usize,
    void: usize,
    none: usize,
}

#[derive(Serialize)]
struct Counts {
    rose: usize,
    fell: usize,
    opened: usize,
    other: usize,
    same: usize,
    new: usize,
    gone: usize,
}

#[derive(Serialize)]
struct CriterionView<'a> {
    id: &'a str,
    before: Option<&'static str>,
    after: Option<&'static str>,
    way: &'static str,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: &'a str,
    before: Option<&'static str>,
    after: Option<&'static str>,
    way: &'static str,
    because_before: Option<&'static str>,
    because_after: Option<&'static str>,
    claimed_before: Option<ClaimView>,
    claimed_after: Option<ClaimView>,
    verdict_before: Option<&'static str>,
    verdict_after: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ClaimView {
    Word(String),
    List(Vec<String>),
    Number(i64),
}

/// One object on one line.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(compared: &Compared<'_>) -> serde_json::Result<String> {
    let comparison = &compared.comparison;
    let [rose, fell, opened, other, same, new, gone] = Way::ALL.map(|way| comparison.count(way));
    let view = Comparison {
        format: "cert.compare/1",
        basis: comparison.new.basis.code(),
        same_municipality: compared.is_of_one_municipality(),
        old: application(&compared.old, comparison.old.level, comparison.old.potential),
        new: application(&compared.new, comparison.new.level, comparison.new.potential),
        level: comparison.level().code(),
        counts: Counts { rose, fell, opened, other, same, new, gone },
        criteria: comparison.criteria.iter().map(criterion).collect(),
        questions: comparison.questions.iter().map(|moved| question(compared, moved)).collect(),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

fn application<'a>(application: &'a Application<'_>, level: u8, potential: u8) -> ApplicationView<'a> {
    let (answers, rubric) = (application.side.answers, application.side.rubric);
    let [(_, claimed), (_, evidenced), (_, confirmed)] = application.levels_by_basis;
    let count = |code| application.count(code);
    ApplicationView {
        municipality: MunicipalityView {
            name: &answers.municipality.name,
            terc: answers.municipality.terc.as_ref().map(Terc::as_str),
        },
        edition: &answers.edition.name,
        rubric: RubricView::of(rubric),
        answered_version: answers.rubric.version.as_str(),
        level,
        potential,
        levels_by_basis: LevelsByBasis { claimed, evidenced, confirmed },
        verdicts: Verdicts {
            confirmed: count("confirmed"),
            rejected: count("rejected"),
            question: count("question"),
            void: count("void"),
            none: count("none"),
        },
    }
}

fn criterion(moved: &Moved<Status>) -> CriterionView<'_> {
    let (before, after) = (moved.before.map(Status::code), moved.after.map(Status::code));
    CriterionView { id: moved.id.as_str(), before, after, way: moved.way.code() }
}

fn question<'a>(compared: &Compared<'_>, moved: &'a Moved<State>) -> QuestionView<'a> {
    let because = |state: Option<State>| state.and_then(State::because).map(Because::code);
    let (before, after) = (moved.before.map(State::code), moved.after.map(State::code));
    // What a side was not asked, it did not claim.
    let claimed = |application: &Application<'_>, asked: bool| {
        let answer = application.side.answers.given.get(&moved.id).filter(|_| asked)?;
        Some(view_of(answer.is.written()))
    };
    QuestionView {
        id: moved.id.as_str(),
        before,
        after,
        way: moved.way.code(),
        because_before: because(moved.before),
        because_after: because(moved.after),
        claimed_before: claimed(&compared.old, before.is_some()),
        claimed_after: claimed(&compared.new, after.is_some()),
        verdict_before: verdict(&compared.old, &moved.id),
        verdict_after: verdict(&compared.new, &moved.id),
    }
}

fn view_of(written: Written) -> ClaimView {
    match written {
        Written::Word(word) => ClaimView::Word(word),
        Written::List(words) => ClaimView::List(words),
        Written::Number(number) => ClaimView::Number(number),
    }
}

// An answer that needs no verdict has none.
fn verdict(application: &Application<'_>, question: &Id) -> Option<&'static str> {
    application.heard.iter().find(|heard| heard.question.id == *question).map(|heard| heard.said.code())
}
