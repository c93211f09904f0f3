//! `cert.verify/1`: a verification step by step, for scripts. Frozen: fields are added, never changed.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::certificate::certificate::Certificate;
use crate::report::certificate::state_json::holder;
use crate::report::json::{line, list, present};
use crate::trust::doubt::Doubt;
use crate::trust::verification::check::Check;
use crate::trust::verification::verification::Verification;

/// Writes one object; `attached` is present only for a print with an attached certificate.
pub fn draw(verification: &Verification, day: NaiveDate) -> String {
    line(&present(&json!({
        "format": "cert.verify/1",
        "as_of": day.to_string(),
        "what": verification.subject,
        "result": verification.result().code(),
        "signed_on": verification.age.and_then(|age| age.signed_on).map(|day| day.to_string()),
        "steps": list(&verification.checks, step),
        "attached": verification.attached.as_ref().map(|certificate| attached(certificate, day)),
    })))
}

fn attached(certificate: &Certificate, day: NaiveDate) -> Value {
    let validity = certificate.validity_on(day);
    json!({
        "id": certificate.id.to_string(),
        "municipality": holder(certificate, day),
        "level": certificate.level,
        "also_met": certificate.also_met,
        "edition": certificate.answers.edition,
        "issued": certificate.issued.to_string(),
        "valid_until": validity.until.to_string(),
        "at_least": validity.is_at_least(),
    })
}

fn step(check: &Check) -> Value {
    json!({
        "step": check.step.code(),
        "found": check.finding.code(),
        "about": Some(&check.about).filter(|about| !about.is_empty()),
        "why": check.doubt.map(Doubt::code),
    })
}
