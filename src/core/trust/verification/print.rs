//! A printed certificate: what is attached to it is verified like a certificate handed over alone and, where its
//! register is at hand, compared with what stands there. What can be read on its page nobody verifies.

use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::certificate::certificate::Certificate;
use crate::format::certificate;
use crate::register::loaded::Loaded;
use crate::register::register::Register;
use crate::trust::attachments::Attached;
use crate::trust::audit::{Audit, audit_of};
use crate::trust::judgement::{Keys, Trust, of_certificate};
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;
use crate::trust::verification::{dates, dossiers, list, signature};

/// What is attached to a print, once it could be read.
#[derive(Debug)]
pub struct Print {
    attached: Attached,
    certificate: Certificate,
}

impl Print {
    /// Reads the certificate among what is attached, which is called by a name.
    ///
    /// # Errors
    /// Every fault of its file.
    pub fn read(name: String, attached: Attached) -> Result<Print, Faults> {
        let source = Source::from_bytes(name, attached.certificate.clone())?;
        let certificate = certificate::parse(&source, Some(&attached.id.file_name()))?;
        Ok(Print { attached, certificate })
    }

    /// Verifies it; beside the register at hand, if it is one of that register.
    pub fn verify(self, verifier: &Verifier<'_>, subject: String, at_hand: Option<&Loaded>) -> Verification {
        let mut found = Verification::of(subject, &self.certificate);
        let file = self.certificate.id.file_name();
        let is_genuine = match at_hand.filter(|loaded| loaded.snapshot.paths().any(|path| path == file)) {
            Some(loaded) => self.beside(verifier, loaded, &mut found),
            None => self.alone(verifier, &mut found),
        };
        found.attached = is_genuine.then_some(self.certificate);
        found
    }

    // What is not genuine says nothing; gives whether it is.
    fn alone(&self, verifier: &Verifier<'_>, found: &mut Verification) -> bool {
        let trust = self.judged(Keys::Named(verifier.key.as_ref()));
        found.checks.extend(signature::checks(&trust, &self.certificate.id));
        let is_genuine = !found.is_bad();
        if is_genuine {
            found.checks.extend(dates::alone(&self.certificate, verifier.today));
        }
        is_genuine
    }

    fn beside(&self, verifier: &Verifier<'_>, loaded: &Loaded, found: &mut Verification) -> bool {
        let (register, audit, id) = (&loaded.register, audit_of(loaded), &self.certificate.id);
        let compared = self.compared(loaded, &audit);
        let is_same = compared.finding == Finding::Good;
        let is_known = matches!(compared.finding, Finding::Good | Finding::Absent);
        found.checks.extend(signature::checks(&self.trust(verifier, register, &audit, is_same), id));
        found.checks.push(compared);
        list::look(verifier, register, &audit, found);
        let is_genuine = !found.is_bad();
        match register.find(id).ok().filter(|_| is_known) {
            _ if !is_genuine => {}
            // What became known since the print stands in the register.
            Some(ours) => {
                dossiers::look(verifier, std::slice::from_ref(ours), found);
                found.checks.extend(dates::in_register(&register.state(ours, verifier.today, 0)));
            }
            None => found.checks.extend(dates::alone(&self.certificate, verifier.today)),
        }
        is_genuine
    }

    // What the signature says to whoever trusts a key, or else the register.
    fn trust(&self, verifier: &Verifier<'_>, register: &Register, audit: &Audit, is_same: bool) -> Trust {
        let keys = &register.settings.keys;
        let is_listed = verifier.key.as_ref().is_none_or(|key| keys.iter().any(|listed| listed.public == *key));
        match &self.attached.signature {
            // The register has its signature.
            None if is_same => verifier.trust(register, audit, &self.certificate.id),
            Some(_) if is_listed && !keys.is_empty() => {
                verifier.trust_in_register(register, audit, self.judged(Keys::Listed(keys)))
            }
            _ => self.judged(Keys::Named(verifier.key.as_ref())),
        }
    }

    fn judged(&self, keys: Keys<'_>) -> Trust {
        of_certificate(&self.attached.certificate, self.attached.signature.as_deref(), &self.certificate, keys)
    }

    // A print of a certificate that was amended since is not bad; one that says something else is.
    fn compared(&self, loaded: &Loaded, audit: &Audit) -> Check {
        let printed = &self.certificate;
        let is_doubted = matches!(audit.certificates.get(&printed.id), Some(Trust::Bad(_)));
        let check = |finding, about: &str| Check::new(VerificationStep::Register, finding, about);
        let Some(ours) = loaded.find(&printed.id).ok().filter(|_| !is_doubted) else {
            return check(Finding::Unknown, "damaged");
        };
        match loaded.snapshot.bytes(&printed.id.file_name()) {
            Ok(bytes) if bytes == self.attached.certificate => check(Finding::Good, ""),
            _ if is_before(printed, ours) => check(Finding::Absent, &ours.last_entered().to_string()),
            _ if is_before(ours, printed) => check(Finding::Unknown, "older"),
            _ => check(Finding::Bad, ""),
        }
    }
}

// Whether one is the other without its last events.
fn is_before(one: &Certificate, other: &Certificate) -> bool {
    let as_issued = |certificate: &Certificate| Certificate { events: Vec::new(), ..certificate.clone() };
    let is_shorter = one.events.len() < other.events.len() && other.events.starts_with(&one.events);
    is_shorter && as_issued(one) == as_issued(other)
}
