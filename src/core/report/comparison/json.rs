//! `cert.compare/1`: two applications side by side, for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::application::claim_syntax::Written;
use crate::application::submission::Submission;
use crate::basics::municipality::Terc;
use crate::report::assessment::json::RubricView;
use crate::reviewing::outcome::AnswerOutcome;
use crate::scoring::assessment::{Fulfilment, QuestionState, Reason};
use crate::scoring::comparison::{Compared, Moved, Way};
use crate::scoring::evaluation::Evaluation;

#[derive(Serialize)]
struct ComparisonView<'a> {
    format: &'static str,
    basis: &'static str,
    same_municipality: bool,
    old: ApplicationView<'a>,
    new: ApplicationView<'a>,
    level: &'static str,
    counts: CountsView,
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
struct CountsView {
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
    let sides =
        [&compared.old, &compared.new].map(|evaluation| (evaluation.submission, evaluation.submission.outcomes()));
    let view = ComparisonView {
        format: "cert.compare/1",
        basis: comparison.new.basis.code(),
        same_municipality: compared.is_of_one_municipality(),
        old: application(&compared.old, &sides[0].1),
        new: application(&compared.new, &sides[1].1),
        level: comparison.level().code(),
        counts: CountsView { rose, fell, opened, other, same, new, gone },
        criteria: comparison.criteria.iter().map(criterion).collect(),
        questions: comparison.questions.iter().map(|moved| question(&sides, moved)).collect(),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

fn application<'a>(evaluation: &'a Evaluation<'_>, outcomes: &[AnswerOutcome<'_>]) -> ApplicationView<'a> {
    let Submission { answers, rubric, .. } = evaluation.submission;
    let [(_, claimed), (_, evidenced), (_, confirmed)] = evaluation.levels();
    let count = |code| outcomes.iter().filter(|answer| answer.outcome.code() == code).count();
    ApplicationView {
        municipality: MunicipalityView {
            name: &answers.municipality.name,
            terc: answers.municipality.terc.as_ref().map(Terc::as_str),
        },
        edition: &answers.edition.name,
        rubric: RubricView::of(rubric),
        answered_version: answers.rubric.version.as_str(),
        level: evaluation.assessment().level,
        potential: evaluation.assessment().potential,
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

fn criterion(moved: &Moved<Fulfilment>) -> CriterionView<'_> {
    let (before, after) = (moved.before.map(Fulfilment::code), moved.after.map(Fulfilment::code));
    CriterionView { id: moved.id.as_str(), before, after, way: moved.way.code() }
}

type Side<'a> = (Submission<'a>, Vec<AnswerOutcome<'a>>);

fn question<'a>([old, new]: &[Side<'_>; 2], moved: &'a Moved<QuestionState>) -> QuestionView<'a> {
    let because = |state: Option<QuestionState>| state.and_then(QuestionState::because).map(Reason::code);
    let (before, after) =
        (moved.before.as_ref().map(QuestionState::code), moved.after.as_ref().map(QuestionState::code));
    // What a side was not asked, it did not claim.
    let claimed = |(submission, _): &Side<'_>, asked: bool| {
        let answer = submission.answer(&moved.id).filter(|_| asked)?;
        Some(view_of(answer.is.written()))
    };
    // An answer that needs no verdict has none.
    let verdict = |(_, outcomes): &Side<'_>| {
        outcomes.iter().find(|answer| answer.question.id == moved.id).map(|answer| answer.outcome.code())
    };
    QuestionView {
        id: moved.id.as_str(),
        before,
        after,
        way: moved.way.code(),
        because_before: because(moved.before),
        because_after: because(moved.after),
        claimed_before: claimed(old, before.is_some()),
        claimed_after: claimed(new, after.is_some()),
        verdict_before: verdict(old),
        verdict_after: verdict(new),
    }
}

fn view_of(written: Written) -> ClaimView {
    match written {
        Written::Word(word) => ClaimView::Word(word),
        Written::List(words) => ClaimView::List(words),
        Written::Number(number) => ClaimView::Number(number),
    }
}
