//! Lists in a file that a person laid out and commented: pieces come and go, what is written between them stays.

use toml_edit::{Array, Value};

/// Removes a piece. A comment behind a piece stands in front of the next in the tree: the one before keeps its own,
/// and that of the removed goes with it.
pub fn remove(list: &mut Array, index: usize) {
    let removed = list.remove(index);
    let before = removed.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
    match list.get_mut(index) {
        Some(next) => next.decor_mut().set_prefix(before),
        None if before.contains('#') => list.set_trailing(format!("{}\n", before.trim_end())),
        None => {}
    }
}

/// Adds pieces at the end: on lines of their own, after the last comment, where the list has several lines.
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
