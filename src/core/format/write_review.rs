//! Writes `ocena.toml`; verdicts are appended, so that the existing text stays.

use toml_edit::{DocumentMut, Table, value};

use crate::application::review::Verdict;
use crate::toml::date::date;

/// Appends verdicts to a text.
pub fn append(before: &str, verdicts: &[Verdict]) -> String {
    let mut text = if before.trim().is_empty() { "format = 1\n".to_owned() } else { before.to_owned() };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for verdict in verdicts {
        text += &block(verdict);
    }
    if before.contains("\r\n") { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
}

fn block(verdict: &Verdict) -> String {
    let mut table = Table::new();
    table.insert("question", value(verdict.question.as_str()));
    table.insert("of", value(verdict.of.as_str()));
    table.insert("is", value(verdict.is.code()));
    table.insert("by", value(verdict.by.as_str()));
    table.insert("on", value(date(verdict.on)));
    if let Some(note) = &verdict.note {
        table.insert("note", value(note.as_str()));
    }
    if let Some(reason) = &verdict.forced {
        table.insert("forced", value(reason.as_str()));
    }
    let mut document = DocumentMut::new();
    *document.as_table_mut() = table;
    format!("\n[[verdict]]\n{document}")
}
