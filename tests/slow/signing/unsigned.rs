//! Unsigned files work as before, and are shown as unsigned.

use std::fs;

use crate::support::issuer::{BY, Issuer, issue, terc, without};
use crate::support::signing_issuer::{FIRST, SECOND, SigningIssuer, amend, pair};

// A register with a key, whose second certificate was issued unsigned: a list covers it, but no signature.
fn half_signed() -> SigningIssuer {
    let issuer = SigningIssuer(Issuer::with_certificate());
    fs::write(issuer.0.path("haslo"), crate::support::signing_issuer::PASSWORD).expect("written");
    let pair = pair(0);
    issuer.keep(pair.secret.key(), &pair.text);
    let key = format!("\n[[key]]\npublic = \"{}\"\nfrom = 2026-11-20\n", pair.public());
    let settings = issuer.text("register.toml") + &key;
    fs::write(issuer.file("register.toml"), settings).expect("written");
    let seal = cert_core::trust::signing::Seal { signer: &pair.secret, on: crate::support::issuer::day("2026-11-20") };
    let mut ledger =
        cert::store::register::ledger::Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("it opens");
    ledger.sign(&[]).expect("signed");
    drop(ledger);
    issuer.0.application("inne", SECOND, &terc(1));
    issuer.run(&issue("inne")).ends(0);
    issuer
}

#[test]
fn beside_signed_ones_nobody_can_tell_of_it() {
    let issuer = half_signed();
    let checked = issuer.run(&["check"]);
    checked.ends(4);
    assert!(
        checked.out.contains("1 unsigned") && checked.out.contains("`cert register sign`")
            || checked.out.contains("cert register sign"),
        "{checked:#?}"
    );
    let found = issuer.json(&["check"]);
    let signed = |id: &str| {
        let all = found["certificates"].as_array().expect("certificates");
        all.iter().find(|one| one["id"] == id).map(|one| (one["status"].clone(), one["signed"].clone()))
    };
    assert_eq!(signed("UBO-2026-0001"), Some(("valid".into(), false.into())));
    assert_eq!(signed("UBO-2026-0002"), Some(("valid".into(), true.into())));
    assert_eq!(issuer.run(&["check", "--format", "nagios"]).code, Some(1));
    issuer.run(&["check", "UBO-2026-0002"]).ends(0);
    let table = issuer.run(&["list"]);
    assert!(table.code == Some(0) && table.out.contains("unsigned") && table.out.contains(FIRST), "{table:#?}");
    let csv = issuer.run(&["list", "--format", "csv"]).out;
    let ends = csv.split_whitespace().filter_map(|line| line.rsplit(',').nth(1)).collect::<Vec<_>>();
    assert_eq!(ends, ["signed", "false", "true"], "{csv}");
    let shown = issuer.run(&["show", "UBO-2026-0001"]);
    assert!(shown.code == Some(0) && shown.out.contains("unsigned") && !shown.out.contains(": good"), "{shown:#?}");
    let verified = issuer.run(&["verify"]);
    assert!(verified.code == Some(4) && verified.out.contains("(UBO-2026-0001)"), "{verified:#?}");
    issuer.run(&["verify", "UBO-2026-0001"]).ends(4);
    issuer.run(&["verify", "UBO-2026-0002"]).ends(0);
}

#[test]
fn it_is_signed_by_the_next_who_amends_it() {
    let issuer = half_signed();
    let written = issuer.run(&amend("2028-06-01"));
    assert!(written.code == Some(0) && !written.out.contains("Unsigned"), "{written:#?}");
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn without_a_key_only_who_says_so_writes() {
    let issuer = SigningIssuer::keyless();
    issuer.0.application("zgloszenie", FIRST, &terc(0));
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    issuer.run(&issue("zgloszenie")).fails(1, &["no key to sign with", "`cert key new`", "`--unsigned`"]);
    issuer.run(&["register", "sign", "--yes"]).fails(1, &["no key to sign with"]);
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
    let written = issuer.run(&[&issue("zgloszenie")[..], &["--unsigned"]].concat());
    assert!(written.code == Some(0) && written.out.contains("Unsigned"), "{written:#?}");
    let polish = issuer.run(&[
        "amend",
        "UBO-2026-0001",
        "--name",
        "Inne",
        "--by",
        BY,
        "--reason",
        "x",
        "--yes",
        "--unsigned",
        "--lang",
        "pl",
    ]);
    assert!(polish.code == Some(0) && polish.out.contains("Bez podpisu"), "{polish:#?}");
    assert!(!issuer.file("SHA256SUMS").exists());
}

#[test]
fn a_register_without_a_key_works_as_before_and_says_that_nothing_is_signed() {
    let issuer = SigningIssuer(Issuer::with_certificate());
    issuer.run(&["check"]).ends(0);
    let shown = issuer.run(&["show", "UBO-2026-0001"]);
    assert!(shown.code == Some(0) && shown.out.contains("unsigned"), "{shown:#?}");
    assert_eq!(issuer.json(&["check"])["certificates"][0]["signed"], false);
    let verified = issuer.run(&["verify"]);
    assert!(verified.code == Some(4) && verified.out.contains("there is no signed list"), "{verified:#?}");
    // With a key given, a signature is expected.
    issuer.run(&["verify", "--public-key", pair(0).public()]).ends(3);
}

#[test]
fn with_a_key_unsigned_is_refused() {
    let issuer = SigningIssuer::open();
    issuer.0.next_application("nastepne", FIRST, &terc(0));
    issuer.0.application("trzecie", "Trzeciewo", &terc(2));
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes"];
    let revoke = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"];
    for args in [&issue("trzecie")[..], &renew, &amend("2028-06-01"), &revoke] {
        let ran = issuer.run(&[args, &["--unsigned"]].concat());
        ran.fails(3, &["the register has the key", "`--unsigned`"]);
    }
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
}
