//! Helpers of the JSON formats: one object on one line. Each format is frozen: fields are added, never changed.

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::application::answers::Answers;
use crate::basics::municipality::{Location, Municipality, Terc};
use crate::basics::text::Text;
use crate::rubric::rubric::Rubric;
use crate::scoring::evaluation::Evaluation;

/// The object on a line of its own.
pub fn line(object: &impl Serialize) -> String {
    // Only a map whose keys are no texts could fail.
    serde_json::to_string(object).unwrap_or_default() + "\n"
}

/// An array, with one value per item.
pub fn list<T, V: Into<Value>>(items: impl IntoIterator<Item = T>, view: impl FnMut(T) -> V) -> Value {
    items.into_iter().map(view).collect()
}

/// An array like that of [`list`], for many items: each value is made only when it is written.
pub struct Long<'i, T, V>(pub &'i [T], pub fn(&T) -> V);

impl<T, V: Serialize> Serialize for Long<'_, T, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(self.1))
    }
}

/// A text in both languages.
pub(crate) fn text(text: &Text) -> Value {
    json!({ "pl": text.pl, "en": text.en })
}

/// A rubric: its ID, version and digest.
pub(crate) fn rubric(rubric: &Rubric) -> Value {
    json!({ "id": rubric.id.as_str(), "version": rubric.version.as_str(), "sha256": rubric.sha256 })
}

/// The municipality of an application.
pub(crate) fn municipality(answers: &Answers) -> Value {
    let Municipality { name, terc, at } = &answers.municipality;
    joined(&[json!({ "name": name, "terc": terc.as_ref().map(Terc::as_str) }), place(*at)])
}

/// The coordinates of a municipality, if stated in the file itself.
pub(crate) fn place(at: Option<Location>) -> Value {
    at.map_or_else(|| json!({}), |at| json!({ "at": at.degrees() }))
}

/// The level reached on each basis.
pub(crate) fn levels_by_basis(evaluation: &Evaluation<'_>) -> Value {
    evaluation.levels().into_iter().map(|(basis, level)| (basis.code(), level)).collect()
}

/// Merges the fields of several objects.
pub(crate) fn joined(objects: &[Value]) -> Value {
    let fields = objects.iter().filter_map(Value::as_object).flatten();
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Removes empty fields.
pub(crate) fn present(object: &Value) -> Value {
    let fields = object.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}
