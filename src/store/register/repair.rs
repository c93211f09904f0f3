//! Finishes what a crash left in a register. Removes only files that were never complete.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::carrier::litter::is_litter;
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::register::loaded::Loaded;
use cert_core::register::repair::{Repaired, Unrepaired};
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::signing::Seal;

use crate::store::application::dossier;
use crate::store::disk::read::{names, shown};
use crate::store::disk::watched::{Counted, Work};
use crate::store::register::ledger;
use crate::store::register::ledger::{Ledger, rubric_path};

/// The result of a repair.
pub struct Repair {
    /// Faults that were repaired.
    pub done: Vec<Repaired>,
    /// Faults that only a person can repair.
    pub left: Vec<Unrepaired>,
    /// The register after the repair.
    pub loaded: Loaded,
}

/// Repairs a register.
///
/// # Errors
/// Returns an error if there is none, another program writes, its settings cannot be read, or the system refuses.
pub fn repair(folder: &Path, holder: &str, seal: Option<Seal<'_>>) -> Result<Repair, Faults> {
    let mut ledger = Ledger::open(folder, holder, seal)?;
    let mut done = std::mem::take(&mut ledger.repaired);
    done.extend(ledger.raise_number()?);
    let loaded = ledger.loaded;
    let left = left(folder, &loaded);
    Ok(Repair { done, left, loaded })
}

fn left(folder: &Path, loaded: &Loaded) -> Vec<Unrepaired> {
    let register = &loaded.register;
    let gone = loaded.missing.iter();
    let mut left: Vec<Unrepaired> = gone.map(|number| Unrepaired::NoCertificate { number: *number }).collect();
    let counted = Counted::new(Work::Checking, register.certificates.len());
    // Many certificates share a rubric.
    let mut rubrics = BTreeMap::new();
    for certificate in &register.certificates {
        let sha256 = &certificate.rubric.sha256;
        let rubric = rubrics.entry(sha256).or_insert_with(|| ledger::read_rubric_copy(folder, sha256));
        left.extend(missing_records(folder, certificate, rubric));
        counted.advance(1);
    }
    drop(counted);
    // The application of a damaged certificate is not known.
    if loaded.check_whole().is_err() {
        return left;
    }
    let used: BTreeSet<&str> = register.certificates.iter().map(|one| one.answers.sha256.as_str()).collect();
    let dossiers = folder.join(dossier::FOLDER);
    let Ok(mut names) = names(&dossiers) else {
        left.push(Unrepaired::Unread { path: shown(&dossiers) });
        return left;
    };
    names.sort();
    let is_left = |name: &&String| !used.contains(name.as_str()) && !name.starts_with('.') && !is_litter(name);
    let loose = names.iter().filter(is_left);
    left.extend(loose.map(|name| Unrepaired::LooseDossier { path: shown(&dossiers.join(name)) }));
    left
}

// Records of a certificate that are missing or changed.
fn missing_records(
    folder: &Path,
    certificate: &Certificate,
    rubric: &Result<Option<Rubric>, Faults>,
) -> Vec<Unrepaired> {
    let id = || certificate.id.to_string();
    let dossier = match dossier::find(folder, &certificate.answers.sha256) {
        Integrity::Intact => None,
        Integrity::Missing | Integrity::Gone => Some(Unrepaired::NoDossier { id: id() }),
        Integrity::Carried { files, .. } | Integrity::Altered(files) => {
            Some(Unrepaired::DossierChanged { id: id(), files: files.join(", ") })
        }
        Integrity::Unread(_) => {
            Some(Unrepaired::Unread { path: shown(&dossier::application(folder, &certificate.answers.sha256)) })
        }
    };
    let rubric = match rubric {
        Ok(Some(_)) => None,
        Ok(None) => Some(Unrepaired::NoRubric { id: id() }),
        Err(faults) if faults.is_unread() => {
            Some(Unrepaired::Unread { path: shown(&folder.join(rubric_path(&certificate.rubric.sha256))) })
        }
        Err(_) => Some(Unrepaired::RubricChanged { id: id() }),
    };
    dossier.into_iter().chain(rubric).collect()
}
