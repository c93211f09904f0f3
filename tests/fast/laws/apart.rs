//! A second scorer, written from the contract, independently of the program: both agree on every case.

use cert_core::application::answers::Answer;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::application::review::Ruling;
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Condition, EvidenceNeed, Holds, Question, QuestionKind};
use cert_core::scoring::assessment::{Assessment, Basis, QuestionState, Reason};
use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::Case;

// Three values in ascending order, so that the worst of several is the minimum.
const NO: u8 = 0;
const OPEN: u8 = 1;
const YES: u8 = 2;

/// Compares every question with its reason, every criterion and every level, on every basis.
pub(crate) fn says_the_same(case: &Case) -> TestCaseResult {
    for basis in Basis::ALL {
        let found = case.assess(basis);
        let questions: Vec<String> = case.rubric.questions.iter().map(|it| question(case, it, basis)).collect();
        prop_assert_eq!(said(&found), questions);
        let criteria = found.criteria.iter().map(|it| (it.id.clone(), it.status.code()));
        let expected = case.rubric.criteria.iter().map(|it| (it.id.clone(), word(criterion(case, &it.id, basis))));
        prop_assert_eq!(criteria.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        let levels: Vec<(u8, u8)> =
            case.rubric.levels.iter().map(|it| (it.number, level(case, it.number, basis))).collect();
        let highest = |least: u8| levels.iter().filter(|(_, is)| *is >= least).map(|(number, _)| *number).max();
        prop_assert_eq!((found.level, found.potential), (highest(YES).unwrap_or(0), highest(OPEN).unwrap_or(0)));
    }
    Ok(())
}

fn said(found: &Assessment) -> Vec<String> {
    let one = |state: QuestionState| {
        let because = state.because();
        let words = [Some(state.code()), because.map(Reason::word), because.and_then(Reason::why)];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    found.questions.iter().map(|it| one(it.state)).collect()
}

fn word(value: u8) -> &'static str {
    ["unmet", "open", "met"][usize::from(value)]
}

fn level(case: &Case, number: u8, basis: Basis) -> u8 {
    let counts = |other: u8| other == number || (case.rubric.cumulative && other < number);
    let asked = case.rubric.levels.iter().filter(|level| counts(level.number)).flat_map(|level| &level.criteria);
    asked.map(|id| criterion(case, id, basis)).min().unwrap_or(YES)
}

fn criterion(case: &Case, id: &Id, basis: Basis) -> u8 {
    let required = case.rubric.questions.iter().filter(|it| it.required && it.criterion == *id);
    let value = |it: &Question| match question(case, it, basis) {
        said if said.starts_with("uns") => NO,
        said if said.starts_with("open") => OPEN,
        _ => YES,
    };
    required.map(value).min().unwrap_or(YES)
}

fn question(case: &Case, question: &Question, basis: Basis) -> String {
    let said = match condition(case, question) {
        OPEN => "open condition",
        NO if question.required => "unsatisfied condition",
        NO => "not-applicable",
        _ => match case.answers.given.get(&question.id) {
            Some(answer) => answered(case, question, answer, basis),
            None => "open answer",
        },
    };
    said.to_owned()
}

fn answered(case: &Case, question: &Question, answer: &Answer, basis: Basis) -> &'static str {
    let exempt = answer.is == Claim::NotApplicable;
    if exempt && !(question.not_applicable && answer.note.is_some()) {
        return "open answer";
    }
    let passed = match passes(question, &answer.is) {
        _ if exempt => "not-applicable",
        NO => return "unsatisfied answer",
        OPEN => return "open answer",
        _ => "satisfied",
    };
    let lacking = if exempt { None } else { lacking(case, question, answer) };
    match (basis, case.ruling(&question.id), lacking) {
        (Basis::Claimed, ..) => passed,
        (Basis::Confirmed, Some(Ruling::Rejected), _) => "unsatisfied rejected",
        (_, _, Some(lacking)) => lacking,
        (Basis::Evidenced, ..) | (Basis::Confirmed, Some(Ruling::Confirmed), _) => passed,
        _ => "open review",
    }
}

// Of several pieces that do not count, the one nearest to counting is named.
fn lacking(case: &Case, question: &Question, answer: &Answer) -> Option<&'static str> {
    if question.evidence != EvidenceNeed::Required {
        return None;
    }
    let found: Vec<&str> = answer.evidence.iter().map(|piece| standing(case, question, piece)).collect();
    let words = ["open future", "open old", "open evidence undated", "open evidence altered", "open evidence missing"];
    let is_enough = found.contains(&"counts");
    let lacking = words.into_iter().find(|word| found.contains(word)).unwrap_or("open evidence none");
    (!is_enough).then_some(lacking)
}

