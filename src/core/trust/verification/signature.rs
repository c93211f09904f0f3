//! The steps for the signature of a certificate.

use crate::certificate::certificate::CertificateId;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::signature::id_of;
use crate::trust::verification::check::{Check, Finding, VerificationStep};

/// The steps for a certificate's signature and its key.
pub(super) fn checks(trust: &Trust, id: &CertificateId) -> Vec<Check> {
    let id = id.to_string();
    match trust {
        Trust::Signed { by, on } => vec![
            Check::new(VerificationStep::Signature, Finding::Good, on.to_string()),
            Check::new(VerificationStep::Key, Finding::Good, id_of(by)),
        ],
        Trust::Bad(doubt @ Doubt::KeyNotCounted(_)) => vec![
            Check::new(VerificationStep::Signature, Finding::Good, id.as_str()),
            Check::bad(VerificationStep::Key, *doubt, id),
        ],
        Trust::Bad(doubt) => vec![Check::bad(VerificationStep::Signature, *doubt, id)],
        Trust::Unsigned => vec![
            Check::new(VerificationStep::Signature, Finding::Unknown, id),
            Check::new(VerificationStep::Key, Finding::Unknown, ""),
        ],
        Trust::Unverified(doubt) => vec![
            Check::unverified(*doubt, id),
            Check::new(
                VerificationStep::Key,
                Finding::Unknown,
                doubt.key().map(|key| key.to_string()).unwrap_or_default(),
            ),
        ],
    }
}

/// The same as a single step, for use among many.
pub(super) fn check(trust: &Trust, id: &CertificateId) -> Check {
    let id = id.to_string();
    match trust {
        Trust::Signed { .. } => Check::new(VerificationStep::Signature, Finding::Good, id),
        Trust::Unsigned => Check::new(VerificationStep::Signature, Finding::Unknown, id),
        Trust::Unverified(doubt) => Check::unverified(*doubt, id),
        Trust::Bad(doubt) => Check::bad(VerificationStep::Signature, *doubt, id),
    }
}
