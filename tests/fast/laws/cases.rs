//! Random cases: a rubric, an application and its review.

use std::fmt;

use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::application::review::{Review, Ruling, Verdict, digest};
use cert_core::application::submission::Submission;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Question, QuestionKind, Rubric};
use cert_core::scoring::assessment::{Assessment, Basis};
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;

use super::rubrics::{BUILT_IN, best_claim, rubric};

/// A rubric, an application and its review.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) rubric: Rubric,
    pub(crate) answers: Answers,
    pub(crate) review: Review,
    /// The day asked about.
    pub(crate) on: NaiveDate,
    /// Sort keys for laws that reorder things.
    pub(crate) keys: Vec<u8>,
}

// More than the questions of a random rubric; a longer rubric reuses them from the start.
const SKETCHES: usize = 32;

#[derive(Debug, Clone)]
struct AnswerSketch {
    luck: (u8, u8, u8),
    claim: u8,
    bits: u8,
    number: u32,
    evidence: Vec<(u8, u8)>,
    noted: bool,
    verdicts: Vec<(usize, bool)>,
}

/// Applications to random rubrics.
pub(crate) fn of_a_random_rubric() -> impl Strategy<Value = Case> {
    (rubric(), quality(), sketches(), keys())
        .prop_map(|(rubric, quality, sketches, keys)| Case { keys, ..case(rubric, quality, &sketches) })
}

/// Applications to the built-in rubric.
pub(crate) fn of_the_built_in_rubric() -> impl Strategy<Value = Case> {
    (quality(), sketches(), keys())
        .prop_map(|(quality, sketches, keys)| Case { keys, ..case(BUILT_IN.clone(), quality, &sketches) })
}

impl Case {
    /// The result on a basis.
    pub(crate) fn assess(&self, basis: Basis) -> Assessment {
        self.submission().assess(basis)
    }

    /// The submission of the case.
    pub(crate) fn submission(&self) -> Submission<'_> {
        Submission::new(&self.rubric, &self.answers, &self.review, self.on)
    }

    /// The same case with another answer to one question.
    pub(crate) fn with(&self, question: &Id, answer: Answer) -> Case {
        let mut case = self.clone();
        case.answers.given.insert(question.clone(), answer);
        case
    }

    /// The same case with one more verdict, on the present answer.
    pub(crate) fn ruled(mut self, question: &Id, ruling: Ruling) -> Case {
        let answer = self.answers.given.get(question).expect("an answer to rule on");
        self.review.verdicts.push(verdict(question, answer, ruling));
        self
    }

    /// The ruling that counts for the answer to a question.
    pub(crate) fn ruling(&self, question: &Id) -> Option<Ruling> {
        self.review.of(question, self.answers.given.get(question)?).map(|verdict| verdict.is)
    }
}

/// The numbers of the levels and the answers only: a rubric in full is too long to read.
impl fmt::Debug for Case {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "cumulative = {}", self.rubric.cumulative)?;
        for level in &self.rubric.levels {
            writeln!(out, "level {} = {:?}", level.number, level.criteria)?;
        }
        for question in &self.rubric.questions {
            let Question { id, criterion, kind, required, evidence, within_months, not_applicable, only_if, .. } =
                question;
            writeln!(
                out,
                "{id} of {criterion}: required = {required}, evidence {evidence:?} {within_months:?}, {kind:?}"
            )?;
            writeln!(out, "  not_applicable = {not_applicable}, only_if = {only_if:?}")?;
            writeln!(out, "  {:?}, ruling {:?}", self.answers.given.get(id), self.ruling(id))?;
        }
        Ok(())
    }
}

/// A verdict on the present answer.
pub(crate) fn verdict(question: &Id, answer: &Answer, is: Ruling) -> Verdict {
    let on = day(2026, 11);
    Verdict { question: question.clone(), of: digest(answer), is, by: "Ocena".to_owned(), on, note: None, forced: None }
}

fn day(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 20).expect("a day")
}

/// Sound evidence: an act of the last months.
pub(crate) fn sound_evidence(name: &str) -> Evidence {
    Evidence { date: Some(day(2026, 3)), ..Evidence::new(EvidenceRef::Act(name.to_owned())) }
}

// The chances, out of 40, that an answer, its evidence and its verdict are each as good as possible. Often almost 40:
// one flaw in a good application reveals more than many.
fn quality() -> impl Strategy<Value = u8> {
    prop_oneof![0..=28u8, 29..=37u8, 38..=40u8]
}

fn keys() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), SKETCHES)
}

fn sketches() -> impl Strategy<Value = Vec<AnswerSketch>> {
    let luck = (0..40u8, 0..40u8, 0..40u8);
    let verdicts = vec((0..3usize, prop::bool::weighted(0.7)), 0..=2);
    let sketch = (luck, 0..8u8, any::<u8>(), 0..=6u32, vec((0..10u8, 0..13u8), 0..=2), any::<bool>(), verdicts);
    let sketch = sketch.prop_map(|sketch| {
        let (luck, claim, bits, number, evidence, noted, verdicts) = sketch;
        AnswerSketch { luck, claim, bits, number, evidence, noted, verdicts }
    });
    vec(sketch, SKETCHES)
}

