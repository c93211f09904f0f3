//! A letter that would not be true is refused, with the command for one that would.

use crate::support::every_letter::EveryLetter;
use crate::support::issuer::BY;
use crate::support::signing_issuer::SigningIssuer;

#[test]
fn a_letter_that_is_not_true_of_its_certificate_is_refused_with_the_one_that_is() {
    let letters = EveryLetter::new();
    for (about, kind, day, right) in [
        ("UBO-2026-0001", "lost", "2026-11-20", "issued"),
        ("UBO-2026-0001", "revoked", "2026-11-20", "issued"),
        ("UBO-2026-0003", "issued", "2027-11-21", "lost"),
        ("UBO-2026-0002", "expiring", "2027-11-21", "lost"),
        ("UBO-2026-0004", "issued", "2026-11-20", "revoked"),
        ("UBO-2026-0004", "expiring", "2026-11-20", "revoked"),
        ("UBO-2026-0004", "lost", "2026-11-20", "revoked"),
    ] {
        let command = format!("`cert letter {about} --kind {right}`");
        letters.run(about, kind, &["--as-of", day, "-o", "pismo"]).fails(3, &["would not be true", &command]);
        // The suggested command works.
        letters.run(about, right, &["--as-of", day]).ends(0);
    }
    letters.run("UBO-2026-0001", "issued", &["--as-of", "2026-11-19"]).fails(3, &["is not valid yet", "cert show"]);
    assert!(!letters.0.path("pismo").exists());
}

#[test]
fn a_letter_that_is_not_true_of_its_application_is_refused_with_the_one_that_is() {
    let letters = EveryLetter::new();
    letters.run("odmowa", "lower", &[]).fails(3, &["no level is met", "`cert letter odmowa --kind refused`"]);
    letters.run("nizszy", "refused", &[]).fails(3, &["level 1 is met", "`cert letter nizszy --kind lower`"]);
    letters.run("nizszy", "questions", &[]).fails(3, &["no questions", "`cert review nizszy --summary`"]);
    for kind in ["refused", "lower"] {
        let words = ["level 3 is met", "`cert issue zgloszenie-1 --by \"First Last\"`", "--kind issued"];
        letters.run("zgloszenie-1", kind, &[]).fails(3, &words);
    }
    letters.0.edit("nizszy", "applied_for = 2\n", "");
    letters.run("nizszy", "lower", &[]).fails(3, &["level 1 is met", "`cert issue nizszy"]);
    letters.run("odmowa", "refused", &["--as-of", "2026-11-01"]).fails(3, &["is before the last entry"]);
}

#[test]
fn of_a_review_that_is_not_finished_nobody_can_tell() {
    let letters = EveryLetter::new();
    let command = "`cert review pytania --by \"First Last\"`";
    for kind in ["refused", "lower"] {
        letters.run("pytania", kind, &[]).fails(4, &["is not finished", command]);
    }
    letters.review("pytania", &["--confirm-all"]);
    letters.run("pytania", "refused", &[]).fails(4, &["is not finished", "`cert letter pytania --kind questions`"]);
}

#[test]
fn a_certificate_and_an_application_are_not_taken_for_each_other() {
    let letters = EveryLetter::new();
    for kind in ["issued", "expiring", "lost", "revoked"] {
        let words = ["`pytania` is not the number", "cert letter UBO-2026-0007 --kind", "`cert list`"];
        letters.run("pytania", kind, &[]).fails(2, &words);
    }
    for kind in ["questions", "refused", "lower"] {
        let words = ["is the number of a certificate", "cert letter FOLDER --kind"];
        letters.run("UBO-2026-0001", kind, &[]).fails(2, &words);
    }
    letters.run("UBO-2026-0009", "issued", &[]).fails(1, &["there is no certificate"]);
    letters.run("nie-ma", "refused", &[]).fails(1, &["nie-ma"]);
}

#[test]
fn commands_to_paste_name_the_register_and_the_questionnaire() {
    let letters = EveryLetter::new();
    std::fs::rename(letters.0.register(), letters.0.path("inny rejestr")).expect("moved");
    let register = ["--register", "inny rejestr"];
    let words = ["--kind issued --register 'inny rejestr'`"];
    letters.run("UBO-2026-0001", "lost", &register).fails(3, &words);
    letters.run("odmowa", "refused", &[]).fails(1, &["there is no register"]);
    letters.run("odmowa", "refused", &register).ends(0);
    let rubric = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/rubric.toml");
    let words = [&format!("--kind refused --rubric {rubric} --register 'inny rejestr'`")[..]];
    letters.run("odmowa", "lower", &[&register[..], &["--rubric", rubric]].concat()).fails(3, &words);
}

#[test]
fn no_letter_is_written_about_what_is_not_genuine() {
    let issuer = SigningIssuer::open();
    let letter = |about, kind| issuer.run(&["letter", about, "--kind", kind]);
    letter("UBO-2026-0001", "issued").ends(0);
    issuer.replace("ubo-2026-0001.toml", "level = 3", "level = 2");
    letter("UBO-2026-0001", "issued").fails(3, &["ubo-2026-0001.toml"]);
    // A letter about another certificate is written, and the bad one is named.
    let ran = letter("UBO-2026-0002", "issued");
    ran.ends(0);
    assert!(ran.err.contains("ubo-2026-0001.toml"), "{ran:#?}");
}

#[test]
fn a_letter_never_names_an_address_that_nobody_has_signed() {
    let issuer = SigningIssuer::open();
    let reviewed = issuer.0.path("odmowa");
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples/przykladowo-wielkie-0");
    crate::support::issuer::copy(&example, &reviewed);
    let letter = |about, kind| issuer.run(&["letter", about, "--kind", kind]);
    letter("odmowa", "refused").ends(0);
    issuer.replace("register.toml", "prefix = \"UBO\"\n", "prefix = \"UBO\"\ncontact = \"zle@example\"\n");
    for (about, kind) in [("UBO-2026-0002", "issued"), ("odmowa", "refused")] {
        letter(about, kind).fails(3, &["register.toml"]);
    }
}

#[test]
fn of_what_is_not_signed_in_a_register_that_signs_nobody_can_tell() {
    let issuer = SigningIssuer::keyless();
    issuer.0.application("zgloszenie", "Przykładowo", &crate::support::issuer::terc(0));
    issuer.run(&["issue", "zgloszenie", "--by", BY, "--yes", "--unsigned"]).ends(0);
    issuer.run(&["letter", "UBO-2026-0001", "--kind", "issued"]).ends(0);
    issuer.run(&["key", "new"]).ends(0);
    let words = ["has no signature", "`cert register sign`"];
    issuer.run(&["letter", "UBO-2026-0001", "--kind", "issued"]).fails(4, &words);
}
