//! The step of the applications: whether they are as they were certified.

use crate::certificate::certificate::Certificate;
use crate::certificate::integrity::Integrity;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// Looks at the applications of certificates.
pub(super) fn look(verifier: &Verifier<'_>, certificates: &[Certificate], found: &mut Verification) {
    let (mut altered, mut are_missing) = (Vec::new(), false);
    for certificate in certificates {
        match (verifier.dossier)(&certificate.answers.sha256) {
            Ok(Integrity::Intact) => {}
            Ok(Integrity::Missing) => are_missing = true,
            Ok(Integrity::Altered(files)) => altered.push(format!("{}: {}", certificate.id, files.join(", "))),
            Err(faults) => {
                found.unreadable = faults;
                return;
            }
        }
    }
    let one = |finding, about| Check::new(VerificationStep::Dossier, finding, about);
    if altered.is_empty() {
        let finding = if are_missing { Finding::Absent } else { Finding::Good };
        found.checks.push(one(finding, String::new()));
    }
    found.checks.extend(altered.into_iter().map(|about| one(Finding::Bad, about)));
}
