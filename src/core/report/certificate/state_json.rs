//! The JSON of a certificate on a day, shared by `check`, `list` and `show`. Frozen: fields are added, never changed.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::certificate::certificate::Certificate;
use crate::certificate::status::CertificateOn;
use crate::report::json::{joined, place};

/// A certificate on a day; `practice` is present only in a practice copy.
pub(crate) fn state(state: &CertificateOn<'_>) -> Value {
    let validity = &state.validity;
    let practice = if state.is_practice { json!({ "practice": true }) } else { json!({}) };
    let fields = json!({
        "id": state.id().to_string(),
        "municipality": holder(state.certificate, state.day),
        "level": state.certificate.level,
        "also_met": state.certificate.also_met,
        "status": state.status.code(),
        "valid_until": validity.until.to_string(),
        "at_least": validity.is_at_least(),
        "because": validity.because.code(),
        "twelve_months": validity.months_end.to_string(),
        "edition_ends": validity.edition_end.day().map(|day| day.to_string()),
        "planned": validity.is_planned(),
        "days_left": state.days_left(),
        "signed": state.signed(),
    });
    joined(&[fields, practice])
}

/// Its holder, under the name known on a day.
pub(crate) fn holder(certificate: &Certificate, day: NaiveDate) -> Value {
    let named = json!({ "name": certificate.name_on(day), "terc": certificate.holder.terc.as_str() });
    joined(&[named, place(certificate.holder.at)])
}
