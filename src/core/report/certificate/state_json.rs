//! A certificate on a day for scripts: the fields that `check`, `list` and `show` share. Frozen: fields are added, never
//! changed.

use serde::Serialize;

use crate::certificate::status::CertificateOn;

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
    pub(crate) fn of(state: &CertificateOn<'a>) -> StateView<'a> {
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
