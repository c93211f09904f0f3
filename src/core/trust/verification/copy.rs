//! A certificate outside its register: handed over as a file, or attached to a print. A local register that knows its
//! number judges it, and has the last word on what happened to it since; otherwise it is judged alone.

use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::basics::utf16::to_utf8;
use crate::certificate::certificate::Certificate;
use crate::certificate::status::{CertificateOn, Signature};
use crate::format::certificate;
use crate::register::loaded::Loaded;
use crate::register::settings::key::KeyId;
use crate::trust::audit::{Audit, audit_of};
use crate::trust::doubt::Doubt;
use crate::trust::judgement::{Keys, Trust, of_certificate};
use crate::trust::signature::made_by;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;
use crate::trust::verification::{dates, dossiers, list, signature};

/// A certificate outside its register, already read.
#[derive(Debug)]
pub struct Copy {
    /// What it says.
    pub certificate: Certificate,
    pub(super) bytes: Vec<u8>,
    pub(super) signature: Option<Vec<u8>>,
}

impl Copy {
    /// Reads it under the name of its source, with its signature if any; `file_name` is the name it must have, if any.
    ///
    /// # Errors
    /// Returns every fault in the file.
    pub fn read(
        source: String,
        bytes: Vec<u8>,
        signature: Option<Vec<u8>>,
        file_name: Option<&str>,
    ) -> Result<Copy, Faults> {
        // A file converted to UTF-16 can be read; its signature shows that it was changed in transit.
        let text = to_utf8(&bytes).unwrap_or_else(|| bytes.clone());
        let certificate = certificate::parse(&Source::from_bytes(source, text)?, file_name)?;
        Ok(Copy { certificate, bytes, signature })
    }

    /// Verifies it; also returns whether it is genuine as far as can be seen.
    pub fn verify(&self, verifier: &Verifier<'_>, subject: String, at_hand: Option<&Loaded>) -> (Verification, bool) {
        let mut found = Verification::of(subject, &self.certificate);
        let is_genuine = match at_hand.filter(|loaded| self.is_known(loaded)) {
            Some(loaded) => self.beside(verifier, loaded, &mut found),
            None => self.alone(verifier, at_hand, &mut found),
        };
        (found, is_genuine)
    }

