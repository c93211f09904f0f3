//! Reads the folder of a register, with damaged files listed beside intact ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::source::Source;
use crate::certificate::certificate::Certificate;
use crate::certificate::shared::Shared;
use crate::format::{certificate, settings};
use crate::register::loaded::{Damaged, Loaded};
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;
use crate::register::snapshot::{SETTINGS, Snapshot, is_certificate, number_of, right_path};
use crate::register::workers::{OneWorker, Workers};

/// Parses the files of a register.
///
/// # Errors
/// Returns an error if the settings cannot be read.
pub fn parse(snapshot: Snapshot) -> Result<Loaded, Faults> {
    parse_by(snapshot, &OneWorker)
}

/// Like [`parse`], with the work spread over workers.
///
/// # Errors
/// As for [`parse`].
pub fn parse_by(snapshot: Snapshot, workers: &impl Workers) -> Result<Loaded, Faults> {
    assembled(snapshot, workers, |_| None)
}

/// A register after some of its files were written; only these are parsed again.
///
/// # Errors
/// As for [`parse`].
pub fn with_written(before: &Loaded, written: Vec<(String, Vec<u8>)>) -> Result<Loaded, Faults> {
    let new: BTreeSet<String> = written.iter().map(|(path, _)| path.clone()).collect();
    let known = |file: &str| before.register.certificates.named(file).filter(|_| !new.contains(file)).cloned();
    assembled(before.snapshot.clone().with(written), &OneWorker, known)
}

// `known` returns certificates that need no parsing.
fn assembled(
    snapshot: Snapshot,
    workers: &impl Workers,
    known: impl Fn(&str) -> Option<Certificate> + Sync,
) -> Result<Loaded, Faults> {
    let settings = settings::parse(&snapshot.source(SETTINGS)?)?;
    let mut damaged = Vec::new();
    let bad = |file: String, kind: FaultKind| {
        let source = Some(Arc::new(Source { name: snapshot.shown(&file), text: String::new() }));
        Damaged { file, faults: Faults(vec![Fault { source, span: None, kind }]) }
    };
    // An unreadable file, or signature, says nothing for or against the file it is about: that counts as damaged.
    let about = |path: &'_ str| path.strip_suffix(".minisig").unwrap_or(path).to_owned();
    let unread: BTreeMap<String, &Faults> = snapshot.unread().map(|(path, faults)| (about(path), faults)).collect();
    damaged.extend(unread.iter().map(|(file, faults)| Damaged { file: file.clone(), faults: (*faults).clone() }));
    let files = snapshot.certificates().filter(|file| !unread.contains_key(*file) && right_path(file).is_none());
    let files: Vec<&str> = files.collect();
    let (mut certificates, mut shared) = (Vec::with_capacity(files.len()), Shared::default());
    let parse = |file: &str| snapshot.source(file).and_then(|source| certificate::parse(&source, Some(file)));
    let read = |file| (file, known(file).map_or_else(|| parse(file), Ok));
    workers.each(
        &files,
        |file| read(*file),
        |(file, read)| match read {
            Ok(certificate) => certificates.push(shared.of(certificate)),
            Err(faults) => damaged.push(Damaged { file: file.to_owned(), faults }),
        },
    );
    for file in snapshot.paths() {
        if let Some(original) = snapshot.original_of(file) {
            let kind = RegisterProblem::SecondCopy { path: snapshot.shown(file), original };
            damaged.push(bad(file.to_owned(), kind.into()));
        }
    }
    for (right, found) in snapshot.misnamed().filter(|(right, _)| is_certificate(right)) {
        damaged.push(bad(right.to_owned(), RegisterProblem::misnamed(snapshot.shown(found), right).into()));
    }
    let mut used = snapshot.numbers();
    used.extend(snapshot.misnamed().filter_map(|(right, _)| number_of(right)));
    let missing = settings.missing(&used);
    // No two have one number, as that is the name of the file; a stable sort would need as much memory again.
    certificates.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    let (register, conflicts) = Register::new(settings, certificates);
    if let Err(fault) = register.settings.check_number(register.highest_number()) {
        damaged.push(bad(SETTINGS.to_owned(), fault));
    }
    damaged.extend(conflicts.into_iter().map(|(id, fault)| bad(id.file_name(), fault)));
    damaged.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(Loaded { register, damaged, missing, snapshot })
}
