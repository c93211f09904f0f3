//! Whoever answers: a person at a terminal, plain lines or a script. What is asked of them, and what they reply.

use std::io;

use cert_core::basics::fault::Faults;

/// Whoever answers.
pub trait Ask {
    /// Shows a paragraph.
    ///
    /// # Errors
    /// The screen cannot be written.
    fn show(&mut self, text: &str) -> Result<(), Stop>;

    /// Asks for one option, or for any of the boxes; the cursor starts on `menu.start`, or on the first; without a cursor
    /// there is no default then.
    ///
    /// # Errors
    /// The dialogue ends here.
    fn choose(&mut self, menu: &Menu) -> Result<Reply<Chosen>, Stop>;

    /// Asks for a line of text.
    ///
    /// # Errors
    /// The dialogue ends here.
    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop>;
}

/// Something to choose from: boxes to tick, options, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// What is asked, on one short line.
    pub title: String,
    /// Boxes come first.
    pub options: Vec<MenuOption>,
    /// The option under the cursor.
    pub start: Option<usize>,
}

/// One line of a menu.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MenuOption {
    pub text: String,
    /// What can be typed for it, besides its number and how it begins.
    pub words: Vec<String>,
    /// Of a box: whether it is ticked at first.
    pub ticked: Option<bool>,
}

impl From<String> for MenuOption {
    fn from(text: String) -> MenuOption {
        MenuOption { text, ..MenuOption::default() }
    }
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    Option(usize),
    /// The boxes that are ticked, in order; at least one.
    Ticked(Vec<usize>),
}

/// How a line can go on: the whole lines.
pub type Complete<'c> = dyn Fn(&str) -> Vec<String> + 'c;

/// A line to be typed.
pub struct Prompt<'a> {
    /// What is asked, on one short line.
    pub title: String,
    /// What may be typed.
    pub hint: String,
    /// What stands there at first.
    pub initial: String,
    /// What is wrong with a line, if anything.
    pub check: &'a dyn Fn(&str) -> Result<(), String>,
    /// How a line can go on, as Tab offers it: the whole lines.
    pub complete: Option<&'a Complete<'a>>,
    /// Whether that is shown while it is typed, too.
    pub shows_ways: bool,
    /// What comes of a line end between pasted lines.
    pub between_lines: &'static str,
    /// What was typed and refused; it stands there where it can be corrected.
    pub refused: String,
    /// What tells it from other prompts: a line that was left unfinished is there again when it is asked once more.
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
    /// Something could not be saved: of the question with this id, where it was one.
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
