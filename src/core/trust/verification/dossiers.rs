//! The step of the applications: whether they are as they were certified.

use crate::certificate::certificate::Certificate;
use crate::certificate::integrity::Integrity;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// Looks at the applications of certificates.
pub(super) fn look(verifier: &Verifier<'_>, certificates: &[Certificate], found: &mut Verification) {
    let (mut altered, mut unread, mut are_missing) = (Vec::new(), Vec::new(), false);
    for certificate in certificates {
        match (verifier.dossier)(&certificate.answers.sha256) {
            Integrity::Intact => {}
            Integrity::Missing => are_missing = true,
            Integrity::Altered(files) => altered.push(format!("{}: {}", certificate.id, files.join(", "))),
            Integrity::Unread(faults) => unread.extend(faults.0),
        }
    }
    // One folder that is closed is one reason, of however many applications.
    unread.dedup();
    found.unreadable.0.extend(unread);
    let one = |finding, about| Check::new(VerificationStep::Dossier, finding, about);
    // Where there is no certificate, nothing was looked at.
    if !certificates.is_empty() && altered.is_empty() && found.unreadable.0.is_empty() {
        let finding = if are_missing { Finding::Absent } else { Finding::Good };
        found.checks.push(one(finding, String::new()));
    }
    found.checks.extend(altered.into_iter().map(|about| one(Finding::Bad, about)));
}
