//! `cert.validity/1`: the rule of validity for scripts. Frozen: fields are added, never changed.

use serde_json::json;

use crate::certificate::validity::Validity;
use crate::report::json::line;

/// Writes one object.
pub fn draw(validity: &Validity) -> String {
    line(&json!({
        "format": "cert.validity/1",
        "issued": validity.issued.to_string(),
        "valid_until": validity.until.to_string(),
        "at_least": validity.is_at_least(),
        "because": validity.because.code(),
        "twelve_months": validity.months_end.to_string(),
        "edition_ends": validity.edition_end.day().map(|day| day.to_string()),
    }))
}
