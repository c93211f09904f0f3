//! `cert.check/1` and `cert.list/1`: certificates for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::report::certificate::state_json::StateView;
use crate::report::register::certificates::{Certificates, Unread};

#[derive(Serialize)]
struct CheckView<'a> {
    format: &'static str,
    as_of: String,
    within: u32,
    certificates: Vec<StateView<'a>>,
    damaged: Vec<UnreadView<'a>>,
}

#[derive(Serialize)]
struct ListView<'a> {
    format: &'static str,
    as_of: String,
    certificates: Vec<StateView<'a>>,
    damaged: Vec<UnreadView<'a>>,
}

#[derive(Serialize)]
struct UnreadView<'a> {
    file: &'a str,
    faults: &'a [&'static str],
}

/// One object: what `cert check` found.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn check(checked: &Certificates<'_>) -> serde_json::Result<String> {
    let (certificates, damaged) = (states(checked), unread(&checked.damaged));
    let (as_of, within) = (checked.day.to_string(), checked.within);
    line(&CheckView { format: "cert.check/1", as_of, within, certificates, damaged })
}

/// One object: what `cert list` found.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn list(listed: &Certificates<'_>) -> serde_json::Result<String> {
    let (certificates, damaged) = (states(listed), unread(&listed.damaged));
    line(&ListView { format: "cert.list/1", as_of: listed.day.to_string(), certificates, damaged })
}

fn states<'a>(certificates: &Certificates<'a>) -> Vec<StateView<'a>> {
    certificates.states.iter().map(StateView::of).collect()
}

fn unread(damaged: &[Unread]) -> Vec<UnreadView<'_>> {
    damaged.iter().map(|unread| UnreadView { file: &unread.file, faults: &unread.faults }).collect()
}

fn line(view: &impl Serialize) -> serde_json::Result<String> {
    serde_json::to_string(view).map(|line| line + "\n")
}
