//! Writes the evidence of one answer in `odpowiedzi.toml`; unchanged pieces stay as a person wrote them.

use toml_edit::{Array, InlineTable, Item, Table, TableLike, Value, value};

use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use crate::toml::array_edit;
use crate::toml::date::date;

/// Updates the `evidence` of an answer from `old` to `new`: removes pieces that are gone, records missing digests,
/// appends new pieces.
pub fn update(answer: &mut dyn TableLike, old: &[Evidence], new: &[Evidence]) {
    if new.is_empty() {
        answer.remove("evidence");
        return;
    }
    let stays = |piece: &&Evidence| new.iter().any(|now| is_same(now, piece));
    let edited: Vec<&Evidence> = old.iter().filter(stays).chain(added(old, new)).collect();
    let in_order = edited.len() == new.len() && edited.iter().zip(new).all(|(a, b)| is_same(a, b));
    match answer.get_mut("evidence").filter(|_| in_order) {
        Some(Item::Value(Value::Array(list))) if list.len() == old.len() => update_list(list, old, new),
        Some(Item::ArrayOfTables(tables)) if tables.len() == old.len() => {
            for (index, evidence) in old.iter().enumerate().rev() {
                match new.iter().find(|piece| is_same(piece, evidence)) {
                    None => drop(tables.remove(index)),
                    Some(piece) => tables.get_mut(index).into_iter().for_each(|table| record(table, evidence, piece)),
                }
            }
            added(old, new).for_each(|piece| tables.push(filled(Table::new(), piece)));
        }
        _ => drop(answer.insert("evidence", value(fresh(new)))),
    }
}

fn update_list(list: &mut Array, old: &[Evidence], new: &[Evidence]) {
    let written = list.to_string();
    let is_plain = !written.contains(['\n', '#']);
    for (index, evidence) in old.iter().enumerate().rev() {
        match new.iter().find(|piece| is_same(piece, evidence)) {
            None => array_edit::remove(list, index),
            Some(piece) => {
                let table = list.get_mut(index).and_then(Value::as_inline_table_mut);
                if let Some(table) = table {
                    record(table, evidence, piece);
                }
            }
        }
    }
    let pieces = added(old, new).map(|piece| filled(InlineTable::new(), piece).into()).collect();
    array_edit::append(list, pieces);
    if is_plain && list.len() > 1 {
        one_a_line(list);
    }
}

fn fresh(evidence: &[Evidence]) -> Value {
    let mut list: Array = evidence.iter().map(|piece| Value::from(filled(InlineTable::new(), piece))).collect();
    if evidence.len() > 1 {
        one_a_line(&mut list);
    }
    list.into()
}

fn one_a_line(list: &mut Array) {
    for piece in list.iter_mut() {
        piece.decor_mut().set_prefix("\n  ");
        piece.decor_mut().set_suffix("");
    }
    list.set_trailing_comma(true);
    list.set_trailing("\n");
}

fn added<'a>(old: &'a [Evidence], new: &'a [Evidence]) -> impl Iterator<Item = &'a Evidence> {
    new.iter().filter(|piece| !old.iter().any(|before| is_same(piece, before)))
}

// Whether both are the same piece, whatever its state on disk.
fn is_same(a: &Evidence, b: &Evidence) -> bool {
    let proof = |evidence: &Evidence| match &evidence.proof {
        EvidenceRef::File { path, sha256, .. } => {
            EvidenceRef::File { path: path.clone(), sha256: sha256.clone(), state: EvidenceState::Intact }
        }
        other => other.clone(),
    };
    a.date == b.date && a.place == b.place && proof(a) == proof(b)
}

fn record(table: &mut dyn TableLike, before: &Evidence, now: &Evidence) {
    if let (
        EvidenceRef::File { state: EvidenceState::Unrecorded, .. },
        EvidenceRef::File { sha256: Some(sha256), state: EvidenceState::Intact, .. },
    ) = (&before.proof, &now.proof)
    {
        table.insert("sha256", value(sha256.as_str()));
    }
}

fn filled<T: TableLike>(mut table: T, evidence: &Evidence) -> T {
    match &evidence.proof {
        EvidenceRef::File { path, sha256, .. } => {
            table.insert("file", value(path.as_str()));
            if let Some(sha256) = sha256 {
                table.insert("sha256", value(sha256.as_str()));
            }
        }
        EvidenceRef::Url(url) => drop(table.insert("url", value(url.as_str()))),
        EvidenceRef::Act(name) => drop(table.insert("act", value(name.as_str()))),
    }
    if let Some(on) = evidence.date {
        table.insert("date", value(date(on)));
    }
    if let Some(place) = &evidence.place {
        table.insert("where", value(place.as_str()));
    }
    table
}
