//! `cert.check/1` and `cert.list/1`: certificates for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::certificate::status::State;
use crate::report::register::certificates::{Certificates, Unread};

#[derive(Serialize)]
struct Check<'a> {
    format: &'static str,
    as_of: String,
    within: u32,
    certificates: Vec<StateView<'a>>,
    damaged: Vec<UnreadView<'a>>,
}

#[derive(Serialize)]
struct List<'a> {
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

/// A certificate on a day.
#[derive(Serialize)]
pub(crate) struct StateView<'a> {
    pub(crate) id: String,
    pub(crate) municipality: HolderView<'a>,
    pub(crate) level: u8,
    pub(crate) status: &'static str,
    pub(crate) valid_until: String,
    pub(crate) at_least: bool,
    pub(crate) because: &'static str,
    pub(crate) twelve_months: String,
    pub(crate) edition_ends: Option<String>,
    pub(crate) planned: bool,
    pub(crate) days_left: i64,
    pub(crate) signed: bool,
}

/// Who holds it.
#[derive(Serialize)]
pub(crate) struct HolderView<'a> {
    pub(crate) name: &'a str,
    pub(crate) terc: &'a str,
}

impl<'a> StateView<'a> {
    pub(crate) fn of(state: &State<'a>) -> StateView<'a> {
        let validity = &state.validity;
        StateView {
            id: state.id().to_string(),
            municipality: HolderView { name: state.name(), terc: state.certificate.holder.terc.as_str() },
            level: state.certificate.level,
            status: state.status.code(),
            valid_until: validity.until.to_string(),
            at_least: validity.is_at_least(),
            because: validity.because.code(),
            twelve_months: validity.months_end.to_string(),
            edition_ends: validity.edition_end.day().map(|day| day.to_string()),
            planned: validity.is_planned(),
            days_left: state.days_left(),
            signed: state.signed == Some(true),
        }
    }
}

/// One object: what `cert check` found.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn check(checked: &Certificates<'_>) -> serde_json::Result<String> {
    let (certificates, damaged) = (states(checked), unread(&checked.damaged));
    let (as_of, within) = (checked.day.to_string(), checked.within);
    line(&Check { format: "cert.check/1", as_of, within, certificates, damaged })
}

/// One object: what `cert list` found.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn list(listed: &Certificates<'_>) -> serde_json::Result<String> {
    let (certificates, damaged) = (states(listed), unread(&listed.damaged));
    line(&List { format: "cert.list/1", as_of: listed.day.to_string(), certificates, damaged })
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
