//! What has no signature: it works as before, and is shown as what it is.

use std::fs;

use crate::support::desk::{BY, Desk, issue, terc, without};
use crate::support::office::{FIRST, Office, SECOND, amend, pair};

// A register with a key, in which the second certificate was signed as unsigned: a list covers it, and no signature.
fn half_signed() -> Office {
    let office = Office(Desk::with_certificate());
    fs::write(office.0.path("haslo"), crate::support::office::PASSWORD).expect("written");
    let pair = pair(0);
    office.keep(pair.secret.key(), &pair.text);
    let key = format!("\n[[key]]\npublic = \"{}\"\nfrom = 2026-11-20\n", pair.public());
    let settings = office.text("register.toml") + &key;
    fs::write(office.file("register.toml"), settings).expect("written");
    let seal = cert_core::trust::signing::Seal { signer: &pair.secret, on: crate::support::desk::day("2026-11-20") };
    let mut ledger =
        cert::store::register::ledger::Ledger::open(&office.0.register(), "test", Some(seal)).expect("it opens");
    ledger.sign(&[]).expect("signed");
    drop(ledger);
    office.0.application("inne", SECOND, &terc(1));
    office.run(&issue("inne")).ends(0);
    office
}

#[test]
fn beside_signed_ones_nobody_can_tell_of_it() {
    let office = half_signed();
    let checked = office.run(&["check"]);
    checked.ends(4);
    assert!(
        checked.out.contains("1 unsigned") && checked.out.contains("`cert register sign`")
            || checked.out.contains("cert register sign"),
        "{checked:#?}"
    );
    let found = office.json(&["check"]);
    let signed = |id: &str| {
        let all = found["certificates"].as_array().expect("certificates");
        all.iter().find(|one| one["id"] == id).map(|one| (one["status"].clone(), one["signed"].clone()))
    };
    assert_eq!(signed("UBO-2026-0001"), Some(("valid".into(), false.into())));
    assert_eq!(signed("UBO-2026-0002"), Some(("valid".into(), true.into())));
    assert_eq!(office.run(&["check", "--format", "nagios"]).code, Some(1));
    office.run(&["check", "UBO-2026-0002"]).ends(0);
    let table = office.run(&["list"]);
    assert!(table.code == Some(0) && table.out.contains("unsigned") && table.out.contains(FIRST), "{table:#?}");
    let csv = office.run(&["list", "--format", "csv"]).out;
    let ends = csv.split_whitespace().filter_map(|line| line.rsplit(',').next()).collect::<Vec<_>>();
    assert_eq!(ends, ["signed", "false", "true"], "{csv}");
    let shown = office.run(&["show", "UBO-2026-0001"]);
    assert!(
        shown.code == Some(0) && shown.out.contains("unsigned") && !shown.out.contains("signature: good"),
        "{shown:#?}"
    );
    let verified = office.run(&["verify"]);
    assert!(verified.code == Some(4) && verified.out.contains("(UBO-2026-0001)"), "{verified:#?}");
    office.run(&["verify", "UBO-2026-0001"]).ends(4);
    office.run(&["verify", "UBO-2026-0002"]).ends(0);
}

#[test]
fn it_is_signed_by_the_next_who_amends_it() {
    let office = half_signed();
    let written = office.run(&amend("2028-06-01"));
    assert!(written.code == Some(0) && !written.out.contains("Unsigned"), "{written:#?}");
    office.run(&["verify"]).ends(0);
}

#[test]
fn without_a_key_only_who_says_so_writes() {
    let office = Office::keyless();
    office.0.application("zgloszenie", FIRST, &terc(0));
    let before = without(office.0.snapshot("certificates"), ".lock");
    office.run(&issue("zgloszenie")).fails(1, &["no key to sign with", "`cert key new`", "`--unsigned`"]);
    office.run(&["register", "sign", "--yes"]).fails(1, &["no key to sign with"]);
    assert_eq!(without(office.0.snapshot("certificates"), ".lock"), before);
    let written = office.run(&[&issue("zgloszenie")[..], &["--unsigned"]].concat());
    assert!(written.code == Some(0) && written.out.contains("Unsigned"), "{written:#?}");
    let polish = office.run(&[
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
    assert!(!office.file("SHA256SUMS").exists());
}

#[test]
fn a_register_without_a_key_works_as_before_and_says_that_nothing_is_signed() {
    let office = Office(Desk::with_certificate());
    office.run(&["check"]).ends(0);
    let shown = office.run(&["show", "UBO-2026-0001"]);
    assert!(shown.code == Some(0) && shown.out.contains("unsigned"), "{shown:#?}");
    assert_eq!(office.json(&["check"])["certificates"][0]["signed"], false);
    let verified = office.run(&["verify"]);
    assert!(verified.code == Some(4) && verified.out.contains("there is no signed list"), "{verified:#?}");
    // Whoever names a key expects a signature.
    office.run(&["verify", "--public-key", pair(0).public()]).ends(3);
}

#[test]
fn with_a_key_unsigned_is_refused() {
    let office = Office::open();
    office.0.next_application("nastepne", FIRST, &terc(0));
    office.0.application("trzecie", "Trzeciewo", &terc(2));
    let before = without(office.0.snapshot("certificates"), ".lock");
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes"];
    let revoke = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"];
    for args in [&issue("trzecie")[..], &renew, &amend("2028-06-01"), &revoke] {
        let ran = office.run(&[args, &["--unsigned"]].concat());
        ran.fails(3, &["the register has the key", "`--unsigned`"]);
    }
    assert_eq!(without(office.0.snapshot("certificates"), ".lock"), before);
}
