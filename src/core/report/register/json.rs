//! `cert.check/1` and `cert.list/1`: certificates for scripts. Frozen: fields are added, never changed.

use serde::Serialize;
use serde_json::{Value, json};

use crate::certificate::status::CertificateOn;
use crate::report::certificate::state_json::state;
use crate::report::json::{Long, line};
use crate::report::register::certificates::{Certificates, Unread};

#[derive(Serialize)]
struct Checked<'c> {
    format: &'static str,
    as_of: String,
    within: u32,
    certificates: Long<'c, CertificateOn<'c>, Value>,
    damaged: Long<'c, Unread, Value>,
    signed_on: Option<String>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    applications_gone: &'c [String],
}

#[derive(Serialize)]
struct Listed<'c> {
    format: &'static str,
    as_of: String,
    certificates: Long<'c, CertificateOn<'c>, Value>,
    damaged: Long<'c, Unread, Value>,
}

/// Writes the result of `cert check`; `applications_gone` is present only if some are.
pub fn check(checked: &Certificates<'_>) -> String {
    line(&Checked {
        format: "cert.check/1",
        as_of: checked.day.to_string(),
        within: checked.within,
        certificates: Long(&checked.states, state),
        damaged: Long(&checked.damaged, damaged),
        signed_on: checked.age.and_then(|age| age.signed_on).map(|day| day.to_string()),
        applications_gone: &checked.applications_gone,
    })
}

/// Writes the result of `cert list`.
pub fn list(listed: &Certificates<'_>) -> String {
    line(&Listed {
        format: "cert.list/1",
        as_of: listed.day.to_string(),
        certificates: Long(&listed.states, state),
        damaged: Long(&listed.damaged, damaged),
    })
}

fn damaged(unread: &Unread) -> Value {
    json!({ "file": unread.file, "faults": unread.faults })
}
