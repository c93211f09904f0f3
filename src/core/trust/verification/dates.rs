//! The last steps: whether a certificate is valid on a day, and whether it was revoked or superseded.

use chrono::NaiveDate;

use crate::certificate::certificate::Certificate;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::trust::verification::check::{Check, Finding, VerificationStep};

/// What a certificate says of itself: it can show that it was revoked, never that it was not. Its application is not
/// available.
pub(super) fn alone(certificate: &Certificate, day: NaiveDate) -> [Check; 3] {
    let state = CertificateOn::alone(certificate, day, 0);
    let standing = match state.status {
        CertificateStatus::Revoked => standing(&state),
        _ => Check::new(VerificationStep::Standing, Finding::Unknown, ""),
    };
    [Check::new(VerificationStep::Dossier, Finding::Absent, ""), in_time(&state), standing]
}

/// The same for a file that a signed list contained on a day: it had not been revoked by then, unless the file itself
/// says so.
pub(super) fn listed(certificate: &Certificate, day: NaiveDate, on: Option<NaiveDate>) -> [Check; 3] {
    let until = on.filter(|on| certificate.revocation_on(*on).is_none());
    let until = until.map(|on| on.to_string()).unwrap_or_default();
    alone(certificate, day).map(|check| match (check.step, check.finding) {
        (VerificationStep::Standing, Finding::Unknown) => Check { about: until.clone(), ..check },
        _ => check,
    })
}

/// What its register says of a certificate.
pub(super) fn in_register(state: &CertificateOn<'_>) -> [Check; 2] {
    [in_time(state), standing(state)]
}

// Whether it is valid, judging by its dates alone.
fn in_time(state: &CertificateOn<'_>) -> Check {
    let finding = match state.by_dates() {
        CertificateStatus::Valid | CertificateStatus::Expiring => Finding::Good,
        CertificateStatus::Open => Finding::Unknown,
        _ => Finding::Bad,
    };
    Check::new(VerificationStep::Dates, finding, state.validity.until.to_string())
}

fn standing(state: &CertificateOn<'_>) -> Check {
    match state.status {
        CertificateStatus::Revoked | CertificateStatus::Superseded => {
            Check::new(VerificationStep::Standing, Finding::Bad, state.status.code())
        }
        _ => Check::new(VerificationStep::Standing, Finding::Good, ""),
    }
}
