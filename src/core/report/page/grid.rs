//! A table as text: columns as wide as their cells, or narrower where the screen is.

use std::borrow::Cow;
use std::fmt::Write as _;

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::report::page::blocks::{Span, Tone};

/// A cell up to this many columns wide is never wrapped.
const SHORT_CELL: usize = 16;

/// The columns around a cell: a space on either side, and one between cells.
const GAP: usize = 3;

/// From how many columns on what a wrapped column does not fill goes to others.
const SPARE: usize = 3;

/// A head and rows of cells.
pub(super) struct Grid<'t> {
    pub(super) head: &'t [String],
    pub(super) rows: &'t [Vec<Span>],
}

// How wide a column must be for its words, and how wide its cells are.
struct Bounds {
    least: usize,
    most: usize,
}

impl Grid<'_> {
    /// The widths of the columns; none if some word or short cell would have to be broken.
    pub(super) fn widths(&self, width: usize) -> Option<Vec<usize>> {
        let room = (width + 1).checked_sub(GAP * self.head.len())?;
        let bounds: Vec<Bounds> = (0..self.head.len()).map(|column| self.bounds(column)).collect();
        // Equally wide, except where a column needs more or wants less.
        let at = |level: usize| bounds.iter().map(move |column| level.clamp(column.least, column.most));
        let level = (0..=room).rev().find(|level| at(*level).sum::<usize>() <= room)?;
        let mut widths: Vec<usize> = at(level).collect();
        let is_wrapped = |column: &usize| (bounds[*column].least..bounds[*column].most).contains(&level);
        self.share(room, &mut widths, (0..bounds.len()).filter(is_wrapped).collect());
        Some(widths)
    }

    // Shares among the wrapped columns what the others leave. One whose lines are much shorter takes only what it needs.
    fn share(&self, room: usize, widths: &mut [usize], mut wrapped: Vec<usize>) {
        for column in &wrapped {
            widths[*column] = 0;
        }
        let mut room = room - widths.iter().sum::<usize>();
        while let Some((place, longest)) = self.shorter(room, &wrapped) {
            widths[wrapped.remove(place)] = longest;
            room -= longest;
        }
        for (place, column) in wrapped.iter().enumerate() {
            widths[*column] = room / wrapped.len() + usize::from(place < room % wrapped.len());
        }
    }

    // The first column whose lines are much shorter than its share, and their length.
    fn shorter(&self, room: usize, wrapped: &[usize]) -> Option<(usize, usize)> {
        let share = room.checked_div(wrapped.len())?;
        let mut lengths = wrapped.iter().map(|column| self.longest(*column, share)).enumerate();
        lengths.find(|(_, longest)| longest + SPARE <= share)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.text.as_str());
        cells.chain(self.head.get(column).map(String::as_str))
    }

    fn bounds(&self, column: usize) -> Bounds {
        let wider = |bounds: Bounds, text: &str| {
            let whole = text.lines().map(display_width).max().unwrap_or_default();
            let words = || text.split_whitespace().map(display_width).max().unwrap_or_default();
            let least = if whole <= SHORT_CELL { whole } else { words() };
            Bounds { least: bounds.least.max(least), most: bounds.most.max(whole) }
        };
        self.cells(column).fold(Bounds { least: 0, most: 0 }, wider)
    }

    // The longest line of a column wrapped to a width.
    fn longest(&self, column: usize, width: usize) -> usize {
        let lines = self.cells(column).flat_map(|text| lines(text, width));
        lines.map(|line| display_width(&line)).max().unwrap_or_default()
    }

    /// Draws it with columns of these widths; `paint` gives a text its tone.
    pub(super) fn draw(&self, text: &mut String, widths: &[usize], paint: &dyn Fn(&str, Tone) -> String) {
        let head: Vec<Span> = self.head.iter().map(|title| Span::new(Tone::Strong, title)).collect();
        draw_row(text, &head, widths, paint);
        let _ =
            writeln!(text, "{}", "─".repeat(widths.iter().map(|width| width + GAP).sum::<usize>().saturating_sub(1)));
        for row in self.rows {
            draw_row(text, row, widths, paint);
        }
    }
}

fn draw_row(text: &mut String, row: &[Span], widths: &[usize], paint: &dyn Fn(&str, Tone) -> String) {
    let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| lines(&cell.text, *width)).collect();
    for number in 0..cells.iter().map(Vec::len).max().unwrap_or_default() {
        let mut line = String::new();
        for ((lines, cell), width) in cells.iter().zip(row).zip(widths) {
            let part = lines.get(number).map_or("", |part| part);
            let rest = (width + GAP - 1).saturating_sub(display_width(part));
            let _ = write!(line, " {}{:rest$}", paint(part, cell.tone), "");
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

fn lines(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    let options = Options::new(width).word_separator(WordSeparator::AsciiSpace);
    textwrap::wrap(text, options.word_splitter(WordSplitter::NoHyphenation).wrap_algorithm(WrapAlgorithm::FirstFit))
}
