//! A page as text for a terminal or a file: wrapped, in colour if asked.

use std::fmt::Write as _;

use comfy_table::{Attribute, Cell, Color, ContentArrangement, LineStyle, Table, TableStyle};
use textwrap::core::display_width;

use crate::report::page::{Block, Item, Line, Page, Span, Tone};
use crate::words::wrap::wrap;

/// How text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Whether escapes for colour are written.
    pub color: bool,
}

/// Draws a page.
pub fn draw(page: &Page, look: Look) -> String {
    let mut text = String::new();
    for (index, block) in page.0.iter().enumerate() {
        let after_heading = index > 0 && matches!(page.0[index - 1], Block::Heading(..));
        if index > 0 && !after_heading {
            text.push('\n');
        }
        draw_block(&mut text, block, look);
    }
    text
}

fn draw_block(text: &mut String, block: &Block, look: Look) {
    let _ = match block {
        Block::Heading(_, title) => writeln!(text, "{}", paint(&wrap(title, look.width, "", ""), Tone::Strong, look)),
        Block::Para(line) => writeln!(text, "{}", wrap_line(line, look, "", "")),
        Block::Table(head, rows) if look.width < 60 => writeln!(text, "{}", stacked(head, rows, look)),
        Block::Table(head, rows) => writeln!(text, "{}", table(head, rows, look)),
        Block::List(numbered, items) => {
            for (index, item) in items.iter().enumerate() {
                draw_item(text, item, &if *numbered { format!("{}. ", index + 1) } else { "• ".to_owned() }, look);
            }
            Ok(())
        }
        Block::Bar { got, of, label } => {
            let full = (got * 20).checked_div(*of).unwrap_or(0) as usize;
            let bar = format!("{}{}", "█".repeat(full), "░".repeat(20 - full));
            writeln!(text, "{}", wrap(&format!("{bar} {label}"), look.width, "", ""))
        }
    };
}

fn draw_item(text: &mut String, item: &Item, mark: &str, look: Look) {
    let indent = " ".repeat(display_width(mark));
    let _ = writeln!(text, "{}", wrap_line(&item.lead, look, mark, &indent));
    for detail in &item.details {
        let _ = writeln!(text, "{}", wrap_line(detail, look, &indent, &indent));
    }
}

// Wraps the words first and paints them afterwards, so that escapes do not count as columns.
fn wrap_line(line: &Line, look: Look, first: &str, rest: &str) -> String {
    let whole: String = line.0.iter().map(|span| span.text.as_str()).collect();
    let wrapped = wrap(&whole, look.width, first, rest);
    if !look.color {
        return wrapped;
    }
    let mut painted = first.to_owned();
    let mut left = &wrapped[first.len().min(wrapped.len())..];
    for span in &line.0 {
        let taken = taken(left, &span.text);
        painted.push_str(&paint(&left[..taken], span.tone, look));
        left = &left[taken..];
    }
    painted + left
}

// How many bytes of the wrapped text hold the letters of the span: wrapping changes white space only.
fn taken(wrapped: &str, span: &str) -> usize {
    let mut letters = span.chars().filter(|c| !c.is_whitespace()).count();
    let mut end = 0;
    for (index, c) in wrapped.char_indices() {
        if letters == 0 && !c.is_whitespace() {
            break;
        }
        letters -= usize::from(!c.is_whitespace());
        end = index + c.len_utf8();
    }
    end
}

/// A text in a tone.
pub fn paint(text: &str, tone: Tone, look: Look) -> String {
    let code = match tone {
        _ if !look.color || text.is_empty() => return text.to_owned(),
        Tone::Plain => return text.to_owned(),
        Tone::Strong => "1",
        Tone::Good => "32",
        Tone::Warn => "33",
        Tone::Bad => "31",
        Tone::Dim => "2",
        Tone::Code => "36",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

fn table(head: &[String], rows: &[Vec<Span>], look: Look) -> String {
    let mut table = Table::new();
    let rule = LineStyle::none().fill('─').junction('─');
    table.load_style(TableStyle::new().header_separator(rule)).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(look.width).unwrap_or(u16::MAX)).force_no_tty();
    if look.color {
        table.enforce_styling();
    }
    table.set_header(head.iter().map(|title| cell(&Span::new(Tone::Strong, title), look)));
    for row in rows {
        table.add_row(row.iter().map(|span| cell(span, look)));
    }
    table.trim_fmt()
}

fn cell(span: &Span, look: Look) -> Cell {
    let cell = Cell::new(&span.text);
    match span.tone {
        _ if !look.color => cell,
        Tone::Plain => cell,
        Tone::Strong => cell.add_attribute(Attribute::Bold),
        Tone::Good => cell.fg(Color::Green),
        Tone::Warn => cell.fg(Color::Yellow),
        Tone::Bad => cell.fg(Color::Red),
        Tone::Dim => cell.add_attribute(Attribute::Dim),
        Tone::Code => cell.fg(Color::Cyan),
    }
}

// On a narrow screen a table is a list: the first column leads, the others follow with their titles.
fn stacked(head: &[String], rows: &[Vec<Span>], look: Look) -> String {
    let mut text = String::new();
    for row in rows {
        let mut cells = row.iter().zip(head);
        let Some((lead, _)) = cells.next() else { continue };
        let details = cells.filter(|(span, _)| !span.text.is_empty());
        let detail =
            |(span, title): (&Span, &String)| Line(vec![Span::new(Tone::Dim, format!("{title}: ")), span.clone()]);
        let lead = Line(vec![lead.clone()]);
        draw_item(&mut text, &Item { lead, details: details.map(detail).collect() }, "• ", look);
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Look = Look { width: 40, color: false };

    #[test]
    fn no_line_is_wider_than_the_screen() {
        let long = "Konstantynopolitańczykowianeczkównakonstantynopolitańczykowianeczkówna źdźbło".to_owned();
        let mut page = Page::default();
        page.heading(1, long.clone());
        page.para(long.clone());
        page.table(vec!["a".into(), "b".into()], vec![vec![long.clone().into(), long.clone().into()]]);
        page.list(true, vec![Item { lead: long.clone().into(), details: vec![long.into()] }]);
        for width in [40, 59, 60, 100] {
            let text = draw(&page, Look { width, ..PLAIN });
            assert!(text.lines().all(|line| display_width(line) <= width), "{width}:\n{text}");
        }
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let line = Line(vec![
            Span::new(Tone::Strong, "zażółć gęślą jaźń, "),
            Span::new(Tone::Bad, "chrząszcz brzmi w trzcinie"),
            Span::new(Tone::Plain, " w Szczebrzeszynie"),
        ]);
        let colored = wrap_line(&line, Look { width: 24, color: true }, "1. ", "   ");
        let stripped =
            ["1", "31", "0"].iter().fold(colored.clone(), |text, code| text.replace(&format!("\u{1b}[{code}m"), ""));
        assert_eq!(stripped, wrap_line(&line, Look { width: 24, color: false }, "1. ", "   "));
        assert!(colored.contains("\u{1b}[31mchrząszcz"));
    }
}
