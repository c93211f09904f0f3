//! A print verified beside its register: as of today, and compared with the register.

use std::fs;

use super::verified::{print, print_first, signed, steps};
use crate::support::issuer::{BY, issue, terc};
use crate::support::pdf::{NAME, SIGNATURE};
use crate::support::signing_issuer::{FIRST, SigningIssuer, amend, finished, pair};

fn step(steps: &[String], name: &str) -> String {
    steps.iter().find(|step| step.starts_with(name)).cloned().unwrap_or_default()
}

#[test]
fn what_stands_in_the_register_is_good_by_its_keys_or_by_the_one_named() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    for args in [&["druk.pdf"][..], &["druk.pdf", "--public-key", pair(0).public()]] {
        let found = steps(&issuer, args);
        assert_eq!(step(&found, "register"), "register good - -");
        assert_eq!(step(&found, "dates"), "dates good 2028-05-01 -");
        assert_eq!(found.last().map(String::as_str), Some("standing good - -"));
        issuer.run(&[&["verify"], args].concat()).ends(0);
    }
    let other = issuer.run(&["verify", "druk.pdf", "--public-key", pair(1).public()]);
    assert!(other.code == Some(3) && other.out.contains("made by another key"), "{other:#?}");
    // The register has a signature that the print lacks.
    let certificate = fs::read(issuer.file(NAME)).expect("bytes");
    print(&issuer, "druk.pdf", &[(NAME, &certificate)]);
    issuer.run(&["verify", "druk.pdf"]).ends(0);
}

#[test]
fn an_older_print_is_not_bad_and_the_register_knows_more() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    issuer.run(&amend("2028-06-30")).ends(0);
    let found = steps(&issuer, &["druk.pdf"]);
    assert_eq!(step(&found, "register"), "register absent 2026-11-20 -");
    assert_eq!(step(&found, "dates"), "dates good 2028-06-30 -");
    let ran = issuer.run(&["verify", "druk.pdf"]);
    assert!(ran.code == Some(0) && ran.out.contains("register: it knows more"), "{ran:#?}");
    // The page should show the content at the time of printing.
    assert!(ran.out.contains("last valid day: 1 May 2028"), "{ran:#?}");
    assert!(issuer.run(&["verify", "druk.pdf", "--lang", "pl"]).out.contains("rejestr wie więcej"));
    issuer.run(&["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"]).ends(0);
    assert_eq!(step(&steps(&issuer, &["druk.pdf"]), "standing"), "standing bad revoked -");
    issuer.run(&["verify", "druk.pdf"]).ends(3);
}

#[test]
fn a_print_of_what_was_replaced_since_is_told() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    issuer.0.next_application("nastepne", FIRST, &terc(0));
    issuer.run(&["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes", "--as-of", "2027-11-01"]).ends(0);
    let found = steps(&issuer, &["druk.pdf", "--as-of", "2027-11-02"]);
    assert_eq!(step(&found, "standing"), "standing bad superseded -");
}

#[test]
fn a_register_that_is_older_than_the_print_cannot_tell() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    let ran = issuer.run(&["verify", "druk.pdf", "--register", "earlier"]);
    assert!(ran.code == Some(4) && ran.out.contains("an older copy"), "{ran:#?}");
}

#[test]
fn another_text_under_the_number_is_bad_even_without_a_key() {
    let issuer = SigningIssuer::open();
    let forged = issuer.text(NAME).replace("level = 3", "level = 2");
    let signature = signed(0, &forged);
    for attachments in
        [vec![(NAME, forged.as_bytes())], vec![(NAME, forged.as_bytes()), (SIGNATURE, signature.as_bytes())]]
    {
        print(&issuer, "druk.pdf", &attachments);
        let found = steps(&issuer, &["druk.pdf"]);
        assert_eq!(step(&found, "register"), "register bad - -");
        assert!(step(&found, "dates").is_empty() && step(&found, "standing").is_empty(), "{found:#?}");
        let ran = issuer.run(&["verify", "druk.pdf"]);
        assert!(ran.code == Some(3) && !ran.out.contains("attached certificate says"), "{ran:#?}");
    }
}

#[test]
fn a_register_into_which_somebody_reached_is_not_believed() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    issuer.replace(NAME, "level = 3", "level = 1");
    let found = steps(&issuer, &["druk.pdf"]);
    assert_eq!(step(&found, "register"), "register unknown damaged -");
    issuer.run(&["verify", "druk.pdf"]).ends(3);
    fs::write(issuer.file(NAME), "format = 1\n").expect("written");
    assert_eq!(step(&steps(&issuer, &["druk.pdf"]), "register"), "register unknown damaged -");
}

#[test]
fn a_register_without_that_number_has_no_say_and_one_that_is_asked_for_must_be_there() {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    let other = SigningIssuer::open();
    fs::copy(issuer.0.path("druk.pdf"), other.0.path("druk.pdf")).expect("copied");
    fs::remove_dir_all(other.0.register()).expect("removed");
    other.run(&["register", "init", "--issuer", "Fundacja Inna", "--prefix", "INNA"]).ends(0);
    let found = steps(&other, &["druk.pdf", "--public-key", pair(0).public()]);
    assert!(step(&found, "register").is_empty() && step(&found, "list").is_empty(), "{found:#?}");
    assert_eq!(step(&found, "signature"), "signature good 2026-11-20 -");
    other.run(&["verify", "druk.pdf", "--register", "nigdzie"]).fails(1, &["nigdzie"]);
    // The environment sets a register for every command; without one, later events are unknown.
    let mut command = other.cert(&["verify", "druk.pdf", "--public-key", pair(0).public()]);
    command.env("CERT_REGISTER", "nigdzie");
    let alone = finished(command);
    assert!(alone.code == Some(4) && !alone.err.contains("nigdzie"), "{alone:#?}");
}

#[test]
fn beside_a_register_without_a_key_a_signature_is_judged_by_the_one_named() {
    let issuer = SigningIssuer::keyless();
    issuer.0.application("zgloszenie", FIRST, &terc(0));
    issuer.run(&[&issue("zgloszenie")[..], &["--unsigned"]].concat()).ends(0);
    let certificate = issuer.text(NAME);
    let signature = signed(0, &certificate);
    print(&issuer, "druk.pdf", &[(NAME, certificate.as_bytes()), (SIGNATURE, signature.as_bytes())]);
    assert_eq!(step(&steps(&issuer, &["druk.pdf"]), "signature"), "signature unknown UBO-2026-0001 -");
    let named = steps(&issuer, &["druk.pdf", "--public-key", pair(0).public()]);
    assert_eq!(step(&named, "signature"), "signature good 2026-11-20 -");
}
