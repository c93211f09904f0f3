//! A page as text for a terminal or a file: wrapped, with optional colour.

use std::fmt::Write as _;

use textwrap::core::display_width;

use crate::report::page::blocks::{Block, Item, Line, Page, Span, Tone, row_as_item};
use crate::report::page::grid::Grid;
use crate::report::page::wrap::wrap;

/// On a screen with fewer columns, a table is a list.
const NARROW: usize = 60;

/// How text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The width in columns.
    pub width: usize,
    /// Whether to write colour escapes.
    pub color: bool,
}

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
        Block::Table(head, rows) => return draw_table(text, head, rows, look),
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

// A table too wide for its words becomes a list: the first column leads, the others follow with their titles.
fn draw_table(text: &mut String, head: &[String], rows: &[Vec<Span>], look: Look) {
    let grid = Grid { head, rows, width: look.width, color: look.color };
    let columns = (look.width >= NARROW).then(|| grid.columns()).flatten();
    match columns {
        Some(columns) => grid.draw(text, &columns),
        None => {
            for item in rows.iter().filter_map(|row| row_as_item(head, row)) {
                draw_item(text, &item, "• ", look);
            }
        }
    }
}

fn draw_item(text: &mut String, item: &Item, mark: &str, look: Look) {
    let indent = " ".repeat(display_width(mark));
    let _ = writeln!(text, "{}", wrap_line(&item.lead, look, mark, &indent));
    for detail in &item.details {
        let _ = writeln!(text, "{}", wrap_line(detail, look, &indent, &indent));
    }
}

// Wraps first and paints afterwards, so that escapes do not count as columns.
fn wrap_line(line: &Line, look: Look, first: &str, rest: &str) -> String {
    // A command to paste is never wrapped, only by the terminal itself.
    if let [Span { text, tone: Tone::Code }] = line.0.as_slice() {
        return format!("{first}{}", paint(text, Tone::Code, look));
    }
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

// How many bytes of the wrapped text belong to the span: wrapping changes only white space.
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
    fn a_command_to_be_pasted_stays_whole() {
        let command = "cert amend UBO-2026-0007 --edition-ends 2027-10-15 --by \"Anna Przykładowa\"".to_owned();
        let mut page = Page::default();
        let details = vec![Span::new(Tone::Code, command.clone()).into()];
        page.list(false, vec![Item { lead: "co dalej".into(), details }]);
        assert_eq!(draw(&page, PLAIN), format!("• co dalej\n  {command}\n"));
    }

    #[test]
    fn a_table_whose_cells_would_be_torn_is_a_list() {
        // A long word, and a few short ones: 19 and 15 columns, a space on either side, three separators between four
        // columns.
        for (text, least) in [("oceniono-zglaszanie", 87), ("○ teraz otwarte", 71)] {
            let mut page = Page::default();
            page.table(vec!["Zmiana".into(); 4], vec![vec![text.into(); 4]]);
            let is_table = |width| draw(&page, Look { width, ..PLAIN }).contains('─');
            assert!(!is_table(least - 1) && is_table(least), "{text}");
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
