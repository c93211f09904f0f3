//! A register of which nothing is believed that a bad signature covers.

use std::path::Path;

use crate::domain::certificate::CertificateId;
use crate::domain::fault::{Fault, FaultKind, Faults, Source};
use crate::domain::manifest::{Difference, LIST};
use crate::domain::trust::{Audit, Doubt, Trust};
use crate::files::register;
use crate::files::register::{Damaged, Loaded};
use crate::sign::audit::audit;

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
    register::load(folder).map(sift)
}

/// Puts aside what a bad signature covers.
pub fn sift(mut loaded: Loaded) -> Trusted {
    let audit = audit_of(&loaded);
    let doubted = doubted(&loaded, &audit);
    let is_good = |file: &str| !doubted.iter().any(|bad| bad.file == file);
    loaded.register.certificates.retain(|certificate| is_good(&certificate.id.file_name()));
    loaded.damaged.extend(doubted);
    loaded.damaged.sort_by(|a, b| a.file.cmp(&b.file));
    if !loaded.register.settings.keys.is_empty() {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        let signed = audit.certificates.iter().filter(|(_, trust)| is_signed(trust)).map(|(id, _)| id.clone());
        loaded.register.signed = Some(signed.collect());
    }
    Trusted { loaded, audit }
}

/// Whether nothing of a register is in doubt, so that more can be signed on top of it.
///
/// # Errors
/// What is in doubt, and why.
pub fn check(loaded: &Loaded) -> Result<(), Faults> {
    let doubted = doubted(loaded, &audit_of(loaded));
    Faults(doubted.into_iter().flat_map(|damaged| damaged.faults.0).collect()).into_result()
}

/// What the signatures of a register tell.
pub fn audit_of(loaded: &Loaded) -> Audit {
    let register = &loaded.register;
    audit(&loaded.snapshot.readable(), &register.settings, &register.certificates)
}

fn doubted(loaded: &Loaded, audit: &Audit) -> Vec<Damaged> {
    let mut doubted = Vec::new();
    let mut doubt = |file: String, kind: &dyn Fn(String) -> FaultKind| {
        let is_told = |damaged: &Damaged| damaged.file == file;
        if !loaded.damaged.iter().chain(&doubted).any(is_told) {
            let name = loaded.snapshot.shown(&file);
            let source = Some(Source { name: name.clone(), text: String::new() }.into());
            let fault = Fault { source, span: None, kind: kind(name) };
            doubted.push(Damaged { file, faults: Faults(vec![fault]) });
        }
    };
    if let Trust::Bad(why) = audit.list {
        doubt(LIST.to_owned(), &|path| bad_signature(path, why));
    }
    for (id, trust) in &audit.certificates {
        if let Trust::Bad(why) = trust {
            doubt(id.file_name(), &|path| bad_signature(path, *why));
        }
    }
    let Difference { changed, removed, added } = &audit.difference;
    for (what, paths) in [("changed", changed), ("removed", removed), ("added", added)] {
        for path in paths {
            // A signature is told under the name of what it signs.
            let file = path.strip_suffix(".minisig").unwrap_or(path);
            doubt(file.to_owned(), &|_| FaultKind::ListDiffers { path: loaded.snapshot.shown(path), what });
        }
    }
    doubted
}

fn bad_signature(path: String, why: Doubt) -> FaultKind {
    FaultKind::BadSignature { path, why: why.code() }
}

/// Whether a fault means that something is not genuine, and not that it could not be read.
pub fn is_doubt(faults: &Faults) -> bool {
    let is_one = |kind: &FaultKind| matches!(kind, FaultKind::BadSignature { .. } | FaultKind::ListDiffers { .. });
    faults.0.iter().all(|fault| is_one(&fault.kind))
}

impl Trusted {
    /// What is in doubt, and why.
    pub fn doubts(&self) -> Faults {
        let doubts = self.loaded.damaged.iter().filter(|damaged| is_doubt(&damaged.faults));
        Faults(doubts.flat_map(|damaged| damaged.faults.0.clone()).collect())
    }

    /// The certificates that are not signed by a key that counts.
    pub fn unsigned(&self) -> Vec<CertificateId> {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        self.audit.certificates.iter().filter(|(_, trust)| !is_signed(trust)).map(|(id, _)| id.clone()).collect()
    }
}
