//! One editing step of a person who fills in an application.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::application::answers::{Answer, Answers};
use crate::basics::clean::{check_length, clean_prose};
use crate::basics::fault::FaultKind;
use crate::editing::claim::Ticked;
use crate::editing::fields::FilledFields;
use crate::editing::heading::{self, Field};
use crate::editing::{evidence, inherit};
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{Question, Rubric};

/// One step. Texts are as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "FilledFields")]
pub enum Edit {
    /// Sets a fact about the municipality or the edition.
    Heading { field: Field, value: String },
    /// Answers a question.
    Answer { question: String, ticked: Ticked },
    /// Sets the note on an answer.
    Note { question: String, note: String },
    /// Adds a web page as evidence.
    Page { question: String, page: String },
    /// Adds an act as evidence: a resolution, an order, a contract.
    Act { question: String, act: String, day: String },
    /// Adds a file as evidence, identified by its digest.
    File { question: String, name: String, sha256: String },
    /// Sets where in a piece of evidence to look.
    Place { question: String, at: String, place: String },
    /// Sets the day of a piece of evidence.
    Day { question: String, at: String, day: String },
    /// Removes a piece of evidence.
    Remove { question: String, at: String },
    /// Reuses evidence of another answer.
    Again { question: String, at: String },
    /// Takes over last edition's answer as still true.
    Still { question: String },
}

/// What a step needs besides the answers.
pub struct Editing<'a> {
    pub rubric: &'a Rubric,
    /// The digests of the files at hand, by path within the application.
    pub files: &'a BTreeMap<String, String>,
    /// Last edition's application, if its files are at hand.
    pub last: Option<&'a Answers>,
    pub today: NaiveDate,
}

impl Editing<'_> {
    /// Takes a step entirely or not at all. Nothing entered earlier is lost unless the step says so; but what was typed
    /// over is no longer claimed, even if the new text is refused.
    ///
    /// # Errors
    /// Returns an error if the text cannot be read or is not allowed.
    pub fn take(&self, edit: &Edit, answers: &mut Answers) -> Result<(), FaultKind> {
        let mut changed = answers.clone();
        let taken = self.change(edit, &mut changed);
        match taken {
            Ok(()) => *answers = changed,
            Err(_) => forget(edit, answers),
        }
        taken
    }

    fn change(&self, edit: &Edit, answers: &mut Answers) -> Result<(), FaultKind> {
        if let Edit::Heading { field, value } = edit {
            return heading::set(*field, value, self.rubric, self.today, answers);
        }
        let question = self.rubric.question_named(edit.question())?;
        match edit {
            Edit::Heading { .. } => {}
            Edit::Answer { ticked, .. } => {
                let claim = ticked.claim(question)?;
                given(answers, question).is = claim;
            }
            Edit::Note { note, .. } => {
                check_length("note", note)?;
                let note = Some(clean_prose(note)).filter(|note| !note.is_empty());
                if note.is_some() || answers.given.contains_key(&question.id) {
                    given(answers, question).note = note;
                }
            }
            Edit::Page { page, .. } => evidence::add(given(answers, question), evidence::page(page)?),
            Edit::Act { act, day, .. } => evidence::add(given(answers, question), evidence::act(act, day)?),
            Edit::File { name, sha256, .. } => {
                let piece = evidence::file(evidence::path(self.files, name, sha256), sha256.clone());
                evidence::add(given(answers, question), piece);
            }
            Edit::Place { at, place, .. } => evidence::place(given(answers, question), at, place)?,
            Edit::Day { at, day, .. } => evidence::day(given(answers, question), at, day)?,
            Edit::Remove { at, .. } => evidence::remove(given(answers, question), at)?,
            Edit::Again { at, .. } => {
                let pieces = evidence::offered(self.rubric, answers, self.last, question);
                evidence::add(given(answers, question), evidence::at(&pieces, at)?.clone());
            }
            Edit::Still { .. } => inherit::take(self.last, question, answers),
        }
        answers.filled_on = Some(self.today);
        Ok(())
    }
}

