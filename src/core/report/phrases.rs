//! Phrases that pages and the dialogue share: levels, states, answers, evidence, goals.

use std::collections::BTreeSet;

use crate::application::answers::Answer;
use crate::application::edition::EndsWith;
use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState, Flaw};
use crate::application::review::{Ruling, Verdict};
use crate::application::submission::Submission;
use crate::basics::municipality::Terc;
use crate::basics::text::Id;
use crate::certificate::event::{Event, EventKind};
use crate::rubric::claim::Claim;
use crate::rubric::practice::Practice;
use crate::rubric::requirement::Goal;
use crate::rubric::rubric::{Question, QuestionKind, Rubric, Stage};
use crate::say;
use crate::scoring::assessment::{Basis, Fulfilment, QuestionState};
use crate::words::Words;

/// A municipality with its voivodeship, as several have one name.
pub fn holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder", name = name, voivodeship = voivodeship(words, terc))
}

/// The same for a table or a line of a monitor.
pub fn short_holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder-short", name = name, voivodeship = voivodeship(words, terc))
}

/// A municipality with its voivodeship and its code.
pub fn holder_with_code(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "draft-holder", name = name, voivodeship = voivodeship(words, terc), terc = terc.as_str())
}

/// The voivodeship of a code; its name is Polish in every language.
pub fn voivodeship(words: &Words, terc: &Terc) -> String {
    say!(words, "voivodeship", code = terc.voivodeship().parse::<u64>().unwrap_or_default())
}

/// The state of a level.
pub fn level_status(words: &Words, status: Fulfilment) -> String {
    match status {
        Fulfilment::Met => say!(words, "level-met"),
        Fulfilment::Open => say!(words, "level-open"),
        Fulfilment::Unmet => say!(words, "level-unmet"),
    }
}

/// The state of a criterion.
pub fn status(words: &Words, status: Fulfilment) -> String {
    match status {
        Fulfilment::Met => say!(words, "status-met"),
        Fulfilment::Open => say!(words, "status-open"),
        Fulfilment::Unmet => say!(words, "status-unmet"),
    }
}

pub fn state(words: &Words, state: QuestionState) -> String {
    match state {
        QuestionState::Satisfied => say!(words, "reason-satisfied"),
        QuestionState::Open(_) => say!(words, "state-open"),
        QuestionState::Unsatisfied(_) => say!(words, "state-unsatisfied"),
        QuestionState::NotApplicable => say!(words, "reason-not-applicable"),
    }
}

/// `poziom 2 – pełna ewaluacja…`; level 0 has words of its own.
pub fn level(words: &Words, rubric: &Rubric, number: u8) -> String {
    match rubric.level(number) {
        Some(level) => say!(words, "level-named", number = number, name = words.pick(&level.name)),
        None => say!(words, "level-none"),
    }
}

/// `spełnia także wymagania poziomu 2`; nothing where no other level is met, or nobody has written down whether one is.
pub fn also_met(words: &Words, levels: Option<&[u8]>) -> Option<String> {
    let levels = levels?;
    let (last, others) = levels.split_last()?;
    let count = levels.len();
    let others = others.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let named = match others.is_empty() {
        true => last.to_string(),
        false => say!(words, "also-met-and", others = others, last = last.to_string()),
    };
    Some(say!(words, "also-met", count = count, levels = named))
}

/// A level as it is said, with the others that are met besides.
pub fn with_others(words: &Words, level: &str, levels: Option<&[u8]>) -> String {
    also_met(words, levels).map_or_else(|| level.to_owned(), |others| format!("{level}; {others}"))
}

pub fn basis(words: &Words, basis: Basis) -> String {
    match basis {
        Basis::Claimed => say!(words, "basis-claimed"),
        Basis::Evidenced => say!(words, "basis-evidenced"),
        Basis::Confirmed => say!(words, "basis-confirmed"),
    }
}

/// The level on a basis, as a sentence.
pub fn level_on(words: &Words, basis: Basis, level: u8) -> String {
    match basis {
        Basis::Claimed => say!(words, "other-claimed", level = level),
        Basis::Evidenced => say!(words, "other-evidenced", level = level),
        Basis::Confirmed => say!(words, "other-confirmed", level = level),
    }
}