    /// Its state on the verifier's day, and whether it expires within some days. Uses what a local register knows, if
    /// that confirms it.
    pub fn state<'c>(&'c self, verifier: &Verifier<'_>, at_hand: Option<&'c Loaded>, within: u32) -> CertificateOn<'c> {
        let known = at_hand.filter(|loaded| self.is_known(loaded));
        let audit = known.map(audit_of);
        let compared = known.zip(audit.as_ref()).map(|(loaded, audit)| self.compared(loaded, audit));
        let trust = match known.zip(audit.as_ref()).zip(compared.as_ref()) {
            Some(((loaded, audit), compared)) => self.trust_beside(verifier, loaded, audit, compared),
            None => self.trust_alone(verifier, at_hand),
        };
        let is_confirmed = compared.is_some_and(|check| is_confirmed(&check));
        let ours = known.filter(|_| is_confirmed).and_then(|loaded| {
            Some(loaded.register.state(loaded.register.find(&self.certificate.id).ok()?, verifier.today, within))
        });
        match (ours, trust) {
            (Some(state), Trust::Unsigned) if state.signature == Signature::NotUsed => state,
            (Some(state), trust) => state.with_signature(known_of(&trust)),
            (None, trust) => {
                let mut state = CertificateOn::alone(&self.certificate, verifier.today, within);
                state.is_alone = true;
                state.with_signature(known_of(&trust))
            }
        }
    }

    /// Whether a register knows its number.
    pub fn is_known(&self, loaded: &Loaded) -> bool {
        let file = self.certificate.id.file_name();
        loaded.snapshot.paths().any(|path| path == file)
    }

    // Nothing more is read from what is not genuine.
    fn alone(&self, verifier: &Verifier<'_>, at_hand: Option<&Loaded>, found: &mut Verification) -> bool {
        found.checks.extend(signature::checks(&self.trust_alone(verifier, at_hand), &self.certificate.id));
        let is_genuine = !found.is_bad();
        if is_genuine {
            found.checks.extend(dates::alone(&self.certificate, verifier.today));
        }
        is_genuine
    }

    fn beside(&self, verifier: &Verifier<'_>, loaded: &Loaded, found: &mut Verification) -> bool {
        let (register, audit, id) = (&loaded.register, audit_of(loaded), &self.certificate.id);
        let compared = self.compared(loaded, &audit);
        let is_known = is_confirmed(&compared);
        found.checks.extend(signature::checks(&self.trust_beside(verifier, loaded, &audit, &compared), id));
        found.checks.push(compared);
        list::look(verifier, register, &audit, found);
        let is_genuine = !found.is_bad();
        match register.find(id).ok().filter(|_| is_known) {
            _ if !is_genuine => {}
            // The register also knows what happened later.
            Some(ours) => {
                dossiers::look(verifier, std::slice::from_ref(ours), found);
                found.checks.extend(dates::in_register(&register.state(ours, verifier.today, 0)));
            }
            None => found.checks.extend(dates::alone(&self.certificate, verifier.today)),
        }
        is_genuine
    }

    // What its signature proves if the register knows the certificate.
    fn trust_beside(&self, verifier: &Verifier<'_>, loaded: &Loaded, audit: &Audit, compared: &Check) -> Trust {
        let (register, id) = (&loaded.register, &self.certificate.id);
        let keys = &register.settings.keys;
        let is_expected = verifier.key.is_some() || !keys.is_empty();
        match (&self.signature, &verifier.key) {
            // The register holds its signature.
            (None, _) if compared.finding == Finding::Good => verifier.trust(register, audit, id),
            (None, _) if is_expected && !is_confirmed(compared) => Trust::Bad(Doubt::Missing),
            (None, _) => Trust::Unsigned,
            (Some(_), Some(key)) if keys.iter().all(|listed| listed.public != *key) => self.judged(Keys::Named(key)),
            (Some(_), _) => {
                let is_vouched =
                    is_confirmed(compared) && matches!(verifier.trust(register, audit, id), Trust::Signed { .. });
                let trust =
                    self.judged(Keys::OfRegister { keys, is_vouched, is_practice: register.settings.is_practice });
                verifier.trust_in_register(register, audit, trust)
            }
        }
    }

    // What its signature proves if no register knows the certificate. A local register with its prefix still
    // provides keys. A signature is expected if the user names a key, or that register has keys.
    pub(super) fn trust_alone(&self, verifier: &Verifier<'_>, at_hand: Option<&Loaded>) -> Trust {
        let settings = at_hand.map(|loaded| &loaded.register.settings);
        let own =
            settings.filter(|settings| self.certificate.id.prefix() == settings.prefix && !settings.keys.is_empty());
        let keys = own.map_or(&[][..], |settings| &settings.keys);
        let maker = self.signature.as_deref().map(|signature| made_by(signature).ok_or(Doubt::NotASignature));
        let is_listed = |id: KeyId| keys.iter().any(|key| KeyId::of(&key.public) == id);
        match (maker, &verifier.key) {
            (None, None) if own.is_none() => Trust::Unsigned,
            (None, _) => Trust::Bad(Doubt::Missing),
            (Some(_), Some(key)) => self.judged(Keys::Named(key)),
            (Some(Ok(id)), None) if is_listed(id) => {
                let is_practice = own.is_some_and(|settings| settings.is_practice);
                self.judged(Keys::OfRegister { keys, is_vouched: false, is_practice })
            }
            (Some(maker), None) => Trust::Unverified(maker.map_or_else(|why| why, Doubt::OtherKey)),
        }
    }

    fn judged(&self, keys: Keys<'_>) -> Trust {
        of_certificate(&self.bytes, self.signature.as_deref(), &self.certificate, keys)
    }

    // A copy from before an amendment is fine; one that says something else is not.
    fn compared(&self, loaded: &Loaded, audit: &Audit) -> Check {
        let copied = &self.certificate;
        let is_doubted = matches!(audit.certificates.get(&copied.id), Some(Trust::Bad(_)));
        let check = |finding, about: &str| Check::new(VerificationStep::Register, finding, about);
        let Some(ours) = loaded.find(&copied.id).ok().filter(|_| !is_doubted) else {
            return check(Finding::Unknown, "damaged");
        };
        match loaded.snapshot.bytes(&copied.id.file_name()) {
            Ok(bytes) if bytes == self.bytes => check(Finding::Good, ""),
            _ if is_before(copied, ours) => check(Finding::Absent, &ours.last_entered().to_string()),
            _ if is_before(ours, copied) => check(Finding::Unknown, "older"),
            _ => check(Finding::Bad, ""),
        }
    }
}

// Whether the register says the same, or the same and more.
fn is_confirmed(compared: &Check) -> bool {
    matches!(compared.finding, Finding::Good | Finding::Absent)
}

fn known_of(trust: &Trust) -> Signature {
    match trust {
        Trust::Signed { .. } => Signature::Good,
        Trust::Unsigned => Signature::Missing,
        Trust::Unverified(_) | Trust::Bad(_) => Signature::Unknown,
    }
}

// Whether `one` equals `other` without its last events.
fn is_before(one: &Certificate, other: &Certificate) -> bool {
    let as_issued = |certificate: &Certificate| Certificate { events: Vec::new(), ..certificate.clone() };
    let is_shorter = one.events.len() < other.events.len() && other.events.starts_with(&one.events);
    is_shorter && as_issued(one) == as_issued(other)
}
