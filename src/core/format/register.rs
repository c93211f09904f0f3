//! The folder of a register to a register. What is damaged stands beside what is not.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::source::Source;
use crate::format::{certificate, settings};
use crate::register::loaded::{Damaged, Loaded};
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;
use crate::register::snapshot::{SETTINGS, Snapshot, is_certificate, number_of, right_path};

/// The register in the files of its folder.
///
/// # Errors
/// Its settings cannot be read.
pub fn parse(snapshot: Snapshot) -> Result<Loaded, Faults> {
    let settings = settings::parse(&snapshot.source(SETTINGS)?)?;
    let (mut certificates, mut damaged) = (Vec::new(), Vec::new());
    let bad = |file: String, kind: FaultKind| {
        let source = Some(Arc::new(Source { name: snapshot.shown(&file), text: String::new() }));
        Damaged { file, faults: Faults(vec![Fault { source, span: None, kind }]) }
    };
    // What cannot be read is no ground for believing, or not believing, what it says something about.
    let about = |path: &'_ str| path.strip_suffix(".minisig").unwrap_or(path).to_owned();
    let unread: BTreeMap<String, &Faults> = snapshot.unread().map(|(path, faults)| (about(path), faults)).collect();
    damaged.extend(unread.iter().map(|(file, faults)| Damaged { file: file.clone(), faults: (*faults).clone() }));
    for file in snapshot.certificates().filter(|file| !unread.contains_key(*file)) {
        if right_path(file).is_some() {
            continue;
        }
        match snapshot.source(file).and_then(|source| certificate::parse(&source, Some(file))) {
            Ok(certificate) => certificates.push(certificate),
            Err(faults) => damaged.push(Damaged { file: file.to_owned(), faults }),
        }
    }
    for file in snapshot.paths() {
        if let Some(original) = snapshot.original_of(file) {
            let kind = RegisterProblem::SecondCopy { path: snapshot.shown(file), original };
            damaged.push(bad(file.to_owned(), kind.into()));
        }
    }
    for (right, found) in snapshot.misnamed().filter(|(right, _)| is_certificate(right)) {
        damaged.push(bad(right.to_owned(), RegisterProblem::misnamed(snapshot.shown(found), right).into()));
    }
    let misnamed = snapshot.misnamed().filter_map(|(right, _)| number_of(right));
    let missing = settings.missing(&snapshot.numbers().into_iter().chain(misnamed).collect());
    certificates.sort_by(|a, b| a.id.cmp(&b.id));
    let (register, conflicts) = Register::new(settings, certificates);
    if let Err(fault) = register.settings.check_number(register.highest_number()) {
        damaged.push(bad(SETTINGS.to_owned(), fault));
    }
    damaged.extend(conflicts.into_iter().map(|(id, fault)| bad(id.file_name(), fault)));
    damaged.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(Loaded { register, damaged, missing, snapshot })
}
