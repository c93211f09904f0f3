//! `register.toml` to the settings of a register, and back.

use std::sync::Arc;

use toml_edit::{Array, DocumentMut, Item, value};

use crate::application::evidence::is_address;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::problem::OtherProblem;
use crate::basics::source::Source;
use crate::basics::text::clean_line;
use crate::basics::value_problem::ValueProblem;
use crate::certificate::certificate::is_prefix;
use crate::certificate::problem::CertificateProblem;
use crate::register::key::{Key, PublicKey};
use crate::register::settings::Settings;
use crate::register::snapshot::SETTINGS;
use crate::toml::date::date;
use crate::toml::document::Document;
use crate::toml::table::Table;

/// The file of the settings.
pub const FILE: &str = SETTINGS;

/// The largest number of a certificate.
const LAST: u32 = 99_999_999;

/// The settings in a text.
///
/// # Errors
/// Every fault of the text.
pub fn parse(source: &Arc<Source>) -> Result<Settings, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let (issuer, prefix) = (root.line("issuer"), root.line("prefix"));
    if let Some(found) = prefix.clone().filter(|prefix| !is_prefix(prefix)) {
        root.fault("prefix", FaultKind::from(CertificateProblem::BadPrefix { found }));
    }
    let (address, contact) = (root.optional_line("address"), root.optional_line("contact"));
    if let Some(found) = address.clone().filter(|address| !is_address(address)) {
        root.fault("address", FaultKind::from(ValueProblem::BadAddress { found }));
    }
    let (people, last_number) = (root.lines("people"), root.one_of("last_number", 0..=LAST));
    let serial = root.optional_number("serial", 0..=u32::MAX).unwrap_or_default();
    let keys: Vec<Option<Key>> = root.tables("key").into_iter().map(key).collect();
    root.done();
    let settings = issuer.zip(prefix).zip(last_number).map(|((issuer, prefix), last_number)| Settings {
        issuer,
        prefix,
        address,
        contact,
        people,
        last_number,
        serial,
        keys: keys.into_iter().flatten().collect(),
    });
    document.finish(settings)
}

fn key(table: Table<'_>) -> Option<Key> {
    let public = table.line("public");
    let public = public.and_then(|found| PublicKey::new(&found).map_err(|fault| table.fault("public", fault)).ok());
    let from = table.needed("from").and_then(|_| table.optional_date("from"));
    let until = table.optional_date("until");
    let vouched = table.optional_line("vouched");
    table.done();
    Some(Key { public: public?, from: from?, until, vouched })
}

/// The text of the settings of a new register.
pub fn new(settings: &Settings) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(1);
    document["issuer"] = value(settings.issuer.as_str());
    document["prefix"] = value(settings.prefix.as_str());
    for (key, text) in [("address", &settings.address), ("contact", &settings.contact)] {
        if let Some(text) = text {
            document[key] = value(text.as_str());
        }
    }
    document["people"] = value(settings.people.iter().map(String::as_str).collect::<Array>());
    document["last_number"] = value(i64::from(settings.last_number));
    document["serial"] = value(i64::from(settings.serial));
    document.to_string()
}

/// The text with other counters; what a person wrote around them stays.
///
/// # Errors
/// The text cannot be edited.
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

/// The text with other keys; what a person wrote around them stays.
///
/// # Errors
/// The text cannot be edited.
pub fn with_keys(text: &str, keys: &[Key]) -> Result<String, FaultKind> {
    let mut document = edited(text)?;
    let table = |key: &Key| {
        let mut table = toml_edit::Table::new();
        table.insert("public", value(key.public.as_str()));
        table.insert("from", value(date(key.from)));
        if let Some(until) = key.until {
            table.insert("until", value(date(until)));
        }
        if let Some(vouched) = &key.vouched {
            table.insert("vouched", value(vouched.as_str()));
        }
        table
    };
    document["key"] = Item::ArrayOfTables(keys.iter().map(table).collect());
    Ok(document.to_string())
}

fn edited(text: &str) -> Result<DocumentMut, FaultKind> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        FaultKind::from(OtherProblem::Other { message: clean_line(&error.to_string()) })
    })
}
