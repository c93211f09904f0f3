//! A register of which nothing is believed that a bad signature covers.

use std::path::Path;

use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::basics::source::Source;
use cert_core::certificate::certificate::CertificateId;
use cert_core::format::settings;
use cert_core::trust::audit::audit;
use cert_core::trust::manifest::{Difference, LIST};
use cert_core::trust::policy::{Audit, Trust};
use cert_core::trust::signing::Seal;
use cert_core::trust::vouching::chain;

use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::store::register;
use crate::store::register::last_seen;
use crate::store::register::ledger::Ledger;
use crate::store::register::load::{Damaged, Loaded, numbers};

/// A register and what its signatures tell.
pub struct Trusted {
    /// What can be believed; the rest is among the damaged.
    pub loaded: Loaded,
    /// What the signatures tell.
    pub audit: Audit,
}

/// Reads a register.
///
/// # Errors
/// There is none in the folder; its settings cannot be read.
pub fn load(folder: &Path) -> Result<Trusted, Faults> {
    register::load::load(folder).map(sift)
}

/// Reads a register of which it is not in doubt who issues: nobody shall be led to a false address or key.
///
/// # Errors
/// As [`load`]; the settings or the list of files are not genuine ([`Error::Refused`]).
pub fn issuer(context: &Context) -> Result<Trusted> {
    let trusted = load(context.register())?;
    let says_who = |file: &str| file == settings::FILE || file == LIST;
    let damaged = trusted.loaded.damaged.iter();
    told(damaged.filter(|one| says_who(&one.file) && is_doubt(&one.faults))).into_result().map_err(Error::Refused)?;
    Ok(trusted)
}

/// Puts aside what a bad signature covers.
pub fn sift(mut loaded: Loaded) -> Trusted {
    let audit = audit_of(&loaded);
    let doubted = doubted(&loaded, &audit);
    let is_good = |file: &str| doubted.iter().all(|bad| bad.file != file);
    loaded.register.certificates.retain(|certificate| is_good(&certificate.id.file_name()));
    if !is_good(settings::FILE) || !is_good(LIST) {
        // Whoever issues is said there, and nowhere else.
        loaded.register.settings.issuer.clone_from(&loaded.register.settings.prefix);
    }
    // What was removed is told once, and a number that only something in doubt has was never given.
    let is_sound = |number: &u32| doubted.iter().all(|bad| number_of(&bad.file) != Some(*number));
    loaded.missing.retain(is_sound);
    let given = numbers(&loaded.snapshot).into_iter().filter(is_sound).max().unwrap_or_default();
    if loaded.register.settings.check_number(given).is_ok() {
        let went_back = |fault: &Fault| matches!(fault.kind, FaultKind::NumberWentBack { .. });
        loaded.damaged.retain(|damaged| !damaged.faults.0.iter().any(went_back));
    }
    let is_new = |bad: &Damaged| loaded.damaged.iter().all(|damaged| damaged.file != bad.file);
    let new: Vec<Damaged> = doubted.into_iter().filter(is_new).collect();
    loaded.damaged.extend(new);
    loaded.damaged.sort_by(|a, b| a.file.cmp(&b.file));
    if !loaded.register.settings.keys.is_empty() {
        loaded.register.signed = Some(audit.signed().cloned().collect());
    }
    Trusted { loaded, audit }
}

/// What the signatures of a register tell, of which nothing is in doubt, so that more can be signed on top of it.
///
/// # Errors
/// What is in doubt, and why ([`Error::Refused`]).
pub fn check(loaded: &Loaded) -> Result<Audit> {
    let audit = audit_of(loaded);
    told(&doubted(loaded, &audit)).into_result().map_err(Error::Refused)?;
    Ok(audit)
}

/// The faults of damaged files, each told once.
pub fn told<'d>(damaged: impl IntoIterator<Item = &'d Damaged>) -> Faults {
    let mut faults: Vec<Fault> = Vec::new();
    for fault in damaged.into_iter().flat_map(|damaged| &damaged.faults.0) {
        if !faults.contains(fault) {
            faults.push(fault.clone());
        }
    }
    Faults(faults)
}

/// What the signatures of a register tell.
pub fn audit_of(loaded: &Loaded) -> Audit {
    let register = &loaded.register;
    audit(&loaded.snapshot.readable(), &register.settings, &register.certificates)
}

fn doubted(loaded: &Loaded, audit: &Audit) -> Vec<Damaged> {
    let mut doubted = Vec::new();
    // A file is in doubt for one reason, which is found in it or in another.
    let mut doubt = |file: &str, found_in: &str, kind: &dyn Fn(String) -> FaultKind| {
        if doubted.iter().all(|damaged: &Damaged| damaged.file != file) {
            let (file, name) = (file.to_owned(), loaded.snapshot.shown(found_in));
            let source = Some(Source { name: name.clone(), text: String::new() }.into());
            let fault = Fault { source, span: None, kind: kind(name) };
            doubted.push(Damaged { file, faults: Faults(vec![fault]) });
        }
    };
    for (id, trust) in &audit.certificates {
        if let Trust::Bad(why) = trust {
            let file = id.file_name();
            doubt(&file, &file, &|path| FaultKind::BadSignature { path, why: why.code() });
        }
    }
    if let Trust::Bad(why) = audit.list {
        // It covers every certificate: without it an old one may have been put back.
        for file in audit.certificates.keys().map(CertificateId::file_name).chain([LIST.to_owned()]) {
            doubt(&file, LIST, &|path| FaultKind::BadSignature { path, why: why.code() });
        }
    }
    let Difference { changed, removed, added } = &audit.difference;
    for (what, paths) in [("changed", changed), ("removed", removed), ("added", added)] {
        for path in paths {
            // A signature is told under the name of what it signs.
            let file = path.strip_suffix(".minisig").unwrap_or(path);
            doubt(file, path, &|path| FaultKind::ListDiffers { path, what });
        }
    }
    doubted
}

fn number_of(file: &str) -> Option<u32> {
    CertificateId::read(file.strip_suffix(".toml")?).ok().map(|id| id.number())
}

/// Opens a register for writing. Its serial goes on from the highest that was ever seen of it on this machine, and is
/// remembered.
///
/// # Errors
/// As [`Ledger::open`].
pub fn ledger<'s>(context: &Context, holder: &str, seal: Option<Seal<'s>>) -> Result<Ledger<'s>, Faults> {
    let mut ledger = Ledger::open(context.register(), holder, seal)?;
    let keys = chain(&ledger.register().settings.keys).iter().map(|key| &key.public);
    ledger.seen_serial = last_seen::serial(context.state(), keys).unwrap_or_default();
    Ok(ledger)
}

/// Whether a fault means that something is not genuine, and not that it could not be read.
pub fn is_doubt(faults: &Faults) -> bool {
    let is_one = |kind: &FaultKind| matches!(kind, FaultKind::BadSignature { .. } | FaultKind::ListDiffers { .. });
    faults.0.iter().all(|fault| is_one(&fault.kind))
}

impl Trusted {
    /// What is in doubt, and why.
    pub fn doubts(&self) -> Faults {
        told(self.loaded.damaged.iter().filter(|damaged| is_doubt(&damaged.faults)))
    }

    /// The certificates that are not signed by a key that counts.
    pub fn unsigned(&self) -> Vec<CertificateId> {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        self.audit.certificates.iter().filter(|(_, trust)| !is_signed(trust)).map(|(id, _)| id.clone()).collect()
    }
}
