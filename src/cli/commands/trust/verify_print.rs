//! A printed certificate: what is attached to it is verified like a certificate handed over alone and, where its
//! register is at hand, compared with what stands there. What can be read on its page nobody verifies.

use std::path::Path;
use std::sync::Arc;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::Certificate;
use cert_core::format::certificate;
use cert_core::trust::attachments::Attached;
use cert_core::trust::audit::judge;
use cert_core::trust::policy::{Audit, Doubt, Trust};
use cert_core::trust::signing::certificate_comment;
use cert_core::trust::verification::{Found, Proof, Step, result};

use crate::cli::commands::trust::verify::{Case, Verified};
use crate::cli::commands::trust::verify_file::{dates, directly, in_time, signature};
use crate::cli::commands::trust::verify_register::{dossiers, is_trusted, is_vouched_for, list, standing, trust};
use crate::ops::attached::attached;
use crate::ops::error::Result;
use crate::ops::trusted;
use crate::store::disk::read::{shown, text};
use crate::store::register::load::{Loaded, load};

/// Verifies the certificate that is attached to a PDF.
///
/// # Errors
/// It cannot be read as a PDF; the register cannot be read.
pub fn printed(case: &Case<'_>, path: &Path, bytes: Vec<u8>) -> Result<Verified> {
    let what = shown(path);
    let inside = match attached(path, &Arc::new(bytes)) {
        Ok(inside) => inside,
        Err(faults) if is_answer(&faults) => {
            let proofs = vec![Proof::new(Step::File, Found::Bad, "attachment")];
            return Ok(Verified { what, proofs, faults, attached: None });
        }
        Err(faults) => return Err(faults.into()),
    };
    let name = inside.id.file_name();
    let parsed =
        text(&path.join(&name), inside.certificate.clone()).and_then(|source| certificate::parse(&source, Some(&name)));
    let found = match parsed {
        Ok(found) => found,
        Err(faults) => return Ok(Verified::damaged(what, faults)),
    };
    let mut proofs = vec![Proof::new(Step::File, Found::Good, found.id.to_string())];
    let loaded = of_register(case, &found)?;
    let is_genuine = match &loaded {
        Some(loaded) => beside(case, loaded, &inside, &found, &mut proofs)?,
        None => alone(case, &inside, &found, &mut proofs),
    };
    Ok(Verified { what, proofs, faults: Faults::default(), attached: is_genuine.then_some(found) })
}

// That there is no certificate in it, or which one counts nobody can tell, is an answer; the rest could not be read.
fn is_answer(faults: &Faults) -> bool {
    let is_one = |kind: &FaultKind| matches!(kind, FaultKind::NoAttachment { .. } | FaultKind::ManyAttachments { .. });
    faults.0.iter().all(|fault| is_one(&fault.kind))
}

// The register at hand, if the certificate is one of its own.
fn of_register(case: &Case<'_>, found: &Certificate) -> Result<Option<Loaded>, Faults> {
    if case.context.settings()?.is_none() {
        return Ok(None);
    }
    let loaded = load(case.context.register())?;
    let file = found.id.file_name();
    let is_its = loaded.snapshot.paths().any(|path| path == file);
    Ok(is_its.then_some(loaded))
}

// What is not genuine says nothing; gives whether it is.
fn alone(case: &Case<'_>, inside: &Attached, found: &Certificate, proofs: &mut Vec<Proof>) -> bool {
    let trust = directly(case, &inside.certificate, inside.signature.as_deref(), found);
    proofs.extend(signature(&trust, &found.id));
    let is_genuine = result(proofs) != Found::Bad;
    if is_genuine {
        proofs.push(Proof::new(Step::Dossier, Found::Absent, ""));
        proofs.extend(dates(case, found));
    }
    is_genuine
}

fn beside(
    case: &Case<'_>,
    loaded: &Loaded,
    inside: &Attached,
    found: &Certificate,
    proofs: &mut Vec<Proof>,
) -> Result<bool, Faults> {
    let audit = trusted::audit_of(loaded);
    let compared = compared(loaded, &audit, inside, found);
    let is_same = compared.found == Found::Good;
    proofs.extend(signature(&signed(case, loaded, &audit, inside, found, is_same), &found.id));
    let is_known = matches!(compared.found, Found::Good | Found::Absent);
    proofs.push(compared);
    proofs.extend(list(case, &loaded.register, &audit));
    let is_genuine = result(proofs) != Found::Bad;
    match loaded.register.find(&found.id).ok().filter(|_| is_known) {
        _ if !is_genuine => {}
        // What became known since the print stands in the register.
        Some(ours) => {
            let state = loaded.register.state(ours, case.context.today, 0);
            proofs.extend(dossiers(case.context.register(), std::slice::from_ref(ours))?);
            proofs.extend([in_time(&state), standing(&state)]);
        }
        None => {
            proofs.push(Proof::new(Step::Dossier, Found::Absent, ""));
            proofs.extend(dates(case, found));
        }
    }
    Ok(is_genuine)
}

// What the signature tells to whoever trusts a key, or else the register.
fn signed(
    case: &Case<'_>,
    loaded: &Loaded,
    audit: &Audit,
    inside: &Attached,
    found: &Certificate,
    is_same: bool,
) -> Trust {
    let (register, keys) = (&loaded.register, &loaded.register.settings.keys);
    let is_listed = case.key.as_ref().is_none_or(|key| keys.iter().any(|listed| listed.public == *key));
    match &inside.signature {
        // The register has its signature.
        None if is_same => trust(case, register, audit, &found.id),
        Some(signature) if is_listed && !keys.is_empty() => {
            match judge(&inside.certificate, signature, keys, |on| certificate_comment(found, on)) {
                Trust::Signed { by, .. }
                    if !is_trusted(case, register, &by) && !is_vouched_for(case, register, audit) =>
                {
                    Trust::Bad(Doubt::OtherKey)
                }
                trust => trust,
            }
        }
        signature => directly(case, &inside.certificate, signature.as_deref(), found),
    }
}

// A print of a certificate that was amended since is not bad; one that says something else is.
fn compared(loaded: &Loaded, audit: &Audit, inside: &Attached, found: &Certificate) -> Proof {
    let is_doubted = matches!(audit.certificates.get(&found.id), Some(Trust::Bad(_)));
    let proof = |found, about: &str| Proof::new(Step::Register, found, about);
    let Some(ours) = loaded.find(&found.id).ok().filter(|_| !is_doubted) else {
        return proof(Found::Unknown, "damaged");
    };
    match loaded.snapshot.bytes(&found.id.file_name()) {
        Ok(bytes) if bytes == inside.certificate => proof(Found::Good, ""),
        _ if is_before(found, ours) => proof(Found::Absent, &ours.last_entered().to_string()),
        _ if is_before(ours, found) => proof(Found::Unknown, "older"),
        _ => proof(Found::Bad, ""),
    }
}

// Whether one is the other without its last events.
fn is_before(one: &Certificate, other: &Certificate) -> bool {
    let as_issued = |certificate: &Certificate| Certificate { events: Vec::new(), ..certificate.clone() };
    let is_shorter = one.events.len() < other.events.len() && other.events.starts_with(&one.events);
    is_shorter && as_issued(one) == as_issued(other)
}
