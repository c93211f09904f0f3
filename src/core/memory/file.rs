//! Reads and writes the file that remembers the registers seen before.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, value};

use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::memory::past::Memory;
use crate::memory::seen::{KeyStanding, Reached, Seen};
use crate::register::settings::key::PublicKey;
use crate::register::settings::uid::Uid;
use crate::toml::document::Document;
use crate::toml::table::Table;

/// Parses the remembered registers.
///
/// # Errors
/// Returns every fault in the text.
pub fn parse(source: &Arc<Source>) -> Result<Memory, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let seen = root.tables("register").into_iter().filter_map(seen).collect();
    let homes = root.tables("home").into_iter().filter_map(home).collect();
    let serials = root.tables("earlier").into_iter().filter_map(earlier).collect();
    root.done();
    document.finish(Some(Memory { seen, homes, serials }))
}

fn seen(table: Table<'_>) -> Option<Seen> {
    let (uid, place, list) = (table.optional_line("uid"), table.line("place"), table.optional_line("list"));
    let (serial, last_number) = (table.one_of("serial", 0..=u32::MAX), table.one_of("last_number", 0..=u32::MAX));
    let keys = table.tables("keys").into_iter().filter_map(key).collect();
    table.done();
    let reached = Reached { serial: serial?, last_number: last_number? };
    Some(Seen { uid: uid.as_deref().and_then(Uid::read), place: place?, reached, list, keys, is_practice: false })
}

fn home(table: Table<'_>) -> Option<(Uid, String)> {
    let (uid, place) = (table.line("uid"), table.line("place"));
    table.done();
    uid.as_deref().and_then(Uid::read).zip(place)
}

fn key(table: Table<'_>) -> Option<(PublicKey, KeyStanding)> {
    let public = public(&table);
    let standing = table.word("is", &KeyStanding::CODES).and_then(KeyStanding::from_code);
    table.done();
    public.zip(standing)
}

fn earlier(table: Table<'_>) -> Option<(PublicKey, u32)> {
    let (public, serial) = (public(&table), table.one_of("serial", 0..=u32::MAX));
    table.done();
    public.zip(serial)
}

fn public(table: &Table<'_>) -> Option<PublicKey> {
    let found = table.line("public")?;
    PublicKey::new(&found).map_err(|fault| table.fault("public", fault)).ok()
}

/// Parses the format of earlier versions: serials by key. Entries of any other form are ignored.
///
/// # Errors
/// Returns an error if the text is not TOML.
pub fn parse_serials(source: &Arc<Source>) -> Result<BTreeMap<PublicKey, u32>, Faults> {
    Document::parse(source)?;
    let document: DocumentMut = source.text.parse().unwrap_or_default();
    let serial = |value: &Item| value.as_integer().and_then(|serial| u32::try_from(serial).ok());
    Ok(document.iter().filter_map(|(key, value)| PublicKey::new(key).ok().zip(serial(value))).collect())
}

/// Writes the memory as TOML.
pub fn text(memory: &Memory) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(1);
    let registers: ArrayOfTables = memory.seen.iter().map(register).collect();
    let homes = memory.homes.iter().map(|(uid, place)| {
        let mut table = toml_edit::Table::new();
        table.insert("uid", value(uid.as_str()));
        table.insert("place", value(place.as_str()));
        table
    });
    let earlier = memory.serials.iter().map(|(key, serial)| {
        let mut table = toml_edit::Table::new();
        table.insert("public", value(key.as_str()));
        table.insert("serial", value(i64::from(*serial)));
        table
    });
    for (name, tables) in [("register", registers), ("home", homes.collect()), ("earlier", earlier.collect())] {
        if !tables.is_empty() {
            document[name] = Item::ArrayOfTables(tables);
        }
    }
    document.to_string()
}

fn register(seen: &Seen) -> toml_edit::Table {
    let mut table = toml_edit::Table::new();
    if let Some(uid) = &seen.uid {
        table.insert("uid", value(uid.as_str()));
    }
    table.insert("place", value(seen.place.as_str()));
    table.insert("serial", value(i64::from(seen.reached.serial)));
    table.insert("last_number", value(i64::from(seen.reached.last_number)));
    if let Some(list) = &seen.list {
        table.insert("list", value(list.as_str()));
    }
    let key = |(key, standing): &(PublicKey, KeyStanding)| {
        InlineTable::from_iter([("public", key.as_str()), ("is", standing.code())])
    };
    if !seen.keys.is_empty() {
        table.insert("keys", value(seen.keys.iter().map(key).collect::<Array>()));
    }
    table
}
