//! A register that was put back whole, with all its signatures: only who has seen a newer one can tell.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::signing_issuer::{SigningIssuer, amend, finished, names, pair};

// The whole register as it was before the amendment.
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
    assert!(one.code == Some(3) && one.out.contains("an old one"), "{one:#?}");
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
    let remembered = issuer.0.path(".local/state/cert/serials.toml");
    let text = fs::read_to_string(&remembered).expect("what is remembered");
    assert_eq!(text, format!("\"{}\" = {}\n", pair(0).public(), issuer.serial()).replace('"', quotes(&text)));
    issuer.run(&amend("2028-06-01")).ends(0);
    verify(None).ends(0);
    roll_back(&issuer);
    let ran = verify(None);
    assert!(ran.code == Some(3) && ran.out.contains("3 < 5"), "{ran:#?}");
    // It stays found, and somebody who never saw the newer one cannot tell.
    verify(None).ends(3);
    verify(Some(&elsewhere)).ends(0);
    assert!(elsewhere.join("cert/serials.toml").exists());
}

// A key of TOML need not be quoted.
fn quotes(text: &str) -> &'static str {
    if text.starts_with('"') { "\"" } else { "" }
}

#[test]
fn where_nothing_can_be_remembered_a_register_is_verified_all_the_same() {
    let issuer = SigningIssuer::open();
    fs::create_dir_all(issuer.0.path(".local")).expect("a folder");
    fs::write(issuer.0.path(".local/state"), "a file in the way").expect("written");
    issuer.run(&["verify"]).ends(0);
    let damaged = SigningIssuer::open();
    fs::create_dir_all(damaged.0.path(".local/state/cert")).expect("a folder");
    fs::write(damaged.0.path(".local/state/cert/serials.toml"), "= nothing").expect("written");
    damaged.run(&["verify"]).ends(0);
}

#[test]
fn a_bad_register_is_not_remembered() {
    let issuer = SigningIssuer::open();
    issuer.replace("register.toml", "people = []", "people = [\"Ktoś\"]");
    issuer.run(&["verify"]).ends(3);
    assert!(!issuer.0.path(".local/state/cert/serials.toml").exists());
}

#[test]
fn what_is_written_into_a_backup_goes_on_behind_what_was_seen() {
    let issuer = SigningIssuer::open();
    issuer.run(&amend("2028-06-01")).ends(0);
    let seen = issuer.serial();
    issuer.run(&["verify"]).ends(0);
    roll_back(&issuer);
    issuer.run(&["verify"]).ends(3);
    issuer.run(&amend("2028-07-01")).ends(0);
    assert_eq!(issuer.serial(), seen + 1);
    issuer.run(&["verify"]).ends(0);
}
