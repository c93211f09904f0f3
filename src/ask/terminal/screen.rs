//! A prompt on the screen: drawn below earlier output, redrawn with every key, and replaced by one line at the end.

use std::io::{self, Stderr, Write, stderr};

use cert_core::report::page::wrap::{WIDEST, cut, wrap};
use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Color, Print, ResetColor, SetForegroundColor};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};

/// A coloured line of a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenLine {
    pub text: String,
    pub color: Option<Color>,
}

impl ScreenLine {
    pub fn plain(text: String) -> ScreenLine {
        ScreenLine { text, color: None }
    }
}

/// The screen while a prompt is open; restores the terminal when it closes.
pub struct PromptScreen {
    out: Stderr,
    color: bool,
    // The widths of the lines drawn last, and the line and column of the cursor.
    widths: Vec<usize>,
    cursor: (usize, usize),
}

impl PromptScreen {
    /// Opens the screen for a prompt.
    ///
    /// # Errors
    /// Returns an error if the terminal refuses.
    pub fn open(color: bool) -> io::Result<PromptScreen> {
        enable_raw_mode()?;
        let mut screen = PromptScreen { out: stderr(), color, widths: Vec::new(), cursor: (0, 0) };
        execute!(screen.out, EnableBracketedPaste)?;
        Ok(screen)
    }

    /// Redraws the prompt; puts the cursor on a line and column.
    ///
    /// # Errors
    /// Returns an error if the terminal cannot be written.
    pub fn draw(&mut self, lines: &[ScreenLine], (line, column): (usize, usize)) -> io::Result<()> {
        self.clear()?;
        let width = width();
        for (index, line) in lines.iter().enumerate() {
            let text = cut(&line.text, width.saturating_sub(1));
            if index > 0 {
                queue!(self.out, Print("\r\n"))?;
            }
            match line.color.filter(|_| self.color) {
                Some(color) => queue!(self.out, SetForegroundColor(color), Print(&text), ResetColor)?,
                None => queue!(self.out, Print(&text))?,
            }
            self.widths.push(textwrap::core::display_width(&text));
        }
        self.cursor = (line, column);
        let up = u16::try_from(lines.len().saturating_sub(line + 1)).unwrap_or(0);
        if up > 0 {
            queue!(self.out, MoveUp(up))?;
        }
        queue!(self.out, MoveToColumn(u16::try_from(column).unwrap_or(0)))?;
        self.out.flush()
    }

    /// Replaces the prompt by a text of any length.
    ///
    /// # Errors
    /// Returns an error if the terminal cannot be written.
    pub fn close(mut self, text: &str) -> io::Result<()> {
        self.clear()?;
        write!(self.out, "{}\r\n", wrap(text, width(), "", "  ").replace('\n', "\r\n"))
    }

    // In a window that has become narrower, the drawn text takes more lines than it had.
    fn clear(&mut self) -> io::Result<()> {
        let columns = width();
        let rows = |drawn: &usize| drawn.saturating_sub(1) / columns + 1;
        let (line, column) = self.cursor;
        let above = self.widths.iter().take(line).map(rows).sum::<usize>() + column / columns;
        if above > 0 {
            queue!(self.out, MoveUp(u16::try_from(above).unwrap_or(0)))?;
        }
        self.widths.clear();
        self.cursor = (0, 0);
        queue!(self.out, MoveToColumn(0), Clear(ClearType::FromCursorDown))
    }
}

impl Drop for PromptScreen {
    fn drop(&mut self) {
        let _ = execute!(self.out, DisableBracketedPaste);
        let _ = disable_raw_mode();
    }
}

/// Wraps a text into coloured lines.
pub fn wrapped(text: &str, width: usize, color: Color) -> Vec<ScreenLine> {
    let lines = wrap(text, width.saturating_sub(1), "", "  ");
    lines.split('\n').map(|line| ScreenLine { text: line.to_owned(), color: Some(color) }).collect()
}

/// The columns and lines, measured each time because the window can be resized at any moment.
pub fn size() -> (usize, usize) {
    let size = terminal_size::terminal_size_of(stderr());
    let (width, height) = size.map_or((80, 24), |(width, height)| (usize::from(width.0), usize::from(height.0)));
    (width.max(20), height.max(8))
}

/// The width of text, in columns.
pub fn width() -> usize {
    size().0.min(WIDEST)
}
