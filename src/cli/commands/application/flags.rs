//! Answers given on the command line, which are then not asked: `--set`, `--evidence`, `--note` and the heading.

use std::collections::BTreeSet;

use cert_core::application::answers::{Answer, Answers};
use cert_core::application::edition::NextEdition;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::{check_length, clean_line, clean_prose};
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::municipality::Terc;
use cert_core::basics::name::{name, person};
use cert_core::editing::heading::Field;
use cert_core::rubric::rubric::{Question, Rubric};
use chrono::NaiveDate;

use crate::cli::args::assess::{AssessArgs, HeadingArgs};
use crate::cli::commands::application::setting;
use crate::ops::error::{Error, Result};
use crate::ops::problem::UsageProblem;

/// Stores the heading that was given in the answers, and returns the fields that need no asking.
///
/// # Errors
/// Returns an error if a value cannot be read.
pub fn heading(given: &HeadingArgs, rubric: &Rubric, answers: &mut Answers) -> Result<Vec<Field>, FaultKind> {
    let mut fields = Vec::new();
    let line = |text: &Option<String>| text.as_deref().map(clean_line).filter(|text| !text.is_empty());
    let named = |text: &Option<String>| line(text).map(|text| name(&text)).transpose();
    let texts = [("--municipality", &given.municipality), ("--edition", &given.edition)];
    let texts = texts.into_iter().chain([("--next-edition", &given.next_edition), ("--filled-by", &given.filled_by)]);
    for (option, text) in texts {
        check_length(option, text.as_deref().unwrap_or_default())?;
    }
    if let Some(name) = named(&given.municipality)? {
        answers.municipality.name = name;
        fields.push(Field::Municipality);
    }
    if let Some(code) = line(&given.terc) {
        answers.municipality.terc = Some(Terc::new(&code)?);
        fields.push(Field::Terc);
    }
    if let Some(name) = named(&given.edition)? {
        answers.edition.name = name;
        fields.push(Field::Edition);
    }
    if let Some(day) = day(given.edition_ended.as_deref())? {
        answers.edition.ended = Some(day);
        fields.push(Field::Ended);
    }
    next_edition(given, answers, &mut fields)?;
    if let Some(level) = given.applied_for {
        rubric.check_level(level)?;
        answers.applied_for = Some(level);
        fields.push(Field::AppliedFor);
    }
    if let Some(text) = line(&given.filled_by) {
        answers.filled_by = Some(person(&text)?);
        fields.push(Field::FilledBy);
    }
    Ok(fields)
}

fn next_edition(given: &HeadingArgs, answers: &mut Answers, fields: &mut Vec<Field>) -> Result<(), FaultKind> {
    if given.next_not_held {
        answers.next_edition = Some(NextEdition { held: false, ..NextEdition::default() });
        fields.push(Field::NextHeld);
    }
    if let Some(text) = given.next_edition.as_deref().map(clean_line).filter(|name| !name.is_empty()) {
        let next = answers.next_edition.get_or_insert_default();
        (next.name, next.held) = (Some(name(&text)?), true);
        fields.extend([Field::NextHeld, Field::NextName]);
    }
    if let Some(ends) = day(given.next_ends.as_deref())? {
        let next = answers.next_edition.get_or_insert_default();
        next.held = true;
        next.ends = Some(ends);
        next.certain = given.next_certain;
        next.ends_with = given.next_ends_with.or(next.ends_with);
        fields.extend([Field::NextHeld, Field::NextEnds, Field::NextCertain]);
        if given.next_ends_with.is_some() {
            fields.push(Field::NextEndsWith);
        }
    }
    answers.check_days()
}

fn day(text: Option<&str>) -> Result<Option<NaiveDate>, FaultKind> {
    text.map(read_day).transpose()
}

/// Whether the command line answers anything, so that nothing is asked.
pub fn answers_something(args: &AssessArgs) -> bool {
    args.remove_unused || has_answers(args)
}

/// Whether the command line says anything about a question.
pub fn has_answers(args: &AssessArgs) -> bool {
    [&args.set, &args.evidence, &args.note].iter().any(|given| !given.is_empty())
}

