//! A certificate handed over alone: its file, its signature beside it, and a public key.

use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::NaiveDate;

use crate::cli::verify::{Case, Verified};
use crate::domain::certificate::Certificate;
use crate::domain::fault::Faults;
use crate::domain::key::Key;
use crate::domain::proof::{Found, Proof, Step};
use crate::domain::signing::{certificate_comment, signature_of};
use crate::domain::status::{State, Status};
use crate::domain::trust::Trust;
use crate::files::certificate;
use crate::files::read::{read_bytes, shown, text};
use crate::sign::audit::judge;
use crate::sign::secret::id_of;

/// Verifies a certificate without its register.
///
/// # Errors
/// There is no such file.
pub fn alone(case: &Case<'_>, path: &Path) -> Result<Verified> {
    let bytes = read_bytes(path)?;
    let parsed = text(path, bytes.clone()).and_then(|source| certificate::parse(&source, None));
    let what = shown(path);
    let found = match parsed {
        Ok(found) => found,
        Err(faults) => return Ok(Verified { what, proofs: vec![proof(Step::File, Found::Bad, "")], faults }),
    };
    let mut proofs = vec![proof(Step::File, Found::Good, &found.id.to_string())];
    proofs.extend(signature(case, path, &bytes, &found));
    proofs.push(proof(Step::Dossier, Found::Absent, ""));
    proofs.extend(dates(case, &found));
    Ok(Verified { what, proofs, faults: Faults::default() })
}

fn signature(case: &Case<'_>, path: &Path, bytes: &[u8], found: &Certificate) -> Vec<Proof> {
    let beside = PathBuf::from(signature_of(&path.display().to_string()));
    let (Some(public), Ok(signature)) = (&case.key, read_bytes(&beside)) else {
        return vec![proof(Step::Signature, Found::Unknown, ""), proof(Step::Key, Found::Unknown, "")];
    };
    // On which days the key counted, only the register says; whoever names it trusts it.
    let key = Key { public: public.clone(), from: NaiveDate::MIN, until: None };
    match judge(bytes, &signature, &[key], |on| certificate_comment(found, on)) {
        Trust::Signed { by, on } => {
            vec![proof(Step::Signature, Found::Good, &on.to_string()), proof(Step::Key, Found::Good, &id_of(&by))]
        }
        Trust::Bad(doubt) => vec![proof(Step::Signature, Found::Bad, doubt.code())],
        Trust::Unsigned => vec![proof(Step::Signature, Found::Unknown, "")],
    }
}

// The file itself can say that it was revoked, and never that it was not.
fn dates(case: &Case<'_>, found: &Certificate) -> [Proof; 2] {
    let state = State::alone(found, case.context.today, 0);
    let standing = match state.status {
        Status::Revoked => proof(Step::Standing, Found::Bad, Status::Revoked.code()),
        _ => proof(Step::Standing, Found::Unknown, ""),
    };
    [in_time(&state), standing]
}

/// Whether a certificate is valid by its dates alone.
pub fn in_time(state: &State<'_>) -> Proof {
    let until = state.validity.until.to_string();
    let found = match state.by_dates() {
        Status::Valid | Status::Expiring => Found::Good,
        Status::Open => Found::Unknown,
        _ => Found::Bad,
    };
    proof(Step::Dates, found, &until)
}

/// One step.
pub fn proof(step: Step, found: Found, about: &str) -> Proof {
    Proof { step, found, about: about.to_owned() }
}
