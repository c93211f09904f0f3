//! A register, or a certificate within it, as somebody from outside can verify it.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::register::key::PublicKey;
use cert_core::register::register::Register;
use cert_core::trust::manifest::{Difference, LIST};
use cert_core::trust::policy::{Audit, Doubt, Trust};
use cert_core::trust::signature::id_of;
use cert_core::trust::verification::{Found, Proof, Step, result};
use cert_core::trust::vouching::{chain, follows};

use crate::cli::commands::trust::verify::{Case, Verified};
use crate::cli::commands::trust::verify_file::{in_time, signature};
use crate::ops::error::Result;
use crate::ops::reading;
use crate::ops::trusted;
use crate::store::application::dossier;
use crate::store::disk::read::shown;
use crate::store::register::last_seen;
use crate::store::register::load::load;

/// Verifies a whole register.
///
/// # Errors
/// There is none in the folder.
pub fn whole(case: &Case<'_>, folder: &Path) -> Result<Verified> {
    let loaded = load(folder)?;
    let gone = reading::missing(folder, &loaded.missing);
    let faults = trusted::told(loaded.damaged.iter().chain(&gone));
    let audit = trusted::audit_of(&loaded);
    let register = &loaded.register;
    let file = if faults.0.is_empty() { Found::Good } else { Found::Bad };
    let mut proofs = vec![Proof::new(Step::File, file, register.certificates.len().to_string())];
    proofs.extend(list(case, register, &audit));
    for certificate in &register.certificates {
        let id = certificate.id.to_string();
        proofs.push(match trust(case, register, &audit, &certificate.id) {
            Trust::Signed { .. } => Proof::new(Step::Signature, Found::Good, id),
            Trust::Unsigned => Proof::new(Step::Signature, Found::Unknown, id),
            Trust::Bad(why) => Proof::bad(Step::Signature, why, id),
        });
    }
    proofs.extend(dossiers(folder, &register.certificates)?);
    Ok(Verified { what: shown(folder), proofs, faults, attached: None })
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
        return Ok(Verified::damaged(what, damaged.faults.clone()));
    }
    let register = &loaded.register;
    let found = register.find(id).map_err(Faults::from)?;
    let audit = trusted::audit_of(&loaded);
    let mut proofs = vec![Proof::new(Step::File, Found::Good, what.clone())];
    proofs.extend(signature(&trust(case, register, &audit, id), id));
    proofs.extend(list(case, register, &audit));
    // What is not genuine says nothing.
    if result(&proofs) != Found::Bad {
        proofs.extend(dossiers(folder, std::slice::from_ref(found))?);
        let state = register.state(found, case.context.today, 0);
        proofs.extend([in_time(&state), standing(&state)]);
    }
    Ok(Verified { what, proofs, faults: Faults::default(), attached: None })
}

/// Whether a certificate was revoked or replaced.
pub fn standing(state: &CertificateOn<'_>) -> Proof {
    match state.status {
        CertificateStatus::Revoked | CertificateStatus::Superseded => {
            Proof::new(Step::Standing, Found::Bad, state.status.code())
        }
        _ => Proof::new(Step::Standing, Found::Good, ""),
    }
}

/// What the signature of a certificate tells to whoever trusts a key.
pub fn trust(case: &Case<'_>, register: &Register, audit: &Audit, id: &CertificateId) -> Trust {
    match audit.certificates.get(id) {
        // A list that is signed by a trusted key vouches for those before it, too.
        Some(Trust::Signed { by, .. }) if !is_trusted(case, register, by) && !is_vouched_for(case, register, audit) => {
            Trust::Bad(Doubt::OtherKey)
        }
        trust => trust.cloned().unwrap_or(Trust::Unsigned),
    }
}

/// Whether a list that is signed by a trusted key has everything on it.
pub fn is_vouched_for(case: &Case<'_>, register: &Register, audit: &Audit) -> bool {
    matches!(&audit.list, Trust::Signed { by, .. } if is_trusted(case, register, by)) && audit.difference.is_none()
}

/// Whether a key is trusted: whoever trusts a key trusts those that follow from it.
pub fn is_trusted(case: &Case<'_>, register: &Register, by: &PublicKey) -> bool {
    case.key.as_ref().is_none_or(|key| follows(&register.settings.keys, key, by))
}

/// The signed list of files, how they differ from it, and its serial.
pub fn list(case: &Case<'_>, register: &Register, audit: &Audit) -> Vec<Proof> {
    let by = match &audit.list {
        Trust::Signed { by, .. } if is_trusted(case, register, by) => by,
        Trust::Signed { .. } => return vec![Proof::bad(Step::List, Doubt::OtherKey, LIST)],
        Trust::Bad(why) => return vec![Proof::bad(Step::List, *why, LIST)],
        // Whoever names a key expects a signature.
        Trust::Unsigned if case.key.is_some() => return vec![Proof::bad(Step::List, Doubt::Removed, LIST)],
        Trust::Unsigned => return vec![Proof::new(Step::List, Found::Unknown, "")],
    };
    let Difference { changed, removed, added } = &audit.difference;
    let names: Vec<&str> = [changed, removed, added].into_iter().flatten().map(String::as_str).collect();
    if !names.is_empty() {
        return vec![Proof::new(Step::List, Found::Bad, names.join(", "))];
    }
    let serial = audit.serial.map(|serial| serial_of(case, register, by, serial));
    // A key that only the register itself names is worth as much as the register.
    let own = case.key.is_none().then(|| Proof::new(Step::Key, Found::Absent, id_of(by)));
    [Proof::new(Step::List, Found::Good, id_of(by))].into_iter().chain(own).chain(serial).collect()
}

fn serial_of(case: &Case<'_>, register: &Register, by: &PublicKey, serial: u32) -> Proof {
    let state = case.context.state();
    // Under the key that signed, and those from which it follows: no other has a say in it.
    let row = chain(&register.settings.keys).iter().map(|key| &key.public);
    let keys = || row.clone().filter(|key| follows(&register.settings.keys, key, by));
    let least = case.least.max(last_seen::serial(state, keys()));
    if let Some(least) = least.filter(|least| serial < *least) {
        return Proof::new(Step::Serial, Found::Bad, format!("{serial} < {least}"));
    }
    // Where nothing can be remembered, this register was verified all the same.
    let _ = last_seen::remember(state, keys(), serial);
    Proof::new(Step::Serial, Found::Good, serial.to_string())
}

/// Whether the applications are as they were certified.
///
/// # Errors
/// They cannot be read.
pub fn dossiers(folder: &Path, certificates: &[Certificate]) -> Result<Vec<Proof>, Faults> {
    let mut proofs = Vec::new();
    let mut absent = 0;
    for certificate in certificates {
        let id = certificate.id.to_string();
        match dossier::find(folder, &certificate.answers.sha256)? {
            Integrity::Intact => {}
            Integrity::Missing => absent += 1,
            Integrity::Altered(files) => {
                proofs.push(Proof::new(Step::Dossier, Found::Bad, format!("{id}: {}", files.join(", "))));
            }
        }
    }
    if proofs.is_empty() {
        let found = if absent > 0 { Found::Absent } else { Found::Good };
        proofs.push(Proof::new(Step::Dossier, found, ""));
    }
    Ok(proofs)
}
