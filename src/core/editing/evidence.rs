//! Evidence of an answer, piece by piece.

use std::collections::BTreeMap;

use crate::application::address::read_address;
use crate::application::answers::{Answer, Answers};
use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use crate::application::files::{FOLDER, file_name};
use crate::basics::clean::{check_length, clean_line};
use crate::basics::dates::read_day;
use crate::basics::fault::FaultKind;
use crate::editing::inherit;
use crate::editing::problem::EditProblem;
use crate::rubric::rubric::{Question, Rubric};

/// The most pieces offered for reuse.
const OFFERED: usize = 9;

pub(super) fn page(typed: &str) -> Result<Evidence, FaultKind> {
    check_length("page", typed)?;
    needed(typed)?;
    read_address(typed).map(|url| Evidence::new(EvidenceRef::Url(url)))
}

/// An act; its day is the one given separately, or else the one its name mentions.
pub(super) fn act(typed: &str, day: &str) -> Result<Evidence, FaultKind> {
    check_length("act", typed)?;
    needed(typed)?;
    let act = Evidence::read_act(typed)?;
    let date = read_optional_day(day)?.or(act.date);
    Ok(Evidence { date, ..act })
}

pub(super) fn file(path: String, sha256: String) -> Evidence {
    Evidence::new(EvidenceRef::File { path, sha256: Some(sha256), state: EvidenceState::Intact })
}

/// The path for a file in the application: the existing one if the same file is there, else one that is still free.
pub fn path(files: &BTreeMap<String, String>, name: &str, sha256: &str) -> String {
    let mut number = 1;
    loop {
        let path = format!("{FOLDER}/{}", file_name(name, number));
        let there = files.iter().find(|(known, _)| known.to_lowercase() == path.to_lowercase());
        match there {
            Some((known, found)) if found == sha256 => return known.clone(),
            Some(_) => number += 1,
            None => return path,
        }
    }
}

pub(super) fn add(answer: &mut Answer, piece: Evidence) {
    if !answer.evidence.contains(&piece) {
        answer.evidence.push(piece);
    }
}

pub(super) fn place(answer: &mut Answer, at: &str, typed: &str) -> Result<(), FaultKind> {
    check_length("where", typed)?;
    let place = clean_line(typed);
    at_mut(answer, at)?.place = Some(place).filter(|place| !place.is_empty());
    Ok(())
}

pub(super) fn day(answer: &mut Answer, at: &str, typed: &str) -> Result<(), FaultKind> {
    let date = read_optional_day(typed)?;
    at_mut(answer, at)?.date = date;
    Ok(())
}

/// Clears something in a piece, if the piece exists.
pub(super) fn forget(answer: &mut Answer, at: &str, take: impl FnOnce(&mut Evidence)) {
    if let Ok(piece) = at_mut(answer, at) {
        take(piece);
    }
}

pub(super) fn remove(answer: &mut Answer, at: &str) -> Result<(), FaultKind> {
    let index = index(at, answer.evidence.len())?;
    answer.evidence.remove(index);
    Ok(())
}

/// Evidence offered for a question: that of other answers, in the rubric's order, then that of last edition's
/// application; the last `OFFERED` pieces of these.
pub fn offered(rubric: &Rubric, answers: &Answers, last: Option<&Answers>, question: &Question) -> Vec<Evidence> {
    let own = answers.given.get(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let others = rubric.questions.iter().filter(|other| other.id != question.id);
    let used = others.filter_map(|other| answers.given.get(&other.id)).flat_map(|answer| &answer.evidence);
    let used = used.map(|piece| Evidence { place: None, ..piece.clone() });
    let last = last.map(|last| inherit::evidence(last, question)).unwrap_or_default();
    let mut found: Vec<Evidence> = Vec::new();
    for piece in used.chain(last).filter(|piece| piece.flaw().is_none()) {
        if !own.iter().chain(&found).any(|known| known.proof == piece.proof) {
            found.push(piece);
        }
    }
    let first = found.len().saturating_sub(OFFERED);
    found.split_off(first)
}

/// The piece with a given number.
pub(super) fn at<'e>(pieces: &'e [Evidence], at: &str) -> Result<&'e Evidence, FaultKind> {
    pieces.get(index(at, pieces.len())?).ok_or_else(|| EditProblem::NoSuchPiece {}.into())
}

fn at_mut<'e>(answer: &'e mut Answer, at: &str) -> Result<&'e mut Evidence, FaultKind> {
    let index = index(at, answer.evidence.len())?;
    answer.evidence.get_mut(index).ok_or_else(|| EditProblem::NoSuchPiece {}.into())
}

fn index(at: &str, count: usize) -> Result<usize, FaultKind> {
    let index = at.parse().ok().filter(|index| *index < count);
    index.ok_or_else(|| EditProblem::NoSuchPiece {}.into())
}

fn needed(typed: &str) -> Result<(), FaultKind> {
    if clean_line(typed).is_empty() { Err(EditProblem::FieldNeeded {}.into()) } else { Ok(()) }
}

fn read_optional_day(typed: &str) -> Result<Option<chrono::NaiveDate>, FaultKind> {
    Some(clean_line(typed)).filter(|text| !text.is_empty()).map(|text| read_day(&text)).transpose()
}
