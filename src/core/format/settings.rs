//! Reads and writes `register.toml`, the settings of a register.

use std::sync::Arc;

use toml_edit::{Array, DocumentMut, Item, value};

use crate::basics::clean::clean_line;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::{OtherProblem, ValueProblem};
use crate::basics::source::Source;
use crate::certificate::certificate::is_prefix;
use crate::certificate::problem::CertificateProblem;
use crate::register::problem::RegisterProblem;
use crate::register::settings::Settings;
use crate::register::settings::address::in_ascii;
use crate::register::settings::entry;
use crate::register::settings::entry::{Entry, EntryKind};
use crate::register::settings::key::{Key, KeyState, PublicKey};
use crate::register::settings::uid::Uid;
use crate::register::snapshot::SETTINGS;
use crate::toml::date::date;
use crate::toml::document::Document;
use crate::toml::table::Table;

pub const FILE: &str = SETTINGS;

// TOML keys for the day on which a signing key was retired, lost or compromised.
const UNTIL: &str = "until";
const LOST: &str = "lost";
const COMPROMISED: &str = "compromised";

/// The highest certificate number.
const LAST: u32 = 99_999_999;

/// Parses settings.
///
/// # Errors
/// Returns every fault of the text.
pub fn parse(source: &Arc<Source>) -> Result<Settings, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let (uid, is_practice) = (uid(&root), root.optional_flag("practice").unwrap_or_default());
    let (issuer, prefix) = (root.line("issuer"), root.line("prefix"));
    if let Some(found) = prefix.clone().filter(|prefix| !is_prefix(prefix)) {
        root.fault("prefix", FaultKind::from(CertificateProblem::BadPrefix { found }));
    }
    let (address, contact) = (root.optional_line("address"), root.optional_line("contact"));
    if let Some(found) = address.clone().filter(|address| in_ascii(address).is_none()) {
        root.fault("address", FaultKind::from(ValueProblem::BadAddress { found }));
    }
    let (people, last_number) = (root.lines("people"), root.one_of("last_number", 0..=LAST));
    let first_number = root.optional_number("first_number", 0..=LAST);
    let serial = root.optional_number("serial", 0..=u32::MAX).unwrap_or_default();
    let keys: Vec<Option<Key>> = root.tables("key").into_iter().map(key).collect();
    let entries = entries(&root);
    root.done();
    let settings = issuer.zip(prefix).zip(last_number).map(|((issuer, prefix), last_number)| Settings {
        uid,
        is_practice,
        issuer,
        prefix,
        address,
        contact,
        people,
        first_number,
        last_number,
        serial,
        keys: keys.into_iter().flatten().collect(),
        entries,
    });
    document.finish(settings)
}

fn uid(root: &Table<'_>) -> Option<Uid> {
    let found = root.optional_line("uid")?;
    let uid = Uid::read(&found);
    if uid.is_none() {
        root.fault("uid", FaultKind::from(RegisterProblem::BadUid { found }));
    }
    uid
}

fn key(table: Table<'_>) -> Option<Key> {
    let public = table.line("public");
    let public = public.and_then(|found| PublicKey::read(&found).map_err(|fault| table.fault("public", fault)).ok());
    let from = table.needed("from").and_then(|_| table.optional_date("from"));
    let state = state(&table);
    let vouched = table.optional_line("vouched");
    table.done();
    Some(Key { public: public?, from: from?, state, vouched })
}

// A retired key can be lost or compromised later: the worst state counts.
fn state(table: &Table<'_>) -> KeyState {
    let states = [
        table.optional_date(UNTIL).map(KeyState::Retired),
        table.optional_date(LOST).map(KeyState::Lost),
        table.optional_date(COMPROMISED).map(KeyState::Compromised),
    ];
    states.into_iter().flatten().max().unwrap_or(KeyState::InUse)
}

// Each entry is checked against those before it.
fn entries(root: &Table<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for table in root.tables("entry") {
        let (on, faults) = (table.span("on"), table.faults());
        let Some(next) = read_entry(table) else { continue };
        if let Err(fault) = entry::check(&entries, &next) {
            faults.add(on, fault);
        }
        entries.push(next);
    }
    entries
}

fn read_entry(table: Table<'_>) -> Option<Entry> {
    let on = table.needed("on").and_then(|_| table.optional_date("on"));
    let code = table.word("kind", &EntryKind::CODES);
    let (of, by) = (table.optional_line("of"), table.line("by"));
    let reason = table.needed("reason").and_then(|_| table.optional_prose("reason"));
    if code.is_none() {
        // The keys of a misspelt kind are unknown, so all are accepted.
        table.know("from");
        table.know("to");
    }
    let kind = code.and_then(|code| entry_kind(&table, code));
    table.done();
    Some(Entry { on: on?, kind: kind?, of, by: by?, reason: reason? })
}

fn entry_kind(table: &Table<'_>, code: &str) -> Option<EntryKind> {
    let [adopted, signed_anyway, _] = EntryKind::CODES;
    if code != adopted {
        return Some(if code == signed_anyway { EntryKind::SignedAnyway } else { EntryKind::Forced });
    }
    let (from, to) = (table.one_of("from", 0..=LAST), table.one_of("to", 0..=LAST));
    Some(EntryKind::Adopted { from: from?, to: to? })
}

