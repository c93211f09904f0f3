//! A register restored as a whole, with all its signatures: only somebody who has seen a newer one can tell.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::issuer::{BY, copy};
use crate::support::signing_issuer::{SigningIssuer, amend, finished, names, pair};

const MEMORY: &str = ".local/state/cert/registers.toml";

// Restores the whole register as before the amendment.
fn roll_back(issuer: &SigningIssuer) {
    for name in names(&issuer.0.path("earlier")).iter().filter(|name| name.contains('.')) {
        if issuer.0.path("earlier").join(name).is_file() {
            issuer.put_back(name);
        }
    }
    issuer.put_back(LIST);
    issuer.put_back(&signature_of(LIST));
}

#[test]
fn it_is_found_by_the_serial_that_one_is_told() {
    let issuer = SigningIssuer::open();
    let serial = issuer.serial();
    let at_least = |number: u32| issuer.run(&["verify", "--at-least-serial", &number.to_string()]);
    roll_back(&issuer);
    issuer.run(&["verify"]).ends(0);
    assert_eq!(issuer.serial(), serial - 1);
    at_least(serial - 1).ends(0);
    let ran = at_least(serial);
    assert!(ran.code == Some(3) && ran.out.contains(&format!("{} < {serial}", serial - 1)), "{ran:#?}");
    let one = issuer.run(&["verify", "UBO-2026-0001", "--at-least-serial", &serial.to_string()]);
    assert!(one.code == Some(3) && one.out.contains("an old register"), "{one:#?}");
}

#[test]
fn it_is_found_by_what_was_seen_before_and_only_by_whoever_saw_it() {
    let issuer = SigningIssuer::open();
    let elsewhere = issuer.0.path("inny-komputer");
    let verify = |state: Option<&std::path::Path>| {
        let mut command = issuer.cert(&["verify"]);
        if let Some(state) = state {
            command.env("XDG_STATE_HOME", state);
        }
        finished(command)
    };
    verify(None).ends(0);
    issuer.run(&amend("2028-06-01")).ends(0);
    verify(None).ends(0);
    roll_back(&issuer);
    for _ in 0..2 {
        // It is found again, and somebody who never saw the newer one cannot tell.
        let ran = verify(None);
        assert!(ran.code == Some(3) && ran.out.contains("3 < 5"), "{ran:#?}");
    }
    verify(Some(&elsewhere)).ends(0);
    assert!(elsewhere.join("cert/registers.toml").exists());
}

#[test]
fn what_an_earlier_version_remembered_is_taken_over_once() {
    let issuer = SigningIssuer::open();
    let remembered = format!("\"{}\" = {}\n", pair(0).public(), issuer.serial() + 1);
    fs::write(issuer.0.path(".local/state/cert/serials.toml"), &remembered).expect("written");
    issuer.run(&["verify"]).ends(3);
    issuer.run(&amend("2028-06-01")).fails(3, &["is an older copy"]);
    fs::write(issuer.0.path(".local/state/cert/serials.toml"), remembered.replace(" = 5", " = 4")).expect("written");
    issuer.run(&["verify"]).ends(0);
    issuer.run(&amend("2028-06-01")).ends(0);
    let memory = fs::read_to_string(issuer.0.path(MEMORY)).expect("what is remembered");
    assert!(memory.contains("serial = 5") && !memory.contains("earlier"), "{memory}");
}

#[test]
fn where_nothing_can_be_remembered_a_register_is_verified_all_the_same() {
    let issuer = SigningIssuer::open();
    fs::remove_dir_all(issuer.0.path(".local")).expect("removed");
    fs::create_dir_all(issuer.0.path(".local")).expect("a folder");
    fs::write(issuer.0.path(".local/state"), "a file in the way").expect("written");
    let ran = issuer.run(&["verify"]);
    assert!(ran.code == Some(0) && ran.err.contains("no usable record of registers"), "{ran:#?}");
}

#[test]
fn a_bad_register_is_not_remembered() {
    let issuer = SigningIssuer::open();
    fs::remove_dir_all(issuer.0.path(".local")).expect("removed");
    issuer.replace("register.toml", "people = []", "people = [\"Ktoś\"]");
    issuer.run(&["verify"]).ends(3);
    assert!(!issuer.0.path(MEMORY).exists());
}

#[test]
fn a_backup_goes_on_only_where_it_is_adopted() {
    let issuer = SigningIssuer::open();
    issuer.run(&amend("2028-06-01")).ends(0);
    let seen = issuer.serial();
    roll_back(&issuer);
    issuer.run(&["verify"]).ends(3);
    issuer.run(&amend("2028-07-01")).fails(3, &["3, but had reached 5"]);
    issuer.run(&["register", "sign", "--yes"]).fails(3, &["is an older copy"]);
    issuer.run(&["key", "rotate"]).fails(3, &["is an older copy"]);
    issuer.run(&["register", "adopt", "--by", BY, "--reason", "dysk zawiódł", "--yes"]).ends(0);
    assert_eq!(issuer.serial(), seen + 1);
    issuer.run(&["verify"]).ends(0);
    issuer.run(&amend("2028-07-01")).ends(0);
}

#[test]
fn what_was_written_as_often_elsewhere_is_another_register_here() {
    let issuer = SigningIssuer::open();
    issuer.run(&amend("2028-06-01")).ends(0);
    copy(&issuer.0.register(), &issuer.0.path("first"));
    roll_back(&issuer);
    let elsewhere = |args: &[&str]| {
        let mut command = issuer.cert(args);
        command.env("XDG_STATE_HOME", issuer.0.path("inny-komputer"));
        finished(command)
    };
    elsewhere(&amend("2028-07-01")).ends(0);
    elsewhere(&amend("2028-08-01")).ends(0);
    let ran = issuer.run(&["check"]);
    assert!(ran.code == Some(3) && ran.err.contains("is not the copy of the register that was here"), "{ran:#?}");
}

#[test]
fn a_key_that_was_retired_never_counts_again_in_an_older_copy() {
    let issuer = SigningIssuer::open();
    issuer.run(&["verify"]).ends(0);
    issuer.run(&["key", "rotate"]).ends(0);
    roll_back(&issuer);
    let adopt = ["register", "adopt", "--by", BY, "--reason", "dysk zawiódł", "--yes"];
    issuer.run(&adopt).fails(3, &["is listed as in use again, though it was already retired"]);
}
