//! A prompt under way: what a key makes of it, and how it looks.

use crate::ask::terminal::keys::Keystroke;
use crate::ask::terminal::screen::ScreenLine;

/// What became of a prompt with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed<T> {
    /// It stays open.
    Open,
    Done(T),
    Back,
    Interrupted,
}

/// A prompt under way.
pub trait OpenPrompt<T> {
    /// What a key does.
    fn press(&mut self, key: &Keystroke) -> Pressed<T>;

    /// How it looks on so many columns and lines, and the line and column of the cursor.
    fn lines(&self, size: (usize, usize)) -> (Vec<ScreenLine>, (usize, usize));
}
