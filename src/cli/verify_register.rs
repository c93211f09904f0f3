//! A register, or a certificate within it, as somebody from outside can verify it.

use std::path::Path;

use anyhow::Result;

use crate::cli::trusted;
use crate::cli::verify::{Case, Verified};
use crate::cli::verify_file::{in_time, proof};
use crate::domain::certificate::{Certificate, CertificateId};
use crate::domain::fault::Faults;
use crate::domain::key::PublicKey;
use crate::domain::proof::{Found, Proof, Step};
use crate::domain::register::Register;
use crate::domain::status::Status;
use crate::domain::trust::{Audit, Trust};
use crate::files::dossier::{self, Kept};
use crate::files::read::shown;
use crate::files::register::load;
use crate::files::remembered;
use crate::sign::secret::id_of;

/// Verifies a whole register.
///
/// # Errors
/// There is none in the folder.
pub fn whole(case: &Case<'_>, folder: &Path) -> Result<Verified> {
    let loaded = load(folder)?;
    let faults = Faults(loaded.damaged.iter().flat_map(|damaged| damaged.faults.0.clone()).collect());
    let audit = trusted::audit_of(&loaded);
    let register = &loaded.register;
    let file = if faults.0.is_empty() { Found::Good } else { Found::Bad };
    let mut proofs = vec![proof(Step::File, file, &register.certificates.len().to_string())];
    proofs.extend(list(case, register, &audit));
    for certificate in &register.certificates {
        let trust = audit.certificates.get(&certificate.id);
        proofs.push(signed(case, trust, &certificate.id.to_string()));
    }
    proofs.extend(dossiers(folder, &register.certificates)?);
    Ok(Verified { what: shown(folder), proofs, faults })
}

/// Verifies one certificate of a register.
///
/// # Errors
/// There is no register in the folder, or no such certificate.
pub fn certificate(case: &Case<'_>, folder: &Path, id: &CertificateId) -> Result<Verified> {
    let loaded = load(folder)?;
    let what = id.to_string();
    let damaged = loaded.damaged.iter().find(|damaged| damaged.file == id.file_name());
    if let Some(damaged) = damaged {
        return Ok(Verified { what, proofs: vec![proof(Step::File, Found::Bad, "")], faults: damaged.faults.clone() });
    }
    let register = &loaded.register;
    let found = register.find(id).map_err(Faults::from)?;
    let audit = trusted::audit_of(&loaded);
    let trust = audit.certificates.get(id);
    let mut proofs = vec![proof(Step::File, Found::Good, &what), signed(case, trust, &what)];
    if let Some(Trust::Signed { by, .. }) = trust {
        proofs.push(proof(Step::Key, Found::Good, &id_of(by)));
    }
    proofs.extend(dossiers(folder, std::slice::from_ref(found))?);
    proofs.extend(list(case, register, &audit));
    let state = register.state(found, case.context.today, 0);
    proofs.push(in_time(&state));
    proofs.push(match state.status {
        Status::Revoked | Status::Superseded => proof(Step::Standing, Found::Bad, state.status.code()),
        _ => proof(Step::Standing, Found::Good, ""),
    });
    Ok(Verified { what, proofs, faults: Faults::default() })
}

fn signed(case: &Case<'_>, trust: Option<&Trust>, about: &str) -> Proof {
    let found = match trust {
        Some(Trust::Signed { by, .. }) if is_trusted(case, by) => Found::Good,
        Some(Trust::Signed { .. } | Trust::Bad(_)) => Found::Bad,
        Some(Trust::Unsigned) | None => Found::Unknown,
    };
    match trust {
        Some(Trust::Bad(doubt)) => proof(Step::Signature, found, &format!("{about}: {}", doubt.code())),
        _ => proof(Step::Signature, found, about),
    }
}

fn is_trusted(case: &Case<'_>, by: &PublicKey) -> bool {
    case.key.as_ref().is_none_or(|key| key == by)
}

// The signed list of files, how they differ from it, and its serial.
fn list(case: &Case<'_>, register: &Register, audit: &Audit) -> Vec<Proof> {
    let Trust::Signed { by, .. } = &audit.list else {
        let found = if register.settings.keys.is_empty() { Found::Unknown } else { Found::Bad };
        return vec![proof(Step::List, found, "")];
    };
    let differs = &audit.difference;
    let names: Vec<&str> =
        [&differs.changed, &differs.removed, &differs.added].into_iter().flatten().map(String::as_str).collect();
    let is_good = names.is_empty() && is_trusted(case, by);
    let about = if names.is_empty() { id_of(by) } else { names.join(", ") };
    let list = proof(Step::List, if is_good { Found::Good } else { Found::Bad }, &about);
    let mut proofs = vec![list];
    proofs.extend(audit.serial.filter(|_| is_good).map(|serial| self::serial(case, register, serial)));
    proofs
}

fn serial(case: &Case<'_>, register: &Register, serial: u32) -> Proof {
    let state = case.context.state();
    let keys = || register.settings.keys.iter().map(|key| &key.public);
    let least = case.least.max(remembered::serial(state, keys()));
    if least.is_some_and(|least| serial < least) {
        return proof(Step::Serial, Found::Bad, &format!("{serial} < {}", least.unwrap_or_default()));
    }
    // Where nothing can be remembered, this register was verified all the same.
    let _ = remembered::remember(state, keys(), serial);
    proof(Step::Serial, Found::Good, &serial.to_string())
}

fn dossiers(folder: &Path, certificates: &[Certificate]) -> Result<Vec<Proof>, Faults> {
    let mut proofs = Vec::new();
    let mut absent = 0;
    for certificate in certificates {
        let id = certificate.id.to_string();
        match dossier::find(folder, &certificate.answers.sha256)? {
            Kept::Sound(_) => {}
            Kept::Absent => absent += 1,
            Kept::Damaged(files) => {
                proofs.push(proof(Step::Dossier, Found::Bad, &format!("{id}: {}", files.join(", "))));
            }
        }
    }
    if proofs.is_empty() {
        let found = if absent > 0 { Found::Absent } else { Found::Good };
        proofs.push(proof(Step::Dossier, found, ""));
    }
    Ok(proofs)
}