/// The settings file of a new register.
pub fn new(settings: &Settings) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(1);
    if let Some(uid) = &settings.uid {
        document["uid"] = value(uid.as_str());
    }
    document["issuer"] = value(settings.issuer.as_str());
    document["prefix"] = value(settings.prefix.as_str());
    for (key, text) in [("address", &settings.address), ("contact", &settings.contact)] {
        if let Some(text) = text {
            document[key] = value(text.as_str());
        }
    }
    document["people"] = value(settings.people.iter().map(String::as_str).collect::<Array>());
    if let Some(number) = settings.first_number {
        document["first_number"] = value(i64::from(number));
    }
    document["last_number"] = value(i64::from(settings.last_number));
    document["serial"] = value(i64::from(settings.serial));
    document.to_string()
}

/// Updates the counters; comments and layout stay.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn with_counters(text: &str, last_number: u32, serial: u32) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    for (key, number) in [("last_number", last_number), ("serial", serial)] {
        let mut new = toml_edit::Value::from(i64::from(number));
        if let Some(old) = document.get(key).and_then(|item| item.as_value()) {
            *new.decor_mut() = old.decor().clone();
        }
        document[key] = value(new);
    }
    Ok(document.to_string())
}

/// Sets the uid of the register.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn with_uid(text: &str, uid: &Uid) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    document["uid"] = value(uid.as_str());
    Ok(document.to_string())
}

/// Sets the first number given.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn with_first_number(text: &str, number: u32) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    document["first_number"] = value(i64::from(number));
    Ok(document.to_string())
}

/// Marks the register as a practice copy.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn for_practice(text: &str) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    document["practice"] = value(true);
    Ok(document.to_string())
}

/// Replaces the keys; comments and layout around them stay.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn with_keys(text: &str, keys: &[Key]) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    let table = |key: &Key| {
        let mut table = toml_edit::Table::new();
        table.insert("public", value(key.public.as_str()));
        table.insert("from", value(date(key.from)));
        let state = match key.state {
            KeyState::InUse => None,
            KeyState::Retired(until) => Some((UNTIL, until)),
            KeyState::Lost(since) => Some((LOST, since)),
            KeyState::Compromised(since) => Some((COMPROMISED, since)),
        };
        if let Some((name, day)) = state {
            table.insert(name, value(date(day)));
        }
        if let Some(vouched) = &key.vouched {
            table.insert("vouched", value(vouched.as_str()));
        }
        table
    };
    document["key"] = Item::ArrayOfTables(keys.iter().map(table).collect());
    Ok(document.to_string())
}

/// Appends an entry; comments and layout around it stay.
///
/// # Errors
/// Returns an error if the text cannot be edited.
pub fn with_entry(text: &str, entry: &Entry) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    let mut table = toml_edit::Table::new();
    table.insert("on", value(date(entry.on)));
    table.insert("kind", value(entry.kind.code()));
    if let EntryKind::Adopted { from, to } = entry.kind {
        table.insert("from", value(i64::from(from)));
        table.insert("to", value(i64::from(to)));
    }
    if let Some(of) = &entry.of {
        table.insert("of", value(of.as_str()));
    }
    table.insert("by", value(entry.by.as_str()));
    table.insert("reason", value(entry.reason.as_str()));
    let before = document.remove("entry").and_then(|item| item.into_array_of_tables().ok());
    let mut entries = before.unwrap_or_default();
    entries.push(table);
    document["entry"] = Item::ArrayOfTables(entries);
    Ok(document.to_string())
}

fn edited(text: &str) -> Result<DocumentMut, FaultKind> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        FaultKind::from(OtherProblem::Other { message: clean_line(&error.to_string()) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, settings};

    fn parsed(text: &str) -> Settings {
        parse(&Source { name: FILE.to_owned(), text: text.to_owned() }.into()).expect("settings")
    }

    #[test]
    fn entries_are_appended_and_read_as_they_were_made() {
        let entry = |on, kind, of: Option<&str>| Entry {
            on: day(on),
            kind,
            of: of.map(str::to_owned),
            by: "Wit Wystawiający".to_owned(),
            reason: "kopia z wtorku\nbo dysk zawiódł".to_owned(),
        };
        let one = entry("2026-11-20", EntryKind::Adopted { from: 2, to: 3 }, None);
        let other = entry("2026-11-20", EntryKind::SignedAnyway, Some("ubo-2026-0001.toml"));
        let before = format!("# nasz rejestr\n{}", new(&settings(3)));
        let text = with_entry(&with_entry(&before, &one).expect("a text"), &other).expect("a text");
        assert!(text.starts_with(&before));
        assert_eq!(parsed(&text).entries, [one.clone(), other]);
        let inline =
            before + "entry = [{ on = 2026-11-19, kind = \"signed-anyway\", by = \"Ola\", reason = \"bo\" }]\n";
        assert_eq!(parsed(&with_entry(&inline, &one).expect("a text")).entries.last(), Some(&one));
        assert_eq!(parsed(&with_entry(&inline, &one).expect("a text")).entries.len(), 2);
    }
}
