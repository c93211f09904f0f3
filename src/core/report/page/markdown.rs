//! A page as Markdown; all outside text is escaped.

use std::fmt::Write as _;

use crate::report::page::blocks::{Block, Item, Line, Page, Span, Tone};

pub fn draw(page: &Page) -> String {
    let blocks: Vec<String> = page.0.iter().map(block).collect();
    blocks.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(depth, title) => format!("{} {}\n", "#".repeat(usize::from(*depth)), escape(title)),
        Block::Para(content) => format!("{}\n", line(content)),
        Block::Table(head, rows) => table(head, rows),
        Block::List(numbered, items) => {
            let draw = |(index, item)| list_item(item, *numbered, index);
            items.iter().enumerate().map(draw).collect()
        }
        Block::Bar { label, .. } => format!("{}\n", escape(label)),
    }
}

fn table(head: &[String], rows: &[Vec<Span>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = row(head.iter().map(|title| escape(title)).collect());
    text += &row(head.iter().map(|_| "---".to_owned()).collect());
    for cells in rows {
        text += &row(cells.iter().map(span).collect());
    }
    text
}

fn list_item(item: &Item, numbered: bool, index: usize) -> String {
    let mark = if numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
    let mut text = format!("{mark}{}\n", line(&item.lead));
    for detail in &item.details {
        // A blank line, or Markdown would join the lines.
        let _ = write!(text, "\n{}{}\n", " ".repeat(mark.len()), line(detail));
    }
    text
}

fn line(line: &Line) -> String {
    line.0.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    let text = escape(&span.text);
    match span.tone {
        // Emphasis must not start or end with white space.
        Tone::Strong if !text.trim().is_empty() => text.replace(text.trim(), &format!("**{}**", text.trim())),
        Tone::Code if !span.text.contains('`') => format!("`{}`", span.text),
        _ => text,
    }
}

/// Escapes a text so that Markdown shows it literally.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.replace('\n', " ").chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_stays_text() {
        let mut page = Page::default();
        page.para("<script>|[x](y) `*_");
        assert_eq!(draw(&page), "\\<script\\>\\|\\[x\\](y) \\`\\*\\_\n");
    }
}
