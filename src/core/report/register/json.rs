//! `cert.check/1` and `cert.list/1`: certificates for scripts. Frozen: fields are added, never changed.

use serde_json::{Value, json};

use crate::report::certificate::state_json::state;
use crate::report::json::{self, joined, line};
use crate::report::register::certificates::{Certificates, Unread};

/// Writes the result of `cert check`; `applications_gone` is present only if some are.
pub fn check(checked: &Certificates<'_>) -> String {
    let gone = if checked.applications_gone.is_empty() {
        json!({})
    } else {
        json!({ "applications_gone": checked.applications_gone })
    };
    let found = json!({
        "format": "cert.check/1",
        "as_of": checked.day.to_string(),
        "within": checked.within,
        "certificates": json::list(&checked.states, state),
        "damaged": json::list(&checked.damaged, damaged),
        "signed_on": checked.age.and_then(|age| age.signed_on).map(|day| day.to_string()),
    });
    line(&joined(&[found, gone]))
}

/// Writes the result of `cert list`.
pub fn list(listed: &Certificates<'_>) -> String {
    line(&json!({
        "format": "cert.list/1",
        "as_of": listed.day.to_string(),
        "certificates": json::list(&listed.states, state),
        "damaged": json::list(&listed.damaged, damaged),
    }))
}

fn damaged(unread: &Unread) -> Value {
    json!({ "file": unread.file, "faults": unread.faults })
}
