//! Every signed byte and every byte of a signature is changed in turn, and every change is found.

use std::path::Path;

use cert::store::disk::read::text;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::certificate;
use cert_core::format::settings;
use cert_core::register::loaded::Loaded;
use cert_core::register::settings::Settings;
use cert_core::register::snapshot::is_certificate;
use cert_core::register::workers::OneWorker;
use cert_core::trust::audit::{Audit, audit_by, audit_of};
use cert_core::trust::judgement::Trust;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;
use cert_core::trust::verified::Verified;

use crate::support::issuer::id;
use crate::support::signing_issuer::SigningIssuer;

// Changes a digit into the next, the case of a letter, a letter into a non-letter, and a byte into invalid UTF-8.
const FLIPS: [u8; 4] = [0x01, 0x20, 0x40, 0x80];

// A register in memory, so that each change is judged without a disk, and what was verified in it before.
struct Kept {
    loaded: Loaded,
    verified: Verified,
}

fn parsed(path: &str, bytes: &[u8]) -> Option<Certificate> {
    let source = text(Path::new(path), bytes.to_vec()).ok()?;
    certificate::parse(&source, Some(path)).ok()
}

fn settings_of(bytes: &[u8]) -> Option<Settings> {
    settings::parse(&text(Path::new(settings::FILE), bytes.to_vec()).ok()?).ok()
}

impl Kept {
    fn new() -> Kept {
        let loaded = SigningIssuer::open().0.load();
        let verified = audit_of(&loaded).verified(&loaded).expect("nothing is in doubt");
        Kept { loaded, verified }
    }

    fn bytes(&self, path: &str) -> &[u8] {
        self.loaded.snapshot.bytes(path).expect("bytes")
    }

    // The audit with other bytes in place of a file; none if it cannot be read at all. It is the same audit where
    // everything was verified before.
    fn with(&self, path: &str, bytes: &[u8]) -> Option<Audit> {
        let snapshot = self.loaded.snapshot.clone().with(vec![(path.to_owned(), bytes.to_vec())]);
        let mut register = self.loaded.register.clone();
        if path == settings::FILE {
            register.settings = settings_of(bytes)?;
        } else if is_certificate(path) {
            let new = parsed(path, bytes)?;
            let others = register.certificates.iter().filter(|one| one.id != new.id).cloned();
            register.certificates = others.chain([new.clone()]).collect::<Vec<_>>().into();
        }
        let loaded = Loaded { register, damaged: Vec::new(), missing: Vec::new(), snapshot };
        let audit = audit_of(&loaded);
        assert_eq!(audit_by(&loaded, Some(&self.verified), &OneWorker), audit, "{path}");
        Some(audit)
    }

    fn each_flip(&self, path: &str, is_found: impl Fn(&Audit) -> bool) {
        let bytes = self.bytes(path);
        for index in 0..bytes.len() {
            for flip in FLIPS {
                let mut changed = bytes.to_vec();
                changed[index] ^= flip;
                let audit = self.with(path, &changed);
                let is_found = audit.as_ref().is_none_or(&is_found);
                assert!(is_found, "{path}, byte {index} ^ {flip}:\n{}", String::from_utf8_lossy(&changed));
            }
        }
    }
}

fn is_bad(audit: &Audit, id: &CertificateId) -> bool {
    matches!(audit.certificates[id], Trust::Bad(_))
}

#[test]
fn as_it_was_written_everything_is_signed() {
    let kept = Kept::new();
    let audit = kept.with(LIST, kept.bytes(LIST)).expect("all can be read");
    assert!(audit.is_sound() && audit.serial == Some(kept.loaded.register.settings.serial), "{audit:#?}");
    assert!(matches!(audit.list, Trust::Signed { .. }));
    assert_eq!(audit.certificates.len(), 2);
    assert!(audit.certificates.values().all(|trust| matches!(trust, Trust::Signed { .. })), "{audit:#?}");
}

#[test]
fn any_changed_byte_of_a_certificate_is_found_by_its_signature_and_by_the_list() {
    let kept = Kept::new();
    let path = id(1).file_name();
    kept.each_flip(&path, |audit| is_bad(audit, &id(1)) && audit.difference.changed == [path.as_str()]);
}

#[test]
fn any_changed_byte_of_a_signature_of_a_certificate_is_found_by_itself_and_by_the_list() {
    let kept = Kept::new();
    let path = signature_of(&id(2).file_name());
    kept.each_flip(&path, |audit| is_bad(audit, &id(2)) && audit.difference.changed == [path.as_str()]);
}

#[test]
fn any_changed_byte_of_the_list_or_its_signature_is_found() {
    let kept = Kept::new();
    for path in [LIST.to_owned(), signature_of(LIST)] {
        kept.each_flip(&path, |audit| matches!(audit.list, Trust::Bad(_)) && audit.serial.is_none());
    }
}

#[test]
fn any_changed_byte_of_the_settings_or_of_a_rubric_is_found() {
    let kept = Kept::new();
    // If the key itself was changed, the list is signed by another key.
    let is_found = |audit: &Audit| matches!(audit.list, Trust::Bad(_)) || audit.difference.changed == [settings::FILE];
    kept.each_flip(settings::FILE, is_found);
    let rubric = kept.loaded.snapshot.paths().find(|path| path.starts_with("rubrics/")).expect("a rubric");
    for index in (0..kept.bytes(rubric).len()).step_by(997) {
        let mut changed = kept.bytes(rubric).to_vec();
        changed[index] ^= 1;
        let audit = kept.with(rubric, &changed).expect("nothing else was touched");
        assert_eq!(audit.difference.changed, [rubric]);
    }
}

#[test]
fn the_program_finds_a_changed_byte_of_each_file_and_says_which() {
    let issuer = SigningIssuer::open();
    issuer.run(&["verify"]).ends(0);
    let list = [LIST.to_owned(), signature_of(LIST)];
    let certificate = [id(1).file_name(), signature_of(&id(1).file_name())];
    for path in certificate.iter().chain(&list) {
        let before = std::fs::read(issuer.file(path)).expect("bytes");
        for index in [before.len() / 5, before.len() / 2, before.len() - 3] {
            let mut changed = before.clone();
            changed[index] ^= 1;
            std::fs::write(issuer.file(path), &changed).expect("written");
            let ran = issuer.run(&["verify"]);
            assert!(ran.code == Some(3) && ran.out.contains("do not trust this"), "{path} {index} {ran:#?}");
            let name = if list.contains(path) { LIST } else { "0001" };
            assert!(ran.out.contains(name), "{path} {index} {ran:#?}");
        }
        std::fs::write(issuer.file(path), &before).expect("written");
    }
    issuer.run(&["verify"]).ends(0);
}
