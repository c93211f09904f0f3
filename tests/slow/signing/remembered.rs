//! What was verified is remembered: it spares work, and hides nothing.

use std::fs;
use std::path::PathBuf;

use cert::store::register::ledger::Ledger;
use cert_core::basics::digest::sha256;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::format::write_certificate;
use cert_core::register::settings::uid::Uid;
use cert_core::register::workers::OneWorker;
use cert_core::trust::audit::{Audit, audit_by, audit_of};
use cert_core::trust::judgement::Trust;
use cert_core::trust::signing::Seal;
use cert_core::trust::verified::Verified;

use crate::support::issuer::id;
use crate::support::signing_issuer::{SigningIssuer, amend, pair};
use crate::support::small_register::{certificate, day, instead_of, settled};

// More than are read whatever is asked about.
const MANY: u32 = 1001;

fn index(issuer: &SigningIssuer) -> PathBuf {
    let uid = issuer.0.load().register.settings.uid;
    issuer.0.path(".local/state/cert/verified").join(uid.as_ref().map(Uid::as_str).expect("a uid"))
}

fn remembered(issuer: &SigningIssuer) -> Option<Verified> {
    Verified::parse(fs::read_to_string(index(issuer)).ok()?)
}

#[test]
fn what_agrees_with_the_list_is_not_verified_again() {
    let issuer = SigningIssuer::open();
    issuer.run(&["check"]).ends(0);
    let verified = remembered(&issuer).expect("an index");
    // Only an index that somebody forged says another day, so it can be seen that it is used.
    let (body, _) = verified.text().rsplit_once('\n').expect("a digest");
    let forged = format!("{}\n", body.replace(" 2026-11-20", " 2026-11-21"));
    let forged = Verified::parse(format!("{forged}{}", sha256(forged.as_bytes()))).expect("an index");
    let loaded = issuer.0.load();
    let day_of = |audit: &Audit, number| match &audit.certificates[&id(number)] {
        Trust::Signed { on, .. } => Some(*on),
        _ => None,
    };
    let (before, spared) = (audit_of(&loaded), audit_by(&loaded, Some(&forged), &OneWorker));
    assert_eq!([1, 2].map(|number| day_of(&before, number)), [Some(day("2026-11-20")); 2]);
    assert_eq!([1, 2].map(|number| day_of(&spared, number)), [Some(day("2026-11-21")); 2]);
    issuer.run(&amend("2028-06-01")).ends(0);
    let (loaded, renewed) = (issuer.0.load(), remembered(&issuer).expect("an index"));
    let spared = audit_by(&loaded, Some(&forged), &OneWorker);
    assert_eq!([1, 2].map(|number| day_of(&spared, number)), [Some(day("2026-11-20")), Some(day("2026-11-21"))]);
    let list = loaded.snapshot.bytes("SHA256SUMS").expect("a list");
    assert!(renewed.is_of(&loaded.register.settings, list), "written together with the certificate");
}

#[test]
fn nothing_is_remembered_of_a_register_in_doubt() {
    let issuer = SigningIssuer::open();
    fs::remove_file(index(&issuer)).expect("written when it was signed");
    issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 2");
    issuer.run(&["check"]).ends(3);
    assert_eq!(remembered(&issuer), None);
}

// The first was replaced by the last.
fn many() -> SigningIssuer {
    let issuer = SigningIssuer::empty();
    let terc = |number: u32| format!("{:02}{:02}{:02}1", 2 + 2 * (number % 16), 1 + number / 16 % 60, 1 + number / 960);
    let one = |number| settled(number, "2026-11-20", "Przykładowo", &terc(number));
    let first = one(1);
    let last = instead_of(certificate(MANY, "2026-11-20", "Przykładowo", &terc(1)), &first);
    let all: Vec<Certificate> = [first].into_iter().chain((2..MANY).map(one)).chain([last]).collect();
    for certificate in &all {
        fs::write(issuer.file(&certificate.id.file_name()), write_certificate::certificate(certificate))
            .expect("written");
    }
    let seal = Seal { signer: &pair(0).secret, on: day("2026-11-20") };
    let mut ledger = Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("the register");
    ledger.raise_number().expect("raised");
    ledger.sign(&all.into_iter().map(|one| one.id).collect::<Vec<CertificateId>>()).expect("signed");
    issuer
}

#[test]
fn in_a_large_register_only_what_decides_is_read_and_the_list_still_counts() {
    let issuer = many();
    let check = |number: u32| issuer.run(&["check", &id(number).to_string()]);
    assert_eq!(issuer.run(&["check"]).code, Some(0));
    for (number, code) in [(1, 3), (500, 0), (MANY, 0)] {
        check(number).ends(code);
    }
    assert!(issuer.run(&["show", "UBO-2026-0001"]).out.contains("UBO-2026-1001"));
    // Elsewhere, nothing is seen: the signed list says what stands there.
    issuer.replace("ubo-2026-0700.toml", "level = 2", "level = 3");
    check(500).ends(0);
    check(700).ends(3);
    let ran = issuer.run(&["check"]);
    assert!(ran.code == Some(3) && ran.err.contains("ubo-2026-0700.toml"), "{}", ran.err);
    // Without an index, or with a damaged one, all is read.
    let (file, text) = (index(&issuer), fs::read_to_string(index(&issuer)).expect("an index"));
    for other in [None, Some(text.replace(" 2026-11-20", " 2026-11-21"))] {
        other.map_or_else(|| fs::remove_file(&file), |other| fs::write(&file, other)).expect("written");
        let ran = check(500);
        assert!(ran.code == Some(3) && ran.err.contains("ubo-2026-0700.toml"), "{ran:#?}");
    }
    fs::write(&file, text).expect("written");
    check(500).ends(0);
    // A file that the list does not name is seen by its name alone, and one that is gone is missed.
    fs::copy(issuer.file("ubo-2026-0002.toml"), issuer.file("ubo-2026-1002.toml")).expect("copied");
    let ran = check(500);
    assert!(ran.code == Some(3) && ran.err.contains("ubo-2026-1002.toml"), "{ran:#?}");
    issuer.remove("ubo-2026-1002.toml");
    issuer.remove("ubo-2026-0900.toml");
    let ran = check(500);
    assert!(ran.code == Some(3) && ran.err.contains("ubo-2026-0900.toml"), "{ran:#?}");
    // Another list: nothing was verified under it.
    issuer.replace("SHA256SUMS", "ubo-2026-0003.toml\n", "ubo-2026-0003.tomL\n");
    check(500).ends(3);
}
