//! A step in the form in which a page submits it.

use serde::Deserialize;

/// The fields of a step; which of them are present depends on the kind of step.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct FilledFields {
    pub(super) r#do: String,
    pub(super) question: String,
    pub(super) at: String,
    pub(super) field: String,
    pub(super) value: String,
    pub(super) ticked: Vec<String>,
    pub(super) number: String,
    pub(super) last: String,
    pub(super) note: String,
    pub(super) page: String,
    pub(super) act: String,
    pub(super) place: String,
    pub(super) day: String,
    pub(super) name: String,
    pub(super) sha256: String,
}
