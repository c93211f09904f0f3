//! Which page a certificate is listed on.

use crate::certificate::status::{CertificateOn, CertificateStatus};

/// The standing of a certificate on the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is valid: on the map and in the list.
    Current,
    /// Its validity is unknown.
    Unsettled,
    /// Its first day is in the future.
    Coming,
    /// It was valid once.
    Past,
    /// It was revoked.
    Revoked,
}

/// Whether a certificate is on the map and in the list.
pub fn is_current(state: &CertificateOn<'_>) -> bool {
    standing(state) == Standing::Current
}

pub(super) fn standing(state: &CertificateOn<'_>) -> Standing {
    match state.status {
        CertificateStatus::Valid | CertificateStatus::Expiring if state.is_genuine() => Standing::Current,
        CertificateStatus::Valid | CertificateStatus::Expiring | CertificateStatus::Open => Standing::Unsettled,
        CertificateStatus::Revoked => Standing::Revoked,
        CertificateStatus::NotYetValid => Standing::Coming,
        CertificateStatus::Superseded | CertificateStatus::Expired => Standing::Past,
    }
}
