//! `cert.draft/1`: whether a certificate would be issued, for scripts. Frozen: fields are added, never changed.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::basics::text::Id;
use crate::certificate::certificate::CertificateId;
use crate::certificate::validity::Validity;
use crate::register::issuing::Draft;
use crate::register::renewal::Renewal;
use crate::report::assessment::json::remark;
use crate::report::json::{joined, line, list};
use crate::scoring::remark::Remark;

/// The outcome of a request for a certificate.
#[derive(Debug, Clone, Copy)]
pub enum DraftOutcome<'a> {
    /// It would be issued; with the changes if it is a renewal, and remarks to consider first.
    Issued(&'a Draft, Option<&'a Renewal>, &'a [Remark]),
    /// It would be refused.
    Refused(&'a Faults),
    /// It cannot be decided yet.
    Open(&'a Faults),
}

/// Writes one object.
pub fn draw(day: NaiveDate, replaces: Option<&CertificateId>, plan: &DraftOutcome<'_>) -> String {
    let (answer, draft, remarks, faults) = match plan {
        DraftOutcome::Issued(draft, renewal, remarks) => ("yes", Some((*draft, *renewal)), *remarks, None),
        DraftOutcome::Refused(faults) => ("no", None, &[][..], Some(*faults)),
        DraftOutcome::Open(faults) => ("open", None, &[][..], Some(*faults)),
    };
    let codes = faults.into_iter().flat_map(|faults| faults.0.iter().map(|fault| fault.kind.code()));
    let head = json!({
        "format": "cert.draft/1",
        "as_of": day.to_string(),
        "replaces": replaces.map(ToString::to_string),
        "answer": answer,
        "faults": list(codes, Value::from),
    });
    let validity = draft.map(|(draft, _)| &draft.validity);
    let fields = json!({
        "level": draft.map(|(draft, _)| draft.level),
        "also_met": draft.map(|(draft, _)| draft.also_met.clone()),
        "applied_for": draft.and_then(|(draft, _)| draft.applied_for),
        "valid_until": validity.map(|validity| validity.until.to_string()),
        "at_least": validity.map(Validity::is_at_least),
        "renewal": draft.and_then(|(_, renewal)| renewal).map(changes),
        "remarks": list(remarks, remark),
    });
    line(&joined(&[head, fields]))
}

fn changes(renewal: &Renewal) -> Value {
    let ids = |ids: &[Id]| list(ids, |id| id.as_str().to_owned());
    json!({
        "level_before": renewal.before,
        "valid_until_before": renewal.until_before.to_string(),
        "criteria": renewal.criteria.as_ref().map(|criteria| json!({
            "still_met": ids(&criteria.still_met),
            "raised": ids(&criteria.raised),
            "lost": ids(&criteria.lost),
        })),
    })
}
