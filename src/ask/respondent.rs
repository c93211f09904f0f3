//! The respondent: a person at a terminal, plain lines or a script; the prompts, and the replies to them.

use std::io;

use cert_core::basics::fault::Faults;

/// A respondent.
pub trait Ask {
    /// Shows a paragraph.
    ///
    /// # Errors
    /// Returns an error if the screen cannot be written.
    fn show(&mut self, text: &str) -> Result<(), Stop>;

    /// Asks for one option, or for any of the boxes. The cursor starts on `menu.start`, or else on the first option; a
    /// dialogue without a cursor then has no default.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    fn choose(&mut self, menu: &Menu) -> Result<Reply<Chosen>, Stop>;

    /// Asks for a line of text.
    ///
    /// # Errors
    /// Returns a [`Stop`] if the dialogue ends early.
    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop>;
}

/// A menu: boxes to tick, options, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// The title, on one short line.
    pub title: String,
    /// The options, boxes first.
    pub options: Vec<MenuOption>,
    /// The option under the cursor at first.
    pub start: Option<usize>,
}

/// One line of a menu.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MenuOption {
    pub text: String,
    /// Words that can be typed for it, besides its number and its beginning.
    pub words: Vec<String>,
    /// For a box, whether it is ticked at first.
    pub ticked: Option<bool>,
}

impl From<String> for MenuOption {
    fn from(text: String) -> MenuOption {
        MenuOption { text, ..MenuOption::default() }
    }
}

/// A choice from a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    Option(usize),
    /// The ticked boxes, in order; at least one.
    Ticked(Vec<usize>),
}

/// Completes a line; returns whole lines.
pub type Complete<'c> = dyn Fn(&str) -> Vec<String> + 'c;

/// A prompt for a line.
pub struct Prompt<'a> {
    /// The title, on one short line.
    pub title: String,
    /// A hint on what can be typed.
    pub hint: String,
    /// The initial text.
    pub initial: String,
    /// Returns what is wrong with a line, if anything.
    pub check: &'a dyn Fn(&str) -> Result<(), String>,
    /// Completes a line for Tab; returns whole lines.
    pub complete: Option<&'a Complete<'a>>,
    /// Whether completions are also shown while typing.
    pub shows_ways: bool,
    /// The separator that replaces a line end between pasted lines.
    pub between_lines: &'static str,
    /// The refused text, shown again for correction.
    pub refused: String,
    /// Identifies the prompt: a line left unfinished is shown again when the same prompt reappears.
    pub id: String,
}

impl Prompt<'_> {
    /// A prompt that takes any line.
    pub fn new(id: String) -> Prompt<'static> {
        let (title, hint, initial, refused) = (String::new(), String::new(), String::new(), String::new());
        let (check, between_lines) = (&|_: &str| Ok(()), " ");
        Prompt { title, hint, initial, check, complete: None, shows_ways: false, between_lines, refused, id }
    }
}

/// An answer, or a step back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply<T> {
    /// The answer.
    Given(T),
    /// One question back.
    Back,
}

/// Why a dialogue ends early.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// The input ended.
    Ended,
    /// The terminal failed.
    Terminal(io::Error),
    /// Something could not be saved. The text is the id of the question, or empty.
    Unsaved(String, Faults),
    /// Something cannot be done.
    Faults(Faults),
}

impl From<Faults> for Stop {
    fn from(faults: Faults) -> Stop {
        Stop::Faults(faults)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Terminal(error)
    }
}
