//! `cert.verify/1`: what was verified, step by step, for scripts. Frozen: fields are added, never changed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::certificate::certificate::Certificate;
use crate::report::certificate::state_json::HolderView;
use crate::trust::doubt::Doubt;
use crate::trust::verification::check::Check;
use crate::trust::verification::verification::Verification;

#[derive(Serialize)]
struct VerificationView<'a> {
    format: &'static str,
    as_of: String,
    what: &'a str,
    result: &'static str,
    steps: Vec<StepView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attached: Option<AttachedView<'a>>,
}

#[derive(Serialize)]
struct AttachedView<'a> {
    id: String,
    municipality: HolderView<'a>,
    level: u8,
    edition: &'a str,
    issued: String,
    valid_until: String,
    at_least: bool,
}

#[derive(Serialize)]
struct StepView<'a> {
    step: &'static str,
    found: &'static str,
    about: Option<&'a str>,
    why: Option<&'static str>,
}

/// One object; `attached` only where something is.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(verification: &Verification, day: NaiveDate) -> serde_json::Result<String> {
    let view = VerificationView {
        format: "cert.verify/1",
        as_of: day.to_string(),
        what: &verification.subject,
        result: verification.result().code(),
        steps: verification.checks.iter().map(step_view).collect(),
        attached: verification.attached.as_ref().map(|certificate| attached_view(certificate, day)),
    };
    serde_json::to_string(&view).map(|line| line + "\n")
}

fn attached_view(certificate: &Certificate, day: NaiveDate) -> AttachedView<'_> {
    let validity = certificate.validity_on(day);
    AttachedView {
        id: certificate.id.to_string(),
        municipality: HolderView { name: certificate.name_on(day), terc: certificate.holder.terc.as_str() },
        level: certificate.level,
        edition: &certificate.answers.edition,
        issued: certificate.issued.to_string(),
        valid_until: validity.until.to_string(),
        at_least: validity.is_at_least(),
    }
}

fn step_view(check: &Check) -> StepView<'_> {
    let about = Some(check.about.as_str()).filter(|about| !about.is_empty());
    StepView { step: check.step.code(), found: check.finding.code(), about, why: check.doubt.map(Doubt::code) }
}
