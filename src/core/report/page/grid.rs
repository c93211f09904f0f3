//! A table as text: columns as wide as their cells, or narrower where the screen is.

use comfy_table::{Cell, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use textwrap::core::display_width;

use crate::report::page::blocks::{Span, Tone};

/// A cell up to this many columns wide is never wrapped.
const SHORT_CELL: usize = 16;

/// The columns around a cell: a space on either side.
const PADDING: usize = 2;

/// How many rows are drawn at once: of a register of 100 000, a copy of every cell would take 110 MiB.
const PART: usize = 1000;

/// A head and rows of cells, on a screen.
pub(super) struct Grid<'t> {
    pub(super) head: &'t [String],
    pub(super) rows: &'t [Vec<Span>],
    pub(super) width: usize,
    pub(super) color: bool,
}

// How wide a column must be for its words, and how wide its cells are.
struct Bounds {
    least: usize,
    most: usize,
}

impl Grid<'_> {
    /// The constraints of the columns; none if some word or short cell would have to be broken.
    pub(super) fn columns(&self) -> Option<Vec<ColumnConstraint>> {
        let room = (self.width + 1).checked_sub((PADDING + 1) * self.head.len())?;
        let bounds: Vec<Bounds> = (0..self.head.len()).map(|column| self.bounds(column)).collect();
        let at = |level: usize| bounds.iter().map(move |column| level.clamp(column.least, column.most));
        let level = (0..=room).rev().find(|level| at(*level).sum::<usize>() <= room)?;
        let fixed = |width: usize| Width::Fixed(u16::try_from(width + PADDING).unwrap_or(u16::MAX));
        Some(match self.rows.len() <= PART {
            true => bounds.iter().map(|column| ColumnConstraint::LowerBoundary(fixed(column.least))).collect(),
            // Every part has the same columns: equal, except where one needs more or wants less.
            false => at(level).map(|width| ColumnConstraint::Absolute(fixed(width))).collect(),
        })
    }

    fn bounds(&self, column: usize) -> Bounds {
        let wider = |bounds: Bounds, text: &str| {
            let whole = text.lines().map(display_width).max().unwrap_or_default();
            let words = || text.split_whitespace().map(display_width).max().unwrap_or_default();
            let least = if whole <= SHORT_CELL { whole } else { words() };
            Bounds { least: bounds.least.max(least), most: bounds.most.max(whole) }
        };
        let cells = self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.text.as_str());
        cells.chain(self.head.get(column).map(String::as_str)).fold(Bounds { least: 0, most: 0 }, wider)
    }

    /// Draws it with these columns.
    pub(super) fn draw(&self, text: &mut String, columns: &[ColumnConstraint]) {
        let head: Vec<Span> = self.head.iter().map(|title| Span::new(Tone::Strong, title)).collect();
        let (first, rest) = self.rows.split_at(self.rows.len().min(PART));
        for (rows, is_first) in std::iter::once((first, true)).chain(rest.chunks(PART).map(|rows| (rows, false))) {
            let mut table = self.empty();
            if is_first {
                table.set_header(head.iter().map(|title| self.cell(title)));
            }
            table.add_rows(rows.iter().map(|row| row.iter().map(|span| self.cell(span))));
            for (column, constraint) in table.column_iter_mut().zip(columns) {
                column.set_constraint(*constraint);
            }
            text.push_str(&table.trim_fmt());
            text.push('\n');
        }
    }

    fn empty(&self) -> Table {
        let mut table = Table::new();
        let rule = LineStyle::none().fill('─').junction('─');
        table.load_style(TableStyle::new().header_separator(rule)).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        #[cfg(feature = "color")]
        table.force_no_tty();
        #[cfg(feature = "color")]
        if self.color {
            table.enforce_styling();
        }
        table
    }

    fn cell(&self, span: &Span) -> Cell {
        let cell = Cell::new(&span.text);
        if self.color { in_color(cell, span.tone) } else { cell }
    }
}

#[cfg(feature = "color")]
fn in_color(cell: Cell, tone: Tone) -> Cell {
    use comfy_table::{Attribute, Color};
    match tone {
        Tone::Plain => cell,
        Tone::Strong => cell.add_attribute(Attribute::Bold),
        Tone::Good => cell.fg(Color::Green),
        Tone::Warn => cell.fg(Color::Yellow),
        Tone::Bad => cell.fg(Color::Red),
        Tone::Dim => cell.add_attribute(Attribute::Dim),
        Tone::Code => cell.fg(Color::Cyan),
    }
}

#[cfg(not(feature = "color"))]
fn in_color(cell: Cell, _: Tone) -> Cell {
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_table_is_drawn_in_parts_that_look_like_one() {
        let row = |number: usize| vec![Span::from("słowa do złamania ".repeat(9)), Span::from(format!("nr {number}"))];
        let (head, rows) = (["Opis".to_owned(), "Numer".to_owned()], (0..=PART).map(row).collect::<Vec<_>>());
        let grid = Grid { head: &head, rows: &rows, width: 60, color: false };
        let mut text = String::new();
        grid.draw(&mut text, &grid.columns().expect("room"));
        let column = |line: &str| line.split_once("nr ").map(|(before, _)| display_width(before));
        let columns: Vec<usize> = text.lines().filter_map(column).collect();
        assert_eq!((columns.len(), columns.iter().max()), (PART + 1, columns.iter().min()));
        assert!(text.lines().all(|line| display_width(line) <= 60) && text.matches("Numer").count() == 1);
    }
}
