//! Certificates that must not hang on a wall are not printed.

use std::fs;

use super::press::{ID, press};
use crate::support::issuer::BY;
use crate::support::signing_issuer::SigningIssuer;

fn refused(issuer: &SigningIssuer, exit: i32, told: &str) {
    for format in ["pdf", "html"] {
        let ran = issuer.run(&["print", ID, "--format", format, "-o", "print"]);
        ran.ends(exit);
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
        assert!(ran.out.is_empty() && !issuer.0.path("print").exists(), "{}", ran.out);
    }
}

#[test]
fn a_revoked_certificate_is_not_printed() {
    let issuer = press();
    issuer.run(&["revoke", ID, "--by", BY, "--reason", "pismo", "--yes"]).ends(0);
    refused(&issuer, 3, "revoked");
}

#[test]
fn a_changed_or_unsigned_certificate_is_not_printed() {
    let issuer = press();
    issuer.replace("ubo-2026-0001.toml", "level = 3", "level = 2");
    refused(&issuer, 3, "signature");
    let issuer = SigningIssuer::keyless();
    issuer.0.application("zgloszenie", "Przykładowo", &crate::support::issuer::terc(0));
    let issue = crate::support::issuer::issue("zgloszenie");
    issuer.run(&[&issue[..], &["--unsigned"]].concat()).ends(0);
    let unsigned = issuer.run(&["print", ID]);
    unsigned.ends(0);
    assert!(unsigned.err.contains("cert key new"), "{}", unsigned.err);
}

#[test]
fn without_the_rubric_nobody_can_say_what_the_level_means() {
    let issuer = press();
    let kept = fs::read_dir(issuer.file("rubrics")).expect("a folder").flatten().next().expect("a rubric").path();
    let elsewhere = issuer.0.path("rubric.toml");
    fs::rename(&kept, &elsewhere).expect("moved");
    // The built-in questionnaire has the same bytes, and serves as well.
    issuer.run(&["print", ID, "-o", "print.pdf"]).ends(0);
    let other = issuer.0.path("other.toml");
    fs::write(&other, fs::read_to_string(&elsewhere).expect("a rubric") + "# another\n").expect("written");
    let ran = issuer.run(&["print", ID, "-o", "none.pdf", "--rubric", "other.toml"]);
    ran.ends(1);
    assert!(ran.err.contains("rubrics/") && !issuer.0.path("none.pdf").exists(), "{}", ran.err);
}

#[test]
fn an_expired_certificate_is_printed_with_a_word() {
    let issuer = press();
    let ran = issuer.run(&["print", ID, "-o", "print.pdf", "--as-of", "2030-01-01"]);
    ran.ends(0);
    assert!(ran.err.contains("Note: today"), "{}", ran.err);
}
