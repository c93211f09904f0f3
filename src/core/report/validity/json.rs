//! `cert.validity/1`: the rule of validity for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::certificate::validity::Validity;

#[derive(Serialize)]
struct ValidityView {
    format: &'static str,
    issued: String,
    valid_until: String,
    at_least: bool,
    because: &'static str,
    twelve_months: String,
    edition_ends: Option<String>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(validity: &Validity) -> serde_json::Result<String> {
    let view = ValidityView {
        format: "cert.validity/1",
        issued: validity.issued.to_string(),
        valid_until: validity.until.to_string(),
        at_least: validity.is_at_least(),
        because: validity.because.code(),
        twelve_months: validity.months_end.to_string(),
        edition_ends: validity.edition_end.day().map(|day| day.to_string()),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}
