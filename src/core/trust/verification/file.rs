//! A certificate handed over alone: its file, its signature, and a public key.

use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::format::certificate;
use crate::trust::judgement::{Keys, of_certificate};
use crate::trust::verification::dates;
use crate::trust::verification::signature;
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// Verifies the file of a certificate without its register, with its signature if that was handed over, too.
pub fn verify(verifier: &Verifier<'_>, subject: String, bytes: &[u8], signature: Option<&[u8]>) -> Verification {
    let source = Source::from_bytes(subject.clone(), bytes.to_vec()).map_err(Faults::from);
    let certificate = match source.and_then(|source| certificate::parse(&source, None)) {
        Ok(certificate) => certificate,
        Err(faults) => return Verification::damaged(subject, faults),
    };
    let mut found = Verification::of(subject, &certificate);
    let trust = of_certificate(bytes, signature, &certificate, Keys::Named(verifier.key.as_ref()));
    found.checks.extend(signature::checks(&trust, &certificate.id));
    // What is not genuine says nothing.
    if !found.is_bad() {
        found.checks.extend(dates::alone(&certificate, verifier.today));
    }
    found
}
