//! Decides what to believe of a register: nothing that a bad signature covers.

use std::collections::{BTreeMap, BTreeSet};

use crate::basics::dates::DayProblem;
use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::source::Source;
use crate::certificate::certificate::CertificateId;
use crate::register::loaded::{Damaged, Loaded};
use crate::register::problem::RegisterProblem;
use crate::register::snapshot::{SETTINGS, number_of, right_path};
use crate::trust::audit::{Audit, audit_of};
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::manifest::{Difference, LIST};
use crate::trust::problem::TrustProblem;
use crate::trust::signing::signature_of;

/// A register with the audit of its signatures.
pub struct Trusted {
    /// What can be believed; the rest is listed as damaged.
    pub loaded: Loaded,
    /// The audit of its signatures.
    pub audit: Audit,
}

impl Trusted {
    /// What is in doubt, and why.
    pub fn doubts(&self) -> Faults {
        distinct(self.loaded.damaged.iter().filter(|damaged| is_doubt(&damaged.faults)))
    }

    /// What is in doubt about the issuer: nobody should be led to a false address or key.
    pub fn doubts_of_issuer(&self) -> Faults {
        let says_who = |file: &str| file == SETTINGS || file == LIST;
        let damaged = self.loaded.damaged.iter();
        distinct(damaged.filter(|one| says_who(&one.file) && is_doubt(&one.faults)))
    }

    /// The certificates not signed with a key that counts.
    pub fn unsigned(&self) -> Vec<CertificateId> {
        let is_signed = |trust: &Trust| matches!(trust, Trust::Signed { .. });
        self.audit.certificates.iter().filter(|(_, trust)| !is_signed(trust)).map(|(id, _)| id.clone()).collect()
    }
}

/// Sets aside everything that a bad signature covers.
pub fn sift(loaded: Loaded) -> Trusted {
    let audit = audit_of(&loaded);
    sift_by(loaded, audit)
}

/// The same, with the audit already done.
pub fn sift_by(mut loaded: Loaded, audit: Audit) -> Trusted {
    let doubted = doubted(&loaded, &audit);
    let is_good = |file: &str| !doubted.contains_key(file);
    loaded.register.certificates.retain(|certificate| is_good(&certificate.id.file_name()));
    if !is_good(SETTINGS) || !is_good(LIST) {
        // The issuer's name comes from the settings, which cannot be believed.
        loaded.register.settings.issuer.clone_from(&loaded.register.settings.prefix);
    }
    sift_numbers(&mut loaded, &doubted);
    let known: BTreeSet<&str> = loaded.damaged.iter().map(|damaged| damaged.file.as_str()).collect();
    let new = doubted.into_iter().filter(|(file, _)| !known.contains(file.as_str()));
    let new: Vec<Damaged> = new.map(|(_, damaged)| damaged).collect();
    loaded.damaged.extend(new);
    loaded.damaged.sort_by(|a, b| a.file.cmp(&b.file));
    if !loaded.register.settings.keys.is_empty() {
        loaded.register.signed = Some(audit.signed().cloned().collect());
    }
    Trusted { loaded, audit }
}

impl Trusted {
    /// Sets aside everything: what was seen in its place before shows that it cannot be relied on.
    pub fn put_aside(&mut self, why: &FaultKind) {
        let loaded = &mut self.loaded;
        let certificates = std::mem::take(&mut loaded.register.certificates);
        let files = certificates.iter().map(|certificate| certificate.id.file_name()).chain([SETTINGS.to_owned()]);
        loaded.damaged.extend(files.map(|file| Damaged { file, faults: why.clone().into() }));
        loaded.damaged.sort_by(|a, b| a.file.cmp(&b.file));
        loaded.register.settings.issuer.clone_from(&loaded.register.settings.prefix);
    }
}

// A doubtful certificate is not also missing. A number that occurs only in doubtful files counts as never assigned, so
// it does not indicate an old list.
fn sift_numbers(loaded: &mut Loaded, doubted: &BTreeMap<String, Damaged>) {
    let numbers: BTreeSet<u32> = doubted.keys().filter_map(|file| number_of(file)).collect();
    let is_sound = |number: &u32| !numbers.contains(number);
    loaded.missing.retain(is_sound);
    if loaded.register.settings.check_number(loaded.register.highest_number()).is_ok() {
        let went_back = |fault: &Fault| matches!(fault.kind.of(), Some(RegisterProblem::NumberWentBack { .. }));
        loaded.damaged.retain(|damaged| !damaged.faults.0.iter().any(went_back));
    }
}

