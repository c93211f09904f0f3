//! What a person wrote by hand is not trusted until somebody looks at it and signs it.

use crate::support::desk::{BY, without};
use crate::support::minisign::{accept, are_there};
use crate::support::office::{Office, amend, finished, pair};

// People are entered by hand.
fn edited() -> Office {
    let office = Office::open();
    office.replace("register.toml", "people = []", &format!("people = [\"{BY}\"] # od listopada"));
    office
}

#[test]
fn nothing_is_written_until_it_is_signed_and_the_comment_stays() {
    let is_outside = are_there();
    let office = edited();
    let refused = office.run(&amend("2028-06-01"));
    refused.fails(3, &["register.toml`: this file is not as on the signed list", "`cert register sign`"]);
    let before = office.serial();
    let signed = office.run(&["register", "sign", "--yes"]);
    assert!(signed.code == Some(0) && signed.out.contains(&format!("serial {}", before + 1)), "{signed:#?}");
    assert!(office.text("register.toml").contains("# od listopada"));
    office.run(&["verify"]).ends(0);
    assert!(!is_outside || accept(&office, &[pair(0).public()]));
    office.run(&amend("2028-06-01")).ends(0);
    let again = office.run(&["register", "sign", "--yes"]);
    assert!(again.code == Some(0) && again.err.contains("Everything is signed."), "{again:#?}");
    assert_eq!(office.serial(), before + 2, "where everything is signed nothing is written");
}

#[test]
fn a_dry_run_shows_what_changed_and_where_nobody_can_be_asked_yes_is_needed() {
    let office = edited();
    office.replace("ubo-2026-0002.toml", "level = 3", "level = 1");
    office.remove("ubo-2026-0001.toml.minisig");
    let before = office.0.snapshot("certificates");
    let shown = office.run(&["register", "sign", "--dry-run"]);
    shown.ends(0);
    for words in [
        "UBO-2026-0001",
        "UBO-2026-0002",
        "`certificates/register.toml`: this file is not as on the signed list",
        "`certificates/ubo-2026-0002.toml` is bad: the file or the signature was changed",
        "`certificates/ubo-2026-0001.toml` is bad: it was removed",
    ] {
        assert!(shown.out.contains(words), "{words}: {shown:#?}");
    }
    assert!(shown.err.contains("Nothing was written."), "{shown:#?}");
    office.run(&["register", "sign"]).fails(1, &["`--yes`"]);
    assert_eq!(without(office.0.snapshot("certificates"), ".lock"), without(before, ".lock"));
    office.run(&["register", "sign", "--yes"]).ends(0);
    office.run(&["verify"]).ends(0);
    let checked = office.json(&["check", "UBO-2026-0002"]);
    assert_eq!(
        (&checked["certificates"][0]["level"], &checked["certificates"][0]["signed"]),
        (&1.into(), &true.into())
    );
}

#[test]
fn what_cannot_be_read_is_not_signed() {
    let office = edited();
    std::fs::write(office.file("ubo-2026-0002.toml"), "format = 1\n").expect("written");
    let before = office.0.snapshot("certificates");
    let ran = office.run(&["register", "sign", "--yes"]);
    assert!(ran.code == Some(1) && ran.out.is_empty(), "{ran:#?}");
    assert_eq!(office.0.snapshot("certificates"), before);
}

#[test]
fn without_the_right_password_nothing_is_signed() {
    let office = edited();
    let before = without(office.0.snapshot("certificates"), ".lock");
    std::fs::write(office.0.path("inne-haslo"), "inne").expect("written");
    let mut command = office.cert(&["register", "sign", "--yes"]);
    command.env("CERT_KEY_PASSWORD_FILE", office.0.path("inne-haslo"));
    finished(command).fails(1, &["this password does not open the key"]);
    assert_eq!(without(office.0.snapshot("certificates"), ".lock"), before);
}

#[test]
fn nothing_is_signed_on_a_day_on_which_the_key_does_not_count() {
    let office = edited();
    let before = without(office.0.snapshot("certificates"), ".lock");
    let ran = office.run(&["register", "sign", "--yes", "--as-of", "2026-11-19"]);
    ran.fails(3, &["19 November 2026", "20 November 2026"]);
    assert_eq!(without(office.0.snapshot("certificates"), ".lock"), before);
    let office = Office::open();
    let early = ["revoke", "UBO-2026-0002", "--by", BY, "--reason", "x", "--yes", "--as-of", "2026-11-19"];
    assert_eq!(office.run(&early).code, Some(3));
    office.run(&["verify"]).ends(0);
}
