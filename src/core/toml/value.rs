//! One value of a document: its type, and the fault if it has another.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::DeValue;

use crate::basics::clean::{check_length, cleaned};
use crate::basics::fault::FaultKind;
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::toml::fault_list::FaultList;
use crate::toml::problem::TomlProblem;

/// A value and its position.
pub type Value<'a> = &'a Spanned<DeValue<'a>>;

/// The value as a text that is neither empty nor too long; a fault otherwise.
pub fn as_text<'a>(faults: &FaultList<'_>, key: &str, value: Value<'a>) -> Option<Cow<'a, str>> {
    let DeValue::String(text) = value.get_ref() else { return wrong_type(faults, key, "string", value) };
    let text = match cleaned(text) {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    if text.is_empty() {
        faults.add(value.span(), FaultKind::from(ValueProblem::EmptyText { key: key.to_owned() }));
        return None;
    }
    match check_length(key, &text) {
        Ok(()) => Some(text),
        Err(fault) => {
            faults.add(value.span(), fault);
            None
        }
    }
}

/// Adds a fault about the value's type.
pub fn wrong_type<T>(faults: &FaultList<'_>, key: &str, expected: &'static str, value: Value<'_>) -> Option<T> {
    let found = type_of(value);
    faults.add(value.span(), FaultKind::from(TomlProblem::WrongType { key: key.to_owned(), expected, found }));
    None
}

/// The fault for a word that is not in a list.
pub fn unknown_word(key: &str, found: String, words: &[&str]) -> FaultKind {
    let near = nearest(&found, words.iter().copied());
    FaultKind::from(ValueProblem::UnknownWord { key: key.to_owned(), found, known: words.join(", "), near })
}

/// The name of a value's type.
pub fn type_of(value: Value<'_>) -> &'static str {
    match value.get_ref() {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(true) => "true",
        DeValue::Boolean(false) => "false",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "table",
    }
}

/// Whether the value is an empty list.
pub fn is_empty_array(value: Value<'_>) -> bool {
    matches!(value.get_ref(), DeValue::Array(array) if array.is_empty())
}
