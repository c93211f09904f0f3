//! One table of a document: reads values by type, and records missing, misspelt and mistyped ones as faults.
//!
//! A reader asks for every key first and builds its value last; as any fault fails the whole document, `None` need not
//! distinguish absent from wrong. All texts are cleaned of characters that could control a terminal.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::basics::clean::{clean_line, cleaned, one_line};
use crate::basics::dates::{day_of, read_day};
use crate::basics::fault::FaultKind;
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::toml::fault_list::FaultList;
use crate::toml::problem::TomlProblem;
use crate::toml::value::{Value, as_text, is_empty_array, unknown_word, wrong_type};

/// The longest list in a file; it stops a hostile file from costing more than its size.
const MOST: usize = 1000;

/// A table and the keys asked for.
pub struct Table<'a> {
    faults: &'a FaultList<'a>,
    entries: &'a DeTable<'a>,
    span: Range<usize>,
    known: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// A table of the document.
    pub fn new(faults: &'a FaultList<'a>, entries: &'a DeTable<'a>, span: Range<usize>) -> Table<'a> {
        Table { faults, entries, span, known: RefCell::default() }
    }

    /// The value as a table; a fault if it is not one.
    pub fn of(faults: &'a FaultList<'a>, key: &str, value: Value<'a>) -> Option<Table<'a>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Table::new(faults, table, value.span())),
            _ => wrong_type(faults, key, "table", value),
        }
    }

    /// Declares a key as known without reading it.
    pub fn know(&self, key: &'static str) {
        self.known.borrow_mut().push(key);
    }

    /// Whether a key is present.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The position of a key's value, or of the table if the key is absent.
    pub fn span(&self, key: &str) -> Range<usize> {
        self.entries.get(key).map_or(self.span.clone(), Spanned::span)
    }

    /// Adds a fault at a key's value, or at the table if the key is absent.
    pub fn fault(&self, key: &str, kind: FaultKind) {
        self.faults.add(self.span(key), kind);
    }

    /// Adds a fault of the table as a whole.
    pub fn fault_here(&self, kind: FaultKind) {
        self.faults.add(self.span.clone(), kind);
    }

    /// The faults of the document so far.
    pub fn faults(&self) -> &'a FaultList<'a> {
        self.faults
    }

    /// Every key with its value, known or not, in text order.
    pub fn entries(&self) -> Vec<(Cow<'a, str>, Range<usize>, Value<'a>)> {
        let entries = self.entries.iter().map(|(key, value)| (one_line(cleaned(key.get_ref())), key.span(), value));
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|(_, span, _)| span.start);
        entries
    }

    /// Adds a fault for every key that was not asked for.
    pub fn done(self) {
        let known = self.known.borrow();
        for key in self.entries.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let known: BTreeSet<&str> = known.iter().copied().collect();
            let near = nearest(&clean_line(key.get_ref()), known.iter().copied());
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            let unknown = TomlProblem::UnknownKey { key: clean_line(key.get_ref()), near, known };
            self.faults.add(key.span(), unknown.into());
        }
    }

    /// An optional value.
    pub fn value(&self, key: &'static str) -> Option<Value<'a>> {
        self.know(key);
        self.entries.get(key)
    }

    /// A required value.
    pub fn needed(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.value(key);
        if value.is_none() {
            self.faults.add(self.span.clone(), FaultKind::from(TomlProblem::MissingKey { key }));
        }
        value
    }

    /// A required, non-empty text on one line.
    pub fn line(&self, key: &'static str) -> Option<String> {
        self.needed(key).and_then(|value| self.as_line(key, value)).map(Cow::into_owned)
    }

    /// An optional text on one line.
    pub fn optional_line(&self, key: &'static str) -> Option<String> {
        self.value(key).and_then(|value| self.as_line(key, value)).map(Cow::into_owned)
    }

    /// An optional text of any number of lines.
    pub fn optional_prose(&self, key: &'static str) -> Option<String> {
        self.value(key).and_then(|value| as_text(self.faults, key, value)).map(Cow::into_owned)
    }

    /// A required whole number within a range.
    pub fn one_of(&self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        self.needed(key).and_then(|value| self.as_number(key, value, range))
    }

    /// An optional whole number within a range.
    pub fn optional_number(&self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        self.value(key).and_then(|value| self.as_number(key, value, range))
    }

    /// An optional list of whole numbers.
    pub fn optional_numbers(&self, key: &'static str, range: RangeInclusive<u32>) -> Option<Vec<u32>> {
        let array = self.value(key).and_then(|value| self.as_array(key, value))?;
        Some(array.iter().filter_map(|value| self.as_number(key, value, range.clone())).collect())
    }

    /// An optional boolean.
    pub fn optional_flag(&self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => wrong_type(self.faults, key, "boolean", value),
        }
    }

    /// A required boolean.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        self.needed(key).and_then(|_| self.optional_flag(key))
    }

    /// An optional day: a native date, or a text such as `2026-11-20`.
    pub fn optional_date(&self, key: &'static str) -> Option<NaiveDate> {
        let value = self.value(key)?;
        if let DeValue::Datetime(written) = value.get_ref()
            && let (Some(date), None) = (written.date, written.time)
            && let Some(day) = day_of(date.year.into(), date.month.into(), date.day.into())
        {
            return Some(day);
        }
        let written = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => clean_line(text),
            _ => return wrong_type(self.faults, key, "date", value),
        };
        read_day(&written).map_err(|fault| self.fault(key, fault)).ok()
    }

    /// An optional word, one of a list.
    pub fn optional_word(&self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
        let found = self.optional_line(key)?;
        let word = words.iter().copied().find(|word| *word == found);
        if word.is_none() {
            self.fault(key, unknown_word(key, found, words));
        }
        word
    }

    /// A required word, one of a list.
    pub fn word(&self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
        self.needed(key).and_then(|_| self.optional_word(key, words))
    }

    /// A required table.
    pub fn table(&self, key: &'static str) -> Option<Table<'a>> {
        self.needed(key).and_then(|value| Table::of(self.faults, key, value))
    }

    /// An optional table.
    pub fn optional_table(&self, key: &'static str) -> Option<Table<'a>> {
        self.value(key).and_then(|value| Table::of(self.faults, key, value))
    }

    /// An optional list of tables.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        let Some(array) = self.value(key).and_then(|value| self.as_array(key, value)) else { return Vec::new() };
        array.iter().filter_map(|value| Table::of(self.faults, key, value)).collect()
    }

    /// A required, non-empty list of tables.
    pub fn some_tables(&self, key: &'static str) -> Vec<Table<'a>> {
        self.check_some(key);
        self.tables(key)
    }

    /// A list of texts of one line each, which may be absent or empty.
    pub fn lines(&self, key: &'static str) -> Vec<String> {
        self.list(key, |line| Ok(line.to_owned()))
    }

    /// A required, non-empty list of texts of one line each.
    pub fn some_lines(&self, key: &'static str) -> Vec<String> {
        self.check_some(key);
        self.lines(key)
    }

    /// A required line, parsed; a fault if `parse` refuses it.
    pub fn parsed<T>(&self, key: &'static str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Option<T> {
        self.needed(key).and_then(|value| self.as_parsed(key, value, parse))
    }

    /// An optional line, parsed.
    pub fn optional_parsed<T>(&self, key: &'static str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Option<T> {
        self.value(key).and_then(|value| self.as_parsed(key, value, parse))
    }

    /// A list of lines, each parsed, which may be absent or empty.
    pub fn list<T>(&self, key: &'static str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Vec<T> {
        let Some(array) = self.value(key).and_then(|value| self.as_array(key, value)) else { return Vec::new() };
        array.iter().filter_map(|value| self.as_parsed(key, value, &parse)).collect()
    }

    /// A required, non-empty list of lines, each parsed.
    pub fn some_list<T>(&self, key: &'static str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Vec<T> {
        self.check_some(key);
        self.list(key, parse)
    }

    // Adds a fault if a list is absent or empty.
    fn check_some(&self, key: &'static str) {
        if self.needed(key).is_some_and(is_empty_array) {
            self.fault(key, FaultKind::from(ValueProblem::EmptyList { key: key.to_owned() }));
        }
    }

    fn as_array(&self, key: &str, value: Value<'a>) -> Option<&'a DeArray<'a>> {
        match value.get_ref() {
            DeValue::Array(array) if array.len() > MOST => {
                let (found, limit) = (array.len() as u64, MOST as u64);
                self.faults
                    .add(value.span(), FaultKind::from(TomlProblem::TooMany { key: key.to_owned(), found, limit }));
                None
            }
            DeValue::Array(array) => Some(array),
            _ => wrong_type(self.faults, key, "array", value),
        }
    }

    fn as_line(&self, key: &str, value: Value<'a>) -> Option<Cow<'a, str>> {
        as_text(self.faults, key, value).map(one_line)
    }

    fn as_parsed<T>(&self, key: &str, value: Value<'a>, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Option<T> {
        let line = self.as_line(key, value)?;
        parse(&line).map_err(|fault| self.faults.add(value.span(), fault)).ok()
    }

    fn as_number(&self, key: &str, value: Value<'a>, range: RangeInclusive<u32>) -> Option<u32> {
        let DeValue::Integer(written) = value.get_ref() else {
            return wrong_type(self.faults, key, "integer", value);
        };
        let number = i64::from_str_radix(written.as_str(), written.radix()).ok().and_then(|n| u32::try_from(n).ok());
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let found = clean_line(&written.to_string());
            let (from, to) = (u64::from(*range.start()), u64::from(*range.end()));
            let out_of_range =
                FaultKind::from(ValueProblem::OutOfRange { key: key.to_owned(), found: found.clone(), from, to });
            let fault =
                if key == "format" { FaultKind::from(TomlProblem::OtherFormat { found }) } else { out_of_range };
            self.faults.add(value.span(), fault);
        }
        number
    }
}
