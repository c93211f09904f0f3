//! What the JSON formats share: one object on one line. Each format is frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::application::answers::Answers;
use crate::basics::municipality::{Location, Municipality, Terc};
use crate::basics::text::Text;
use crate::rubric::rubric::Rubric;
use crate::scoring::evaluation::Evaluation;

/// The object on a line of its own.
pub fn line(object: &Value) -> String {
    format!("{object}\n")
}

/// A list, one value for each item.
pub fn list<T, V: Into<Value>>(items: impl IntoIterator<Item = T>, view: impl FnMut(T) -> V) -> Value {
    items.into_iter().map(view).collect()
}

/// A text in both languages.
pub(crate) fn text(text: &Text) -> Value {
    json!({ "pl": text.pl, "en": text.en })
}

/// A rubric by name, version and bytes.
pub(crate) fn rubric(rubric: &Rubric) -> Value {
    json!({ "id": rubric.id.as_str(), "version": rubric.version.as_str(), "sha256": rubric.sha256 })
}

/// Whose application it is.
pub(crate) fn municipality(answers: &Answers) -> Value {
    let Municipality { name, terc, at } = &answers.municipality;
    joined(&[json!({ "name": name, "terc": terc.as_ref().map(Terc::as_str) }), place(*at)])
}

/// Where a municipality is, only where it says so itself.
pub(crate) fn place(at: Option<Location>) -> Value {
    at.map_or_else(|| json!({}), |at| json!({ "at": at.degrees() }))
}

/// The level reached on each basis.
pub(crate) fn levels_by_basis(evaluation: &Evaluation<'_>) -> Value {
    evaluation.levels().into_iter().map(|(basis, level)| (basis.code(), level)).collect()
}

/// The fields of several objects in one.
pub(crate) fn joined(objects: &[Value]) -> Value {
    let fields = objects.iter().filter_map(Value::as_object).flatten();
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// The object without the fields that hold nothing.
pub(crate) fn present(object: &Value) -> Value {
    let fields = object.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}
