//! A prompt on the screen: drawn below what was said before, drawn anew with every key, one line in the end.

use std::io::{self, Stderr, Write, stderr};

use cert_core::report::page::wrap::{WIDEST, cut, wrap};
use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Color, Print, ResetColor, SetForegroundColor};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};

/// A line of a prompt, in a colour.
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

/// The screen while a prompt is open; the terminal is as it was found when it closes.
pub struct PromptScreen {
    out: Stderr,
    color: bool,
    // How wide the lines are that were drawn last, and on which of them, in which column, the cursor stands.
    widths: Vec<usize>,
    cursor: (usize, usize),
}

impl PromptScreen {
    /// Opens the screen for a prompt.
    ///
    /// # Errors
    /// The terminal refuses.
    pub fn open(color: bool) -> io::Result<PromptScreen> {
        enable_raw_mode()?;
        let mut screen = PromptScreen { out: stderr(), color, widths: Vec::new(), cursor: (0, 0) };
        execute!(screen.out, EnableBracketedPaste)?;
        Ok(screen)
    }

    /// Draws the prompt in place of how it was before; the cursor is put on a line and column.
    ///
    /// # Errors
    /// The terminal cannot be written.
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

    /// Leaves a text in place of the prompt, as long as it is.
    ///
    /// # Errors
    /// The terminal cannot be written.
    pub fn close(mut self, text: &str) -> io::Result<()> {
        self.clear()?;
        write!(self.out, "{}\r\n", wrap(text, width(), "", "  ").replace('\n', "\r\n"))
    }

    // In a window that got narrower, what was drawn takes more lines than it has.
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

/// A text on as many lines as it needs.
pub fn wrapped(text: &str, width: usize, color: Color) -> Vec<ScreenLine> {
    let lines = wrap(text, width.saturating_sub(1), "", "  ");
    lines.split('\n').map(|line| ScreenLine { text: line.to_owned(), color: Some(color) }).collect()
}

/// Columns and lines; asked anew each time, because a window can be resized at any moment.
pub fn size() -> (usize, usize) {
    let size = terminal_size::terminal_size_of(stderr());
    let (width, height) = size.map_or((80, 24), |(width, height)| (usize::from(width.0), usize::from(height.0)));
    (width.max(20), height.max(8))
}

/// The columns of a text.
pub fn width() -> usize {
    size().0.min(WIDEST)
}
