//! Evidence, and its flaws.

use crate::application::evidence::{Evidence, EvidenceState, Flaw};
use crate::application::submission::Submission;
use crate::rubric::rubric::Question;
use crate::say;
use crate::words::Words;

/// A piece of evidence on one line.
pub fn evidence(words: &Words, evidence: &Evidence) -> String {
    let dated = match evidence.date {
        Some(date) => say!(words, "act-dated", name = evidence.name(), date = words.date(date)),
        None => evidence.name().to_owned(),
    };
    match &evidence.place {
        Some(place) => format!("{dated}, {place}"),
        None => dated,
    }
}

/// What is wrong with a piece of evidence.
pub fn flaw(words: &Words, question: &Question, evidence: &Evidence, flaw: Flaw) -> String {
    let date = evidence.date.map(|date| words.date(date)).unwrap_or_default();
    let months = question.within_months.unwrap_or_default();
    say!(words, "evidence-flaw", flaw = flaw.code(), name = evidence.name(), date = date, months = months)
}

/// All flaws in the evidence of an answer that lacks evidence; empty if none was given.
pub fn flaws(words: &Words, submission: Submission<'_>, question: &Question) -> String {
    let said = flawed(submission, question).map(|(evidence, why)| flaw(words, question, evidence, why));
    said.collect::<Vec<_>>().join("; ")
}

/// What would be sufficient: one good piece is enough, so fixing any of them will do.
pub fn repair(words: &Words, submission: Submission<'_>, question: &Question) -> String {
    let months = question.within_months.unwrap_or_default();
    let repair =
        |flaw: Flaw, name: &str| say!(words, "evidence-repair", flaw = flaw.code(), name = name, months = months);
    let mut repairs: Vec<String> = Vec::new();
    for one in flawed(submission, question).map(|(evidence, flaw)| repair(flaw, evidence.name())) {
        if !repairs.contains(&one) {
            repairs.push(one);
        }
    }
    if repairs.is_empty() { repair(Flaw::None, "") } else { repairs.join(&say!(words, "or")) }
}

fn flawed<'a>(submission: Submission<'a>, question: &'a Question) -> impl Iterator<Item = (&'a Evidence, Flaw)> {
    let given = submission.answer(&question.id).into_iter().flat_map(|answer| &answer.evidence);
    given.filter_map(move |evidence| Some((evidence, submission.flaw(question, evidence)?)))
}

/// Why an evidence file does not count towards a question.
pub fn unsound(words: &Words, question: &str, file: &str, found: EvidenceState) -> String {
    match found {
        EvidenceState::Missing => say!(words, "warning-missing", question = question, file = file),
        EvidenceState::TooLarge => say!(words, "warning-too-large", question = question, file = file),
        EvidenceState::Unreadable => say!(words, "warning-unreadable", question = question, file = file),
        _ => say!(words, "warning-damaged", question = question, file = file),
    }
}
