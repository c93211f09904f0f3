//! The location of a municipality.

use crate::certificate::status::CertificateOn;
use crate::places::gmina::Gmina;
use crate::places::lookup::named;
use crate::report::site::site::Site;
use crate::report::site::standing::is_current;

/// The gmina of a certificate in the table, by name and voivodeship, preferably of the same kind.
pub(super) fn gmina_of(state: &CertificateOn<'_>) -> Option<&'static Gmina> {
    let terc = &state.certificate.holder.terc;
    let found = named(state.name());
    let mut here = found.into_iter().filter(|gmina| gmina.voivodeship == terc.voivodeship());
    let first = here.clone().find(|gmina| gmina.kind == terc.kind());
    first.or_else(|| here.next())
}

/// Latitude and longitude from the certificate, else from the table.
pub(super) fn location_of(state: &CertificateOn<'_>) -> Option<(f64, f64)> {
    let said = state.certificate.holder.at.map(|at| at.degrees().into());
    said.or_else(|| gmina_of(state).map(|gmina| gmina.at))
}

/// The municipalities of current certificates whose location is unknown.
pub fn unplaced(site: &Site<'_>) -> Vec<String> {
    let states = site.states();
    let lost = states.iter().filter(|state| is_current(state) && location_of(state).is_none());
    lost.map(|state| state.name().to_owned()).collect()
}
