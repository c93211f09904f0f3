//! A certificate handed over alone: its file, its signature beside it, and a public key.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::format::certificate;
use cert_core::register::key::Key;
use cert_core::trust::audit::judge;
use cert_core::trust::policy::{Doubt, Trust};
use cert_core::trust::signature::id_of;
use cert_core::trust::signing::certificate_comment;
use cert_core::trust::verification::{Found, Proof, Step, result};
use chrono::NaiveDate;

use crate::cli::commands::trust::verify::{Case, Verified};
use crate::cli::commands::trust::verify_print;
use crate::ops::attached::is_pdf;
use crate::ops::error::Result;
use crate::store::disk::read::{read_bytes, shown, text};

/// Verifies a certificate without its register.
///
/// # Errors
/// There is no such file.
pub fn alone(case: &Case<'_>, path: &Path) -> Result<Verified> {
    let bytes = read_bytes(path)?;
    if is_pdf(path, &bytes) {
        return verify_print::printed(case, path, bytes);
    }
    let parsed = text(path, bytes.clone()).and_then(|source| certificate::parse(&source, None));
    let what = shown(path);
    let found = match parsed {
        Ok(found) => found,
        Err(faults) => return Ok(Verified::damaged(what, faults)),
    };
    let mut proofs = vec![Proof::new(Step::File, Found::Good, found.id.to_string())];
    proofs.extend(signature(&trust(case, path, &bytes, &found), &found.id));
    // What is not genuine says nothing.
    if result(&proofs) != Found::Bad {
        proofs.push(Proof::new(Step::Dossier, Found::Absent, ""));
        proofs.extend(dates(case, &found));
    }
    Ok(Verified { what, proofs, faults: Faults::default(), attached: None })
}

fn trust(case: &Case<'_>, path: &Path, bytes: &[u8], found: &Certificate) -> Trust {
    let beside = path.with_added_extension("minisig");
    if case.key.is_none() || beside.symlink_metadata().is_err() {
        return Trust::Unsigned;
    }
    let Ok(signature) = read_bytes(&beside) else { return Trust::Bad(Doubt::NotASignature) };
    directly(case, bytes, Some(&signature), found)
}

/// What a signature tells to whoever names the key.
pub fn directly(case: &Case<'_>, bytes: &[u8], signature: Option<&[u8]>, found: &Certificate) -> Trust {
    let (Some(public), Some(signature)) = (&case.key, signature) else { return Trust::Unsigned };
    // On which days the key counted, only the register says; whoever names it trusts it.
    let key = Key { public: public.clone(), from: NaiveDate::MIN, until: None, vouched: None };
    judge(bytes, signature, &[key], |on| certificate_comment(found, on))
}

/// What the signature of a certificate tells, and its key.
pub fn signature(trust: &Trust, id: &CertificateId) -> Vec<Proof> {
    let id = id.to_string();
    match trust {
        Trust::Signed { by, on } => vec![
            Proof::new(Step::Signature, Found::Good, on.to_string()),
            Proof::new(Step::Key, Found::Good, id_of(by)),
        ],
        Trust::Bad(why @ Doubt::KeyNotCounted) => {
            vec![Proof::new(Step::Signature, Found::Good, id.as_str()), Proof::bad(Step::Key, *why, id)]
        }
        Trust::Bad(why) => vec![Proof::bad(Step::Signature, *why, id)],
        Trust::Unsigned => {
            vec![Proof::new(Step::Signature, Found::Unknown, id), Proof::new(Step::Key, Found::Unknown, "")]
        }
    }
}

/// What the file itself says: it can say that it was revoked, and never that it was not.
pub fn dates(case: &Case<'_>, found: &Certificate) -> [Proof; 2] {
    let state = CertificateOn::alone(found, case.context.today, 0);
    let standing = match state.status {
        CertificateStatus::Revoked => Proof::new(Step::Standing, Found::Bad, CertificateStatus::Revoked.code()),
        _ => Proof::new(Step::Standing, Found::Unknown, ""),
    };
    [in_time(&state), standing]
}

/// Whether a certificate is valid by its dates alone.
pub fn in_time(state: &CertificateOn<'_>) -> Proof {
    let until = state.validity.until.to_string();
    let found = match state.by_dates() {
        CertificateStatus::Valid | CertificateStatus::Expiring => Found::Good,
        CertificateStatus::Open => Found::Unknown,
        _ => Found::Bad,
    };
    Proof::new(Step::Dates, found, until)
}
