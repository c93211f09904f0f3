//! Signatures made in a practice copy with the register's key count nowhere else.

use std::fs;

use crate::support::issuer::{BY, copy};
use crate::support::signing_issuer::{SigningIssuer, amend, pair};

const FILE: &str = "ubo-2026-0001.toml";

// A register, and a practice copy in which the first certificate was amended.
fn issuer() -> SigningIssuer {
    let issuer = SigningIssuer::open();
    copy(&issuer.0.register(), &issuer.0.path("cwiczenia"));
    let practise = [&amend("2029-05-01")[..], &["--practice", "--register", "cwiczenia"]].concat();
    issuer.run(&practise).ends(0);
    issuer
}

#[test]
fn a_certificate_from_a_copy_to_practise_is_bad_wherever_it_is_shown() {
    let issuer = issuer();
    let comment = fs::read_to_string(issuer.0.path(format!("cwiczenia/{FILE}.minisig"))).expect("a signature");
    assert!(comment.contains("trusted comment: practice UBO-2026-0001 level="), "{comment}");
    fs::create_dir(issuer.0.path("poczta")).expect("a folder");
    for name in [FILE.to_owned(), format!("{FILE}.minisig")] {
        fs::copy(issuer.0.path(format!("cwiczenia/{name}")), issuer.0.path(format!("poczta/{name}"))).expect("copied");
    }
    let mail = format!("poczta/{FILE}");
    let key = ["--public-key", pair(0).public()];
    for args in [&["check", &mail][..], &["verify", &mail], &["verify", &mail, key[0], key[1]]] {
        let ran = issuer.run(args);
        assert!(ran.code == Some(3) && (ran.out.clone() + &ran.err).contains("practice copy"), "{args:?} {ran:#?}");
    }
    let print = ["print", "UBO-2026-0001", "-o", "druk.pdf", "--register", "cwiczenia"];
    issuer.run(&print).ends(0);
    let ran = issuer.run(&["verify", "druk.pdf"]);
    assert!(ran.code == Some(3) && ran.out.contains("practice copy"), "{ran:#?}");
    // Copied into the register itself, it does not match the list either.
    for name in [FILE.to_owned(), format!("{FILE}.minisig")] {
        fs::copy(issuer.0.path(format!("poczta/{name}")), issuer.file(&name)).expect("copied");
    }
    assert_eq!(issuer.run(&["check"]).code, Some(3));
}

#[test]
fn the_copy_itself_is_whole_and_nothing_in_it_is_ok() {
    let issuer = issuer();
    let verified = issuer.run(&["verify", "cwiczenia"]);
    assert!(verified.code == Some(4) && verified.out.contains("signatures: good (UBO-2026-0001 and "), "{verified:#?}");
    assert_eq!(issuer.run(&["check", "--register", "cwiczenia"]).code, Some(4));
    let monitor = issuer.run(&["check", "--register", "cwiczenia", "--format", "nagios"]);
    assert!(monitor.code == Some(1) && monitor.out.contains("SPECIMEN"), "{monitor:#?}");
    // The register continues, and is never marked.
    issuer.run(&["check"]).ends(0);
    issuer.run(&["revoke", "UBO-2026-0002", "--by", BY, "--reason", "pomyłka", "--yes"]).ends(0);
    let marked = [&amend("2028-06-01")[..], &["--practice"]].concat();
    issuer.run(&marked).fails(3, &["is the register itself"]);
}
