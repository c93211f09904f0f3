//! The step for applications: whether they are unchanged since certification.

use crate::certificate::certificate::Certificate;
use crate::certificate::integrity::Integrity;
use crate::trust::doubt::Doubt;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// Checks the applications of certificates. All of them may be stored elsewhere; one missing among others may have been
/// removed.
pub(super) fn look(verifier: &Verifier<'_>, certificates: &[Certificate], found: &mut Verification) {
    let one = |finding, about| Check::new(VerificationStep::Dossier, finding, about);
    let (mut altered, mut unread, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    let (mut are_missing, mut are_there) = (false, false);
    for certificate in certificates {
        match (verifier.dossier)(&certificate.answers.sha256) {
            Integrity::Intact => are_there = true,
            Integrity::Missing => are_missing = true,
            Integrity::Gone => gone.push(certificate.id.to_string()),
            Integrity::Carried { what, files } => {
                let about = files.join(", ");
                altered.push(Check::bad(VerificationStep::Dossier, Doubt::Carried(what), about));
            }
            Integrity::Altered(files) => {
                altered.push(one(Finding::Bad, format!("{}: {}", certificate.id, files.join(", "))));
            }
            Integrity::Unread(faults) => unread.extend(faults.0),
        }
    }
    // One unreadable folder is one reason, however many applications are affected.
    unread.dedup();
    found.unreadable.0.extend(unread);
    if altered.is_empty() && found.unreadable.0.is_empty() {
        found.checks.extend(are_there.then(|| one(Finding::Good, String::new())));
        found.checks.extend(are_missing.then(|| one(Finding::Absent, String::new())));
    }
    if !gone.is_empty() {
        found.checks.push(one(Finding::Unknown, gone.join(", ")));
    }
    found.checks.extend(altered);
}