impl TryFrom<FilledFields> for Edit {
    type Error = String;

    fn try_from(filled: FilledFields) -> Result<Edit, String> {
        let FilledFields { question, at, .. } = filled;
        Ok(match filled.r#do.as_str() {
            "heading" => {
                let field =
                    Field::from_code(&filled.field).ok_or_else(|| format!("unknown field `{}`", filled.field))?;
                Edit::Heading { field, value: filled.value }
            }
            "answer" => {
                let ticked = Ticked { ticked: filled.ticked, number: filled.number, last: filled.last };
                Edit::Answer { question, ticked }
            }
            "note" => Edit::Note { question, note: filled.note },
            "page" => Edit::Page { question, page: filled.page },
            "act" => Edit::Act { question, act: filled.act, day: filled.day },
            "file" => Edit::File { question, name: filled.name, sha256: filled.sha256 },
            "place" => Edit::Place { question, at, place: filled.place },
            "day" => Edit::Day { question, at, day: filled.day },
            "remove" => Edit::Remove { question, at },
            "again" => Edit::Again { question, at },
            "still" => Edit::Still { question },
            other => return Err(format!("unknown step `{other}`")),
        })
    }
}

impl Edit {
    /// The id of its question; empty for a fact of the heading.
    pub fn question(&self) -> &str {
        match self {
            Edit::Heading { .. } => "",
            Edit::Answer { question, .. }
            | Edit::Note { question, .. }
            | Edit::Page { question, .. }
            | Edit::Act { question, .. }
            | Edit::File { question, .. }
            | Edit::Place { question, .. }
            | Edit::Day { question, .. }
            | Edit::Remove { question, .. }
            | Edit::Again { question, .. }
            | Edit::Still { question } => question,
        }
    }

    /// The name of its field on a page, where a fault is shown.
    pub fn field(&self) -> String {
        let question = self.question();
        match self {
            Edit::Heading { field, .. } => format!("heading-{}", field.code()),
            Edit::Answer { .. } | Edit::Again { .. } | Edit::Still { .. } => format!("answer-{question}"),
            Edit::Note { .. } => format!("note-{question}"),
            Edit::Page { .. } => format!("page-{question}"),
            Edit::Act { .. } => format!("act-{question}"),
            Edit::File { .. } => format!("file-{question}"),
            Edit::Place { at, .. } => format!("place-{question}-{at}"),
            Edit::Day { at, .. } | Edit::Remove { at, .. } => format!("day-{question}-{at}"),
        }
    }

    /// What was typed into the field.
    pub fn typed(&self) -> &str {
        match self {
            Edit::Heading { value: typed, .. }
            | Edit::Note { note: typed, .. }
            | Edit::Page { page: typed, .. }
            | Edit::Act { act: typed, .. }
            | Edit::Place { place: typed, .. }
            | Edit::Day { day: typed, .. }
            | Edit::File { name: typed, .. } => typed,
            Edit::Answer { ticked, .. } => &ticked.number,
            Edit::Remove { .. } | Edit::Again { .. } | Edit::Still { .. } => "",
        }
    }
}

// Clears the value that was typed over; steps that add or choose replace nothing.
fn forget(edit: &Edit, answers: &mut Answers) {
    if let Edit::Heading { field, .. } = edit {
        return heading::forget(*field, answers);
    }
    let Some((_, answer)) = answers.given.iter_mut().find(|(id, _)| id.as_str() == edit.question()) else { return };
    match edit {
        Edit::Answer { .. } => answer.is = Claim::Unknown,
        Edit::Note { .. } => answer.note = None,
        Edit::Place { at, .. } => evidence::forget(answer, at, |piece| piece.place = None),
        Edit::Day { at, .. } => evidence::forget(answer, at, |piece| piece.date = None),
        _ => {}
    }
}

// The answer to a question; a new one starts as *don't know yet*, to carry its note and evidence.
fn given<'a>(answers: &'a mut Answers, question: &Question) -> &'a mut Answer {
    answers.given.entry(question.id.clone()).or_insert_with(|| Answer::new(Claim::Unknown))
}