fn standing(case: &Case, question: &Question, evidence: &Evidence) -> &'static str {
    let date = evidence.date;
    match (&evidence.proof, question.within_months) {
        (EvidenceRef::File { state: EvidenceState::Altered, .. }, _) => "open evidence altered",
        (EvidenceRef::File { state: EvidenceState::Missing, .. }, _) => "open evidence missing",
        (EvidenceRef::Act(_), _) if date.is_none() => "open evidence undated",
        _ if date.is_some_and(|date| date > case.on) => "open future",
        (_, None) => "counts",
        (_, Some(_)) if date.is_none() => "open evidence undated",
        (_, Some(months)) => {
            let filled_on = case.answers.filled_on.unwrap_or(case.on);
            if date.is_some_and(|date| is_within(date, months, filled_on)) { "counts" } else { "open old" }
        }
    }
}

// Whether `other` is within so many months of a day, by an independent calendar. A day that a month lacks becomes its
// last day.
fn is_within(date: NaiveDate, months: u32, other: NaiveDate) -> bool {
    let month = u32::try_from(date.year()).expect("a year") * 12 + date.month0() + months;
    let (year, month) = (month / 12, month % 12);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let february = if is_leap { 29 } else { 28 };
    let days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize];
    let end = (i64::from(year), month, date.day().min(days));
    end >= (i64::from(other.year()), other.month0(), other.day())
}

#[test]
fn months_are_those_of_the_calendar() {
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    let within = |date, months, other| is_within(day(date), months, day(other));
    assert!(within("2025-11-20", 12, "2026-11-20") && !within("2025-11-19", 12, "2026-11-20"));
    assert!(within("2024-02-29", 12, "2025-02-28") && !within("2024-02-29", 12, "2025-03-01"));
    assert!(within("2026-08-31", 6, "2027-02-28") && !within("2026-08-31", 6, "2027-03-01"));
}

// A claim as the least and the most that it can turn out to be.
fn passes(question: &Question, claim: &Claim) -> u8 {
    match (&question.kind, claim) {
        (_, Claim::Unknown) => OPEN,
        (QuestionKind::YesNo, Claim::Yes) => YES,
        (QuestionKind::One { passes, .. }, Claim::One(choice)) if passes.contains(choice) => YES,
        (QuestionKind::Number { at_least }, Claim::Number(number)) if number >= at_least => YES,
        (QuestionKind::Many { at_least, choices }, Claim::Many(_) | Claim::Partly(_)) => {
            let (least, most) = bounds(claim, choices.len());
            if least >= *at_least as usize { YES } else { u8::from(most >= *at_least as usize) }
        }
        _ => NO,
    }
}

fn bounds(claim: &Claim, choices: usize) -> (usize, usize) {
    match claim {
        Claim::Many(chosen) => (chosen.len(), chosen.len()),
        Claim::Partly(chosen) => (chosen.len(), choices),
        _ => (0, 0),
    }
}

fn condition(case: &Case, question: &Question) -> u8 {
    let Some(Condition { question: id, holds }) = &question.only_if else { return YES };
    let other = case.rubric.question(id).expect("the question of a condition");
    condition(case, other).min(holds_for(case, other, holds))
}

fn holds_for(case: &Case, other: &Question, holds: &Holds) -> u8 {
    let Some(answer) = case.answers.given.get(&other.id) else { return OPEN };
    let yes = |is: bool| if is { YES } else { NO };
    match (&answer.is, holds) {
        (Claim::Unknown, _) => OPEN,
        (Claim::NotApplicable, _) => u8::from(!(other.not_applicable && answer.note.is_some())),
        (Claim::Yes, Holds::Is(_)) => YES,
        (Claim::One(choice), Holds::Is(choices)) => yes(choices.contains(choice)),
        (Claim::Number(number), Holds::AtLeast(least)) => yes(number >= least),
        (Claim::Many(chosen), Holds::Is(choices)) => yes(choices.iter().any(|choice| chosen.contains(choice))),
        // The unknown choices may include one of them.
        (Claim::Partly(chosen), Holds::Is(choices)) => 1 + u8::from(choices.iter().any(|it| chosen.contains(it))),
        (claim @ (Claim::Many(_) | Claim::Partly(_)), Holds::AtLeast(count)) => {
            let (least, most) = bounds(claim, other.kind.choices().len());
            if least >= *count as usize { YES } else { u8::from(most >= *count as usize) }
        }
        _ => NO,
    }
}
