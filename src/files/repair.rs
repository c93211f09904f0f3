//! Finishes what a crash left in a register. Nothing that says something is removed: only files that were never whole.

use std::collections::BTreeSet;
use std::path::Path;

use crate::domain::fault::Faults;
use crate::domain::mended::{Left, Mended};
use crate::domain::signing::Seal;
use crate::files::dossier;
use crate::files::ledger::{self, Ledger};
use crate::files::read::shown;
use crate::files::register::{Loaded, numbers};

/// Most missing certificates that are told.
const MOST: usize = 100;

/// What a repair came to.
pub struct Repair {
    /// What was put right.
    pub done: Vec<Mended>,
    /// What only a person can put right.
    pub left: Vec<Left>,
    /// The register as it is now.
    pub loaded: Loaded,
}

/// Repairs a register.
///
/// # Errors
/// There is none; another writes; its settings cannot be read; the system refuses.
pub fn repair(folder: &Path, holder: &str, seal: Option<Seal<'_>>) -> Result<Repair, Faults> {
    let mut ledger = Ledger::open(folder, holder, seal)?;
    let mut done = std::mem::take(&mut ledger.mended);
    done.extend(ledger.raise_number()?);
    let loaded = ledger.loaded;
    let left = left(folder, &loaded);
    Ok(Repair { done, left, loaded })
}

fn left(folder: &Path, loaded: &Loaded) -> Vec<Left> {
    let register = &loaded.register;
    let numbers = numbers(&loaded.snapshot);
    let gone = (1..=register.settings.last_number).filter(|number| !numbers.contains(number));
    let mut left: Vec<Left> = gone.take(MOST).map(|number| Left::NoCertificate { number }).collect();
    for certificate in &register.certificates {
        let id = certificate.id.to_string();
        if !folder.join(dossier::FOLDER).join(&certificate.answers.sha256).exists() {
            left.push(Left::NoDossier { id: id.clone() });
        }
        if !folder.join(ledger::rubric_path(&certificate.rubric.sha256)).exists() {
            left.push(Left::NoRubric { id });
        }
    }
    // Which application belongs to a damaged certificate, nobody can tell.
    if loaded.check_whole().is_err() {
        return left;
    }
    let kept: BTreeSet<&str> = register.certificates.iter().map(|one| one.answers.sha256.as_str()).collect();
    let dossiers = folder.join(dossier::FOLDER);
    // Where nothing was issued yet, there is no folder.
    let entries = dossiers.read_dir().into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let loose = names.iter().filter(|name| !kept.contains(name.as_str()) && !name.starts_with('.'));
    left.extend(loose.map(|name| Left::LooseDossier { path: shown(&dossiers.join(name)) }));
    left
}
