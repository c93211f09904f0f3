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

    /// Asks for one option; the cursor starts on `menu.start`, or on the first; without a cursor there is no default then.
    ///
    /// # Errors
    /// The dialogue ends here.
    fn choose(&mut self, menu: &Menu) -> Result<Reply<usize>, Stop>;

    /// Asks for any of the options; those in `ticked` are ticked at first.
    ///
    /// # Errors
    /// The dialogue ends here.
    fn tick(&mut self, menu: &Menu, ticked: &[usize]) -> Result<Reply<Vec<usize>>, Stop>;

    /// Asks for a line of text.
    ///
    /// # Errors
    /// The dialogue ends here.
    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop>;
}

/// Something to choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// What is asked, on one short line.
    pub title: String,
    pub options: Vec<String>,
    /// The option under the cursor: the earlier answer, if there is one.
    pub start: Option<usize>,
}

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
    /// Something could not be saved.
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
