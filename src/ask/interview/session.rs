//! The state shared by every part of a dialogue: the rubric, the words, the respondent, the store, and the answers so
//! far.

use std::collections::BTreeMap;

use cert_core::application::answers::Answers;
use cert_core::application::evidence::Evidence;
use cert_core::application::submission::Submission;
use cert_core::basics::clean::{check_length, clean_line};
use cert_core::basics::fault::FaultKind;
use cert_core::basics::name::name;
use cert_core::places::gmina::Gmina;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::words::Words;

use crate::ask::{ApplicationStore, Ask, Chosen, Complete, Menu, MenuOption, Prompt, Reply, Stop};

/// A dialogue under way.
pub struct Session<'a> {
    /// The questionnaire.
    pub rubric: &'a Rubric,
    pub words: &'a Words,
    /// The respondent.
    pub ask: &'a mut dyn Ask,
    /// The store of the application.
    pub store: &'a mut dyn ApplicationStore,
    /// The answers so far.
    pub answers: Answers,
    /// The last edition's application, whose answers are offered.
    pub last: Option<PreviousApplication>,
    /// The id of the current question; empty in the heading.
    pub place: String,
    /// Evidence that can be given again by its number.
    pub numbered: Vec<NumberedEvidence>,
    /// Days of the heading as they were typed, by the title of their prompt.
    pub typed_days: BTreeMap<String, String>,
    /// The gminas that the name of the municipality may mean, narrowed down by the person.
    pub gminas: Vec<&'static Gmina>,
    /// Whether the syntax of evidence was explained.
    pub is_evidence_explained: bool,
}

/// A piece of evidence with a number.
#[derive(Debug, Clone)]
pub struct NumberedEvidence {
    pub(crate) piece: Evidence,
    /// Whether it is still in last edition's application; its place is then kept, and it is offered only for its own
    /// question.
    pub(crate) is_last: bool,
}

/// The last edition's application.
pub struct PreviousApplication {
    /// Its answers.
    pub answers: Answers,
    /// The heading that it suggests for this one, to be confirmed.
    pub proposal: Answers,
    /// Its folder, from which evidence files can be copied.
    pub folder: String,
}

impl<'a> Session<'a> {
    /// Starts a dialogue.
    pub fn new(
        rubric: &'a Rubric,
        words: &'a Words,
        ask: &'a mut dyn Ask,
        store: &'a mut dyn ApplicationStore,
        answers: Answers,
        last: Option<PreviousApplication>,
    ) -> Session<'a> {
        Session {
            rubric,
            words,
            ask,
            store,
            answers,
            last,
            place: String::new(),
            numbered: Vec::new(),
            typed_days: BTreeMap::new(),
            gminas: Vec::new(),
            is_evidence_explained: false,
        }
    }
}

impl Session<'_> {
    // A text of the heading or, if it is empty, the suggestion from last edition's application.
    pub(crate) fn or_proposed(&self, text: impl Fn(&Answers) -> Option<String>) -> String {
        let proposal = || self.last.as_ref().and_then(|last| text(&last.proposal));
        text(&self.answers).filter(|text| !text.is_empty()).or_else(proposal).unwrap_or_default()
    }

    // The application with its answers so far.
    pub(crate) fn submission(&self) -> Submission<'_> {
        Submission::before_review(self.rubric, &self.answers, self.store.today())
    }

    /// Shows a paragraph.
    ///
    /// # Errors
    /// Returns an error if the screen cannot be written.
    pub fn show(&mut self, text: &str) -> Result<(), Stop> {
        self.ask.show(text)
    }

    /// Saves; the first time, says where.
    ///
    /// # Errors
    /// Returns a [`Stop`] if it cannot be saved.
    pub fn save(&mut self) -> Result<(), Stop> {
        let saved = self.store.save(&self.answers);
        match saved.map_err(|faults| Stop::Unsaved(self.place.clone(), faults))? {
            Some(said) => self.ask.show(&said),
            None => Ok(()),
        }
    }

    /// Saves the answers, dated today.
    ///
    /// # Errors
    /// Returns a [`Stop`] if it cannot be saved.
    pub fn save_answer(&mut self) -> Result<(), Stop> {
        self.answers.filled_on = Some(self.store.today());
        self.save()
    }

    /// Asks for one of several options.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn choose<T: Clone>(
        &mut self,
        title: String,
        options: &[(T, MenuOption)],
        start: Option<usize>,
    ) -> Result<Reply<T>, Stop> {
        let menu = Menu { title, options: options.iter().map(|(_, shown)| shown.clone()).collect(), start };
        Ok(match self.ask.choose(&menu)? {
            Reply::Given(Chosen::Option(index)) => {
                options.get(index).map_or(Reply::Back, |(value, _)| Reply::Given(value.clone()))
            }
            _ => Reply::Back,
        })
    }

    /// Asks for a line that may be empty.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn optional_name(
        &mut self,
        title: String,
        initial: &str,
        read: fn(&str) -> Result<String, FaultKind>,
    ) -> Result<Reply<String>, Stop> {
        let (words, hint) = (self.words, self.optional_hint(initial));
        let check = |line: &str| read(&clean_line(line)).map(drop).map_err(|fault| words.remark(&fault));
        self.checked_line(title, hint, initial, &check)
    }

    /// The effect of Enter at an optional line: it skips, or keeps the present text.
    pub fn optional_hint(&self, initial: &str) -> String {
        if initial.is_empty() { say!(self.words, "hint-optional") } else { say!(self.words, "hint-keep") }
    }

    /// Asks for a line that passes a check.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn checked_line(
        &mut self,
        title: String,
        hint: String,
        initial: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<Reply<String>, Stop> {
        self.prompt(Prompt { title, hint, initial: initial.to_owned(), check, ..Prompt::new(String::new()) })
    }

    // A line of the heading is identified by its title.
    fn prompt(&mut self, prompt: Prompt<'_>) -> Result<Reply<String>, Stop> {
        let words = self.words;
        let key = prompt.title.trim_end_matches(':').to_owned();
        let check = &|line: &str| {
            check_length(&key, line).map_err(|fault| words.remark(&fault))?;
            (prompt.check)(line)
        };
        let id = format!("{}/{key}", self.place);
        let reply = self.ask.line(&Prompt { check, id, ..prompt })?;
        Ok(match reply {
            Reply::Given(line) => Reply::Given(clean_line(&line)),
            Reply::Back => Reply::Back,
        })
    }

    /// Asks for a line that may not be empty.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn name(&mut self, title: String, hint: String, initial: &str) -> Result<Reply<String>, Stop> {
        let words = self.words;
        self.checked_line(title, hint, initial, &|line| is_name(words, line))
    }

    /// Asks for a name that can be completed.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    pub fn completed_name(
        &mut self,
        title: String,
        initial: &str,
        complete: &Complete<'_>,
    ) -> Result<Reply<String>, Stop> {
        let words = self.words;
        let (check, complete) = (&|line: &str| is_name(words, line), Some(complete));
        let (initial, shows_ways) = (initial.to_owned(), true);
        self.prompt(Prompt { title, initial, check, complete, shows_ways, ..Prompt::new(String::new()) })
    }
}

fn is_name(words: &Words, line: &str) -> Result<(), String> {
    match clean_line(line).as_str() {
        "" => Err(say!(words, "check-needed")),
        line => name(line).map(drop).map_err(|fault| words.remark(&fault)),
    }
}
