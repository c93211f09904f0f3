//! An open prompt: how it handles a key, and what it shows.

use crate::ask::terminal::keys::Keystroke;
use crate::ask::terminal::screen::ScreenLine;

/// The state of a prompt after a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed<T> {
    /// It stays open.
    Open,
    Done(T),
    Back,
    Interrupted,
}

/// An open prompt.
pub trait OpenPrompt<T> {
    /// Handles a key.
    fn press(&mut self, key: &Keystroke) -> Pressed<T>;

    /// Its lines for a number of columns and lines, and the line and column of the cursor.
    fn lines(&self, size: (usize, usize)) -> (Vec<ScreenLine>, (usize, usize));
}
