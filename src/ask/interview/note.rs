//! A note on an answer: optional, or the reason that an answer needs.

use cert_core::application::answers::Answer;
use cert_core::basics::clean::{clean_line, in_lines, with_breaks};
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::Question;
use cert_core::say;

use crate::ask::interview::session::Session;
use crate::ask::{Reply, Stop};

impl Session<'_> {
    /// Asks for a note; stores it with *don't know yet* if there is no answer.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn note(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        let initial = with_breaks(&self.note_of(question));
        let hint = self.optional_hint(&initial);
        let reply = self.checked_line(say!(self.words, "ask-note"), hint, &initial, &|_| Ok(()))?;
        self.keep_note(question, reply)
    }

    /// Asks why a question does not apply.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub(crate) fn reason(&mut self, question: &Question) -> Result<Reply<()>, Stop> {
        let initial = with_breaks(&self.note_of(question));
        let reply = self.name(say!(self.words, "ask-reason"), String::new(), &initial)?;
        self.keep_note(question, reply)
    }

    fn note_of(&self, question: &Question) -> String {
        self.answers.given.get(&question.id).and_then(|answer| answer.note.clone()).unwrap_or_default()
    }

    fn keep_note(&mut self, question: &Question, reply: Reply<String>) -> Result<Reply<()>, Stop> {
        let Reply::Given(line) = reply else { return Ok(Reply::Back) };
        // The field folds spaces; a note that was left as it was keeps them.
        let before = self.note_of(question);
        let note = if line == clean_line(&with_breaks(&before)) { before } else { in_lines(&line) };
        let is_given = self.answers.given.contains_key(&question.id);
        if !note.is_empty() || is_given {
            let answer = self.answers.given.entry(question.id.clone()).or_insert_with(|| Answer::new(Claim::Unknown));
            answer.note = (!note.is_empty()).then_some(note);
        }
        self.save_answer().map(Reply::Given)
    }
}