/// Several levels by their numbers: `poziom 2`, `poziomy 1, 2`.
pub fn levels(words: &Words, levels: &[u8]) -> String {
    let listed: Vec<String> = levels.iter().map(u8::to_string).collect();
    say!(words, "report-levels", count = levels.len(), levels = listed.join(", "))
}

pub fn stage(words: &Words, stage: Stage) -> String {
    match stage {
        Stage::Creation => say!(words, "stage-creation"),
        Stage::Submission => say!(words, "stage-submission"),
        Stage::Selection => say!(words, "stage-selection"),
        Stage::Implementation => say!(words, "stage-implementation"),
    }
}

pub fn claim(words: &Words, question: &Question, answer: &Answer) -> String {
    match &answer.is {
        Claim::Yes => say!(words, "answer-yes"),
        Claim::No => say!(words, "answer-no"),
        Claim::Unknown => say!(words, "answer-unknown"),
        Claim::NotApplicable => say!(words, "answer-not-applicable"),
        Claim::One(id) => choice(words, question, id),
        Claim::Many(chosen) if chosen.is_empty() => say!(words, "answer-none-of-these"),
        Claim::Many(chosen) => listed(words, question, chosen),
        Claim::Partly(chosen) => say!(words, "answer-partly", chosen = listed(words, question, chosen)),
        Claim::Number(number) => number.to_string(),
    }
}

fn listed(words: &Words, question: &Question, chosen: &BTreeSet<Id>) -> String {
    let listed = question.kind.choices().iter().filter(|choice| chosen.contains(&choice.id));
    listed.map(|choice| words.pick(&choice.text)).collect::<Vec<_>>().join("; ")
}

pub fn choice(words: &Words, question: &Question, id: &Id) -> String {
    let choice = question.kind.choices().iter().find(|choice| &choice.id == id);
    choice.map_or_else(|| id.to_string(), |choice| words.pick(&choice.text).to_owned())
}

/// What the answer must be.
pub fn goal(words: &Words, question: &Question, goal: &Goal, shortfall: u32) -> String {
    match (goal, &question.kind) {
        (Goal::Yes, _) => say!(words, "goal-yes"),
        (Goal::OneOf(choices), _) => say!(words, "goal-one", choices = either(words, question, choices)),
        (Goal::Number(least), _) => say!(words, "goal-number", least = *least, short = shortfall),
        (Goal::Many { at_least, any_of }, kind) => {
            let of = kind.choices().len();
            let mut text = say!(words, "goal-many", least = *at_least, of = of, short = shortfall);
            for group in any_of {
                text += &say!(words, "goal-any-of", choices = either(words, question, group));
            }
            text
        }
    }
}

fn either(words: &Words, question: &Question, choices: &[Id]) -> String {
    let quoted = choices.iter().map(|id| say!(words, "quoted", text = choice(words, question, id)));
    quoted.collect::<Vec<_>>().join(&say!(words, "or"))
}

/// What passes a question, as the checklist says it.
pub fn passing(words: &Words, question: &Question) -> String {
    match &question.kind {
        QuestionKind::YesNo => say!(words, "passes-yes"),
        QuestionKind::One { passes, .. } => say!(words, "passes-one", choices = either(words, question, passes)),
        QuestionKind::Many { choices, at_least } => say!(words, "passes-many", least = *at_least, of = choices.len()),
        QuestionKind::Number { at_least } => say!(words, "passes-number", least = *at_least),
    }
}

/// The rule of ours that a question follows, labelled as one.
pub fn convention(words: &Words, question: &Question) -> Option<String> {
    question.convention.as_ref().map(|convention| say!(words, "convention", text = words.pick(convention)))
}

/// What passes a question, without a word that it is needed.
pub fn needed(words: &Words, question: &Question) -> String {
    match &question.kind {
        QuestionKind::YesNo => say!(words, "quoted", text = say!(words, "answer-yes")),
        QuestionKind::One { passes, .. } => either(words, question, passes),
        QuestionKind::Many { .. } | QuestionKind::Number { .. } => passing(words, question),
    }
}

/// What a practice is called; one that its source only announces is called so.
pub fn practice_title(words: &Words, practice: &Practice) -> String {
    let title = words.pick(&practice.title);
    if practice.planned { say!(words, "practice-planned", title = title) } else { title.to_owned() }
}

/// What a practice is called, with its city.
pub fn practice(words: &Words, practice: &Practice) -> String {
    say!(words, "practice-named", city = practice.municipality.as_str(), title = practice_title(words, practice))
}