/// Checks that no signature of a register is in doubt, so that more can be signed on top.
///
/// # Errors
/// Returns what is in doubt, and why.
pub fn check(loaded: &Loaded, audit: &Audit) -> Result<(), Faults> {
    distinct(doubted(loaded, audit).values()).into_result()
}

/// The distinct faults of damaged files. The same fault in many files, caused by one key, is merged into one.
pub fn distinct<'d>(damaged: impl IntoIterator<Item = &'d Damaged>) -> Faults {
    let (mut faults, mut known): (Vec<Fault>, BTreeSet<_>) = Default::default();
    for fault in damaged.into_iter().flat_map(|damaged| &damaged.faults.0) {
        if !known.insert(fault.identity()) {
            continue;
        }
        let is_of_trust = fault.kind.of::<TrustProblem>().is_some();
        let like = || faults.iter().position(|other| is_like(&other.kind, &fault.kind));
        match is_of_trust.then(like).flatten().and_then(|index| faults.get_mut(index)) {
            Some(other) => {
                other.kind = and_one_more(&other.kind);
                other.source = None;
            }
            None => faults.push(fault.clone()),
        }
    }
    Faults(faults)
}

fn is_like(one: &FaultKind, other: &FaultKind) -> bool {
    one.of::<TrustProblem>().zip(other.of()).is_some_and(|(one, other)| one.is_like(other))
}

fn and_one_more(kind: &FaultKind) -> FaultKind {
    kind.of::<TrustProblem>().map_or_else(|| kind.clone(), |problem| problem.clone().and_more(1).into())
}

/// Whether the faults mean that something is not genuine, rather than unreadable.
pub fn is_doubt(faults: &Faults) -> bool {
    let is_one = |kind: &FaultKind| {
        use TrustProblem::{
            BadSignature, ChangedSinceIssue, KeyIsBack, KeysExchanged, ListDiffers, OlderCopy, OtherCopy, OtherText,
            PracticeInPlace,
        };
        let is_false = matches!(kind.of(), Some(BadSignature { .. } | ListDiffers { .. } | ChangedSinceIssue { .. }));
        let is_past =
            matches!(kind.of(), Some(OlderCopy { .. } | OtherCopy { .. } | OtherText { .. } | PracticeInPlace { .. }));
        // An impossible date was read, but is not true.
        let is_impossible = matches!(kind.of(), Some(DayProblem::BeforeLast { .. } | DayProblem::Remote { .. }));
        is_false
            || is_of_carrier(kind)
            || is_past
            || is_impossible
            || matches!(kind.of(), Some(KeyIsBack { .. } | KeysExchanged { .. }))
    };
    faults.0.iter().all(|fault| is_one(&fault.kind))
}

/// Whether a file was only damaged in transit, without intent.
pub fn is_of_carrier(kind: &FaultKind) -> bool {
    matches!(kind.of(), Some(TrustProblem::Carried { .. }))
        || matches!(kind.of(), Some(RegisterProblem::Misnamed { .. }))
}