fn case(rubric: Rubric, quality: u8, sketches: &[AnswerSketch]) -> Case {
    let mut answers = Answers::new(RubricRef { id: rubric.id.clone(), version: rubric.version.clone() });
    let mut review = Review::default();
    for (question, sketch) in rubric.questions.iter().zip(sketches.iter().cycle()) {
        if let Some(answer) = answer(question, quality, sketch) {
            review.verdicts.extend(verdicts(question, &answer, quality, sketch));
            answers.given.insert(question.id.clone(), answer);
        }
    }
    answers.filled_on = quality.is_multiple_of(2).then_some(day(2026, 10));
    Case { rubric, answers, review, on: day(2026, 11), keys: Vec::new() }
}

fn answer(question: &Question, quality: u8, sketch: &AnswerSketch) -> Option<Answer> {
    let good = sketch.luck.0 < quality;
    let is = if good { good_claim(question, sketch) } else { any_claim(question, sketch)? };
    let mut evidence: Vec<Evidence> = sketch.evidence.iter().enumerate().map(|(n, codes)| piece(n, *codes)).collect();
    // Slightly less likely than a good answer, so that often only evidence is missing.
    if sketch.luck.1 + 2 < quality && is != Claim::NotApplicable {
        evidence.push(sound_evidence("uchwała"));
    }
    let noted = sketch.noted || good;
    Some(Answer { is, evidence, note: noted.then(|| "uwaga".to_owned()) })
}

fn good_claim(question: &Question, sketch: &AnswerSketch) -> Claim {
    let exempt = question.not_applicable && sketch.claim < 2;
    if exempt { Claim::NotApplicable } else { best_claim(question, sketch.bits) }
}

// Also `nie-dotyczy` where it is not allowed: another version of the rubric may have allowed it.
fn any_claim(question: &Question, sketch: &AnswerSketch) -> Option<Claim> {
    let chosen = |n: usize| (sketch.bits >> (n % 8)) & 1 == 1;
    Some(match (sketch.claim, &question.kind) {
        (0, _) => return None,
        (1, _) => Claim::Unknown,
        (2, _) => Claim::NotApplicable,
        (_, QuestionKind::YesNo) if chosen(0) => Claim::Yes,
        (_, QuestionKind::YesNo) => Claim::No,
        (_, QuestionKind::One { choices, .. }) => {
            Claim::One(choices[usize::from(sketch.bits) % choices.len()].id.clone())
        }
        (_, QuestionKind::Many { choices, .. }) => {
            let some = choices.iter().enumerate().filter(|(n, _)| chosen(*n));
            let some = some.map(|(_, choice)| choice.id.clone()).collect();
            if sketch.claim > 4 { Claim::Partly(some) } else { Claim::Many(some) }
        }
        (_, QuestionKind::Number { .. }) => Claim::Number(sketch.number),
    })
}

fn piece(number: usize, (code, date): (u8, u8)) -> Evidence {
    let recorded = Some(format!("{number:064x}"));
    let file = |sha256, state| EvidenceRef::File { path: format!("dowody/{number}.pdf"), sha256, state };
    let proof = match code {
        0..3 => file(recorded, EvidenceState::Altered),
        3..5 => file(recorded, EvidenceState::Missing),
        5 => file(None, EvidenceState::Missing),
        6 => file(None, EvidenceState::Unrecorded),
        7 => file(recorded, EvidenceState::Intact),
        8 => EvidenceRef::Url(format!("https://example.org/{number}")),
        _ => EvidenceRef::Act(format!("zarządzenie {number}")),
    };
    // In the last months, long ago, in the future, and on both sides of every limit; sometimes none.
    let (eve, morrow) = (|day: NaiveDate| day.pred_opt(), |day: NaiveDate| day.succ_opt());
    let edges = [day(2025, 10), day(2025, 11)].map(|day| [Some(day), eve(day)]).concat();
    let far = [day(2026, 3), day(2026, 3), day(2026, 11), day(2024, 1), day(2027, 1)].map(Some);
    let days: Vec<NaiveDate> = far.into_iter().chain(edges).chain([morrow(day(2026, 11))]).flatten().collect();
    let date = days.get(usize::from(date)).copied();
    Evidence { proof, date, place: number.is_multiple_of(2).then(|| "s. 14".to_owned()) }
}

// A void verdict is on an answer that never returns: advice cannot know that reverting to a confirmed text would help.
fn verdicts(question: &Question, answer: &Answer, quality: u8, sketch: &AnswerSketch) -> Vec<Verdict> {
    let mut before = answer.clone();
    before.evidence.push(sound_evidence("dawny dowód"));
    let given = |(ruling, current): &(usize, bool)| {
        let looked_at = if *current { answer } else { &before };
        verdict(&question.id, looked_at, Ruling::ALL[*ruling])
    };
    let mut verdicts: Vec<Verdict> = sketch.verdicts.iter().map(given).collect();
    if sketch.luck.2 < quality {
        verdicts.push(verdict(&question.id, answer, Ruling::Confirmed));
    }
    verdicts
}