/// Stores the answers, evidence and notes that were given in the application; reports all faults at once.
///
/// # Errors
/// Returns [`Error::Usage`] for unknown questions and values that do not fit, and an error if evidence cannot be
/// attached.
pub fn apply(
    args: &AssessArgs,
    rubric: &Rubric,
    answers: &mut Answers,
    attach: &mut dyn FnMut(&str) -> Result<EvidenceRef, Faults>,
) -> Result<()> {
    let (mut faults, mut files) = (Faults::default(), Faults::default());
    let mut keep = |result: Result<(), Faults>| {
        if let Err(found) = result {
            faults.0.extend(found.0);
        }
    };
    // A file that cannot be attached is not a mistake of the command line.
    let mut attach = |typed: &str| {
        attach(typed).or_else(|found| {
            files.0.extend(found.0);
            Ok(EvidenceRef::Url(String::new()))
        })
    };
    let mut seen = BTreeSet::new();
    for given in &args.set {
        let once = |(question, value): (&'_ Question, _)| match seen.insert(question.id.clone()) {
            true => set(question, value, answers),
            false => Err(UsageProblem::SetTwice { question: question.id.to_string() }.into()),
        };
        keep(assignment("set", given, rubric).and_then(once));
    }
    for given in &args.note {
        keep(assignment("note", given, rubric).and_then(|(question, text)| note(question, text, answers)));
    }
    for given in &args.evidence {
        let assigned = assignment("evidence", given, rubric);
        keep(assigned.and_then(|(question, what)| add_evidence(question, what, answers, &mut attach)));
    }
    faults.into_result().map_err(Error::Usage)?;
    Ok(files.into_result()?)
}

fn assignment<'r, 'g>(
    option: &'static str,
    given: &'g str,
    rubric: &'r Rubric,
) -> Result<(&'r Question, &'g str), Faults> {
    let refused = || FaultKind::from(UsageProblem::NotAnAssignment { option, found: clean_line(given) });
    let (id, value) = given.split_once('=').ok_or_else(refused)?;
    Ok((rubric.question_named(id)?, value))
}

fn set(question: &Question, value: &str, answers: &mut Answers) -> Result<(), Faults> {
    let claim = setting::claim(question, value)?;
    let answer = answers.given.entry(question.id.clone()).or_insert_with(|| Answer::new(claim.clone()));
    answer.is = claim;
    Ok(())
}

fn note(question: &Question, text: &str, answers: &mut Answers) -> Result<(), Faults> {
    let unanswered = || FaultKind::from(UsageProblem::EvidenceWithoutYes { question: question.id.to_string() });
    let answer = answers.given.get_mut(&question.id).ok_or_else(unanswered)?;
    check_length("--note", text)?;
    answer.note = Some(clean_prose(text)).filter(|text| !text.is_empty());
    Ok(())
}

// `ADDRESS`, `FILE` or `akt:NAME`, each with an optional ` @ DATE` and ` :: PLACE`.
fn add_evidence(
    question: &Question,
    what: &str,
    answers: &mut Answers,
    attach: &mut dyn FnMut(&str) -> Result<EvidenceRef, Faults>,
) -> Result<(), Faults> {
    let unanswered = || FaultKind::from(UsageProblem::EvidenceWithoutYes { question: question.id.to_string() });
    let answer = answers.given.get_mut(&question.id).ok_or_else(unanswered)?;
    check_length("--evidence", what)?;
    let (what, place) = what.split_once(" :: ").map_or((what, None), |(what, place)| (what, Some(clean_line(place))));
    let evidence = match NamedEvidence::read(what)? {
        NamedEvidence::Known(evidence) => evidence,
        NamedEvidence::File(path, date) => match attach(&path)? {
            EvidenceRef::File { path, sha256, .. } => {
                let state = EvidenceState::Intact;
                Evidence { date, ..Evidence::new(EvidenceRef::File { path, sha256, state }) }
            }
            other => Evidence::new(other),
        },
    };
    let evidence = Evidence { place: place.filter(|place| !place.is_empty()), ..evidence };
    if !answer.evidence.contains(&evidence) {
        answer.evidence.push(evidence);
    }
    Ok(())
}