// The files in doubt, by name.
fn doubted(loaded: &Loaded, audit: &Audit) -> BTreeMap<String, Damaged> {
    let mut doubted = BTreeMap::new();
    // A file is in doubt for one reason, found in that file or in another.
    let mut doubt = |file: &str, found_in: &str, kind: &dyn Fn(String) -> FaultKind| {
        if !doubted.contains_key(file) {
            let (file, name) = (file.to_owned(), loaded.snapshot.shown(found_in));
            let source = Some(Source { name: name.clone(), text: String::new() }.into());
            let fault = Fault { source, span: None, kind: kind(name) };
            doubted.insert(file.clone(), Damaged { file, faults: Faults(vec![fault]) });
        }
    };
    // A missing file may only have been renamed.
    let renamed = |gone: &str| {
        let found = loaded.snapshot.misnamed_for(gone)?;
        Some(FaultKind::from(RegisterProblem::misnamed(loaded.snapshot.shown(found), gone)))
    };
    for (id, trust) in &audit.certificates {
        if let Trust::Bad(why) = trust {
            let file = id.file_name();
            let renamed = renamed(&signature_of(&file)).filter(|_| *why == Doubt::Removed);
            doubt(&file, &file, &|path| {
                renamed.clone().unwrap_or_else(|| TrustProblem::bad_signature(path, *why).into())
            });
        }
    }
    if let Trust::Bad(why) = audit.list {
        let renamed = renamed(LIST).or_else(|| renamed(&signature_of(LIST))).filter(|_| why == Doubt::Removed);
        // The list covers every certificate: without it, an old one may have been put back.
        for file in audit.certificates.keys().map(CertificateId::file_name).chain([LIST.to_owned()]) {
            doubt(&file, LIST, &|path| {
                renamed.clone().unwrap_or_else(|| TrustProblem::bad_signature(path, why).into())
            });
        }
    }
    let Difference { changed, removed, added, carried } = &audit.difference;
    for (what, paths) in [("changed", changed), ("removed", removed), ("added", added)] {
        for differs in paths {
            if let Some(original) = loaded.snapshot.original_of(differs) {
                let copy = |path| RegisterProblem::SecondCopy { path, original: original.clone() }.into();
                doubt(differs, differs, &copy);
                continue;
            }
            // Reported under its right name, which is missing.
            if right_path(differs).is_some_and(|right| removed.contains(&right)) {
                continue;
            }
            // A changed signature puts the file it signs in doubt.
            let file = differs.strip_suffix(".minisig").unwrap_or(differs);
            doubt(file, differs, &|path| match (renamed(differs), carried.get(differs)) {
                (Some(renamed), _) => renamed,
                (None, Some(damage)) => TrustProblem::bad_signature(path, Doubt::Carried(*damage)).into(),
                (None, None) => TrustProblem::list_differs(path, differs, what).into(),
            });
        }
    }
    doubted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::source::SourceProblem;
    use crate::register::settings::Settings;
    use crate::register::settings::key::{Key, PublicKey};
    use crate::samples::{certificate, day, loaded, settings};

    fn codes(trusted: &Trusted) -> Vec<(&str, &str)> {
        let damaged = trusted.loaded.damaged.iter();
        damaged.map(|damaged| (damaged.file.as_str(), damaged.faults.0[0].kind.code())).collect()
    }

    // Settings of a register that has a key and one number assigned, but no list.
    fn with_key() -> Settings {
        let public = PublicKey::new("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a key");
        let key = Key::new(public, day("2026-01-01"), None);
        Settings { keys: vec![key], ..settings(1) }
    }

    #[test]
    fn without_the_list_of_a_register_that_has_a_key_nothing_in_it_is_believed() {
        let one = [certificate(1, "2026-11-20")];
        let plain = sift(loaded(&settings(1), &one));
        assert_eq!((plain.loaded.register.certificates.len(), codes(&plain)), (1, vec![]));
        assert!(check(&plain.loaded, &plain.audit).is_ok() && plain.loaded.register.signed.is_none());
        let doubted = sift(loaded(&with_key(), &one));
        assert_eq!(codes(&doubted), [(LIST, "bad-signature"), ("ubo-2026-0001.toml", "bad-signature")]);
        let register = &doubted.loaded.register;
        assert_eq!((register.certificates.len(), register.settings.issuer.as_str()), (0, "UBO"));
        assert_eq!((doubted.doubts().0.len(), doubted.doubts_of_issuer().0.len()), (1, 1), "each reason once");
        let found = loaded(&with_key(), &one);
        assert!(check(&found, &audit_of(&found)).is_err());
    }

    #[test]
    fn a_number_that_only_a_file_in_doubt_bears_is_no_sign_of_an_old_list() {
        let two = [certificate(1, "2026-11-20"), certificate(2, "2026-11-20").of("0499011")];
        assert_eq!(codes(&sift(loaded(&settings(1), &two))), [(SETTINGS, "number-went-back")]);
        assert!(codes(&sift(loaded(&with_key(), &two))).iter().all(|(_, code)| *code == "bad-signature"));
    }

    #[test]
    fn a_certificate_that_is_gone_stays_missing_beside_those_in_doubt() {
        let settings = Settings { last_number: 3, ..with_key() };
        assert_eq!(sift(loaded(&settings, &[certificate(1, "2026-11-20")])).loaded.missing, [2, 3]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_no_doubt() {
        assert!(is_doubt(&TrustProblem::list_differs(String::new(), "", "added").into()));
        assert!(!is_doubt(&SourceProblem::Missing { path: String::new() }.into()));
    }
}