/// A piece of evidence on one line.
pub fn evidence(words: &Words, evidence: &Evidence) -> String {
    let proof = match &evidence.proof {
        EvidenceRef::File { path, .. } => path.clone(),
        EvidenceRef::Url(url) => url.clone(),
        EvidenceRef::Act(name) => name.clone(),
    };
    let proof = match evidence.date {
        Some(date) => say!(words, "act-dated", name = proof, date = words.date(date)),
        None => proof,
    };
    match &evidence.place {
        Some(place) => format!("{proof}, {place}"),
        None => proof,
    }
}

/// What is wrong with a piece of evidence.
pub fn flaw(words: &Words, question: &Question, evidence: &Evidence, flaw: Flaw) -> String {
    let date = evidence.date.map(|date| words.date(date)).unwrap_or_default();
    let months = question.within_months.unwrap_or_default();
    say!(words, "evidence-flaw", flaw = flaw.code(), name = evidence.name(), date = date, months = months)
}

/// Everything that is wrong with the evidence of an answer that lacks some; nothing where none was given.
pub fn flaws(words: &Words, submission: Submission<'_>, question: &Question) -> String {
    let said = flawed(submission, question).map(|(evidence, why)| flaw(words, question, evidence, why));
    said.collect::<Vec<_>>().join("; ")
}

/// What would do: one piece of evidence is enough, so that any that was given may be put right.
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

/// What the last day of an edition marks.
pub fn ends_with(words: &Words, end: EndsWith) -> String {
    match end {
        EndsWith::Results => say!(words, "ends-with-results"),
        EndsWith::Implementation => say!(words, "ends-with-implementation"),
        EndsWith::Other => say!(words, "ends-with-other"),
    }
}

fn ruling(words: &Words, ruling: Ruling) -> String {
    match ruling {
        Ruling::Confirmed => say!(words, "verdict-confirmed"),
        Ruling::Rejected => say!(words, "verdict-rejected"),
        Ruling::Question => say!(words, "verdict-question"),
    }
}

/// Why an evidence file does not count, which is to prove the answer to a question.
pub fn unsound(words: &Words, question: &str, file: &str, found: EvidenceState) -> String {
    match found {
        EvidenceState::Missing => say!(words, "warning-missing", question = question, file = file),
        EvidenceState::TooLarge => say!(words, "warning-too-large", question = question, file = file),
        _ => say!(words, "warning-damaged", question = question, file = file),
    }
}

/// A verdict with when it was given and why, for readers who need not know by whom.
pub fn verdict_unnamed(words: &Words, verdict: &Verdict) -> String {
    let said = say!(words, "verdict-said-unnamed", is = ruling(words, verdict.is), on = words.date(verdict.on));
    verdict.note.as_ref().map_or(said.clone(), |note| format!("{said}: {note}"))
}

/// A verdict with who gave it, when and why.
pub fn verdict(words: &Words, verdict: &Verdict) -> String {
    let (is, by, on) = (ruling(words, verdict.is), verdict.by.as_str(), words.date(verdict.on));
    let said = say!(words, "verdict-said", is = is, by = by, on = on);
    verdict.note.as_ref().map_or(said.clone(), |note| format!("{said}: {note}"))
}

/// An event with its day, who entered it and why.
pub fn event(words: &Words, event: &Event) -> String {
    let end = |day: &chrono::NaiveDate, mark: &Option<EndsWith>| {
        let mark = mark.map(|mark| format!(" ({})", ends_with(words, mark))).unwrap_or_default();
        format!("{}{mark}", words.date(*day))
    };
    let what = match &event.kind {
        EventKind::EditionMoved { ends: day, ends_with: mark } => say!(words, "event-moved", day = end(day, mark)),
        EventKind::EditionCertain { ends: day, ends_with: mark } => say!(words, "event-certain", day = end(day, mark)),
        EventKind::EditionNotHeld => say!(words, "event-not-held"),
        EventKind::NameCorrected { name } => say!(words, "event-name", name = name),
        EventKind::Revoked => say!(words, "event-revoked"),
    };
    let (on, by, reason) = (words.date(event.on), event.by.as_str(), event.reason.as_str());
    say!(words, "event-said", on = on, what = what, by = by, reason = reason)
}
