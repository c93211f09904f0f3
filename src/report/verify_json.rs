//! `cert.verify/1`: what was verified, step by step, for scripts. Frozen: fields are added, never changed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::proof::{Proof, result};
use crate::domain::trust::Doubt;

#[derive(Serialize)]
struct View<'a> {
    format: &'static str,
    as_of: String,
    what: &'a str,
    result: &'static str,
    steps: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct StepView<'a> {
    step: &'static str,
    found: &'static str,
    about: Option<&'a str>,
    why: Option<&'static str>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(what: &str, proofs: &[Proof], day: NaiveDate) -> serde_json::Result<String> {
    let steps = proofs.iter().map(step_view).collect();
    let (as_of, result) = (day.to_string(), result(proofs).code());
    serde_json::to_string(&View { format: "cert.verify/1", as_of, what, result, steps }).map(|line| line + "\n")
}

fn step_view(proof: &Proof) -> StepView<'_> {
    let about = Some(proof.about.as_str()).filter(|about| !about.is_empty());
    StepView { step: proof.step.code(), found: proof.found.code(), about, why: proof.why.map(Doubt::code) }
}
