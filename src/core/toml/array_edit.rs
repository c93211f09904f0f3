//! Edits lists that a person laid out and commented, preserving the layout and comments.

use toml_edit::{Array, Value};

/// Removes an item. A comment after an item is stored as the prefix of the next: the item before keeps its comment, and
/// that of the removed one goes with it.
pub fn remove(list: &mut Array, index: usize) {
    let removed = list.remove(index);
    let before = removed.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
    match list.get_mut(index) {
        Some(next) => next.decor_mut().set_prefix(before),
        None if before.contains('#') => list.set_trailing(format!("{}\n", before.trim_end())),
        None => {}
    }
}

/// Appends items; in a list of several lines, each on its own line after the last comment.
pub fn append(list: &mut Array, pieces: Vec<Value>) {
    let has_lines = list.to_string().contains(['\n', '#']);
    let mut before = list.trailing().as_str().unwrap_or_default().trim_end().to_owned();
    for piece in pieces {
        let index = list.len();
        list.push(piece);
        if let Some(piece) = list.get_mut(index).filter(|_| has_lines) {
            piece.decor_mut().set_prefix(format!("{}\n  ", std::mem::take(&mut before)));
        }
    }
    if has_lines {
        list.set_trailing_comma(true);
        list.set_trailing(format!("{before}\n"));
    }
}
