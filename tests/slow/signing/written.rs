//! Every command that writes leaves a register that this program, `minisign` and `sha256sum` accept.

use std::fs;

use cert::store::register::ledger::Ledger;
use cert_core::format::settings;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::{Seal, signature_of};

use crate::support::issuer::{BY, Ran, day, issue, terc};
use crate::support::minisign::{accept, are_there};
use crate::support::signing_issuer::{FIRST, SigningIssuer, amend, names, pair};

#[test]
fn each_write_raises_the_serial_by_one_and_leaves_everything_signed() {
    let is_outside = are_there();
    let issuer = SigningIssuer::empty();
    issuer.0.application("zgloszenie", FIRST, &terc(0));
    issuer.0.next_application("nastepne", FIRST, &terc(0));
    issuer.0.application("inne", "Nibygród", &terc(1));
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes", "--as-of", "2027-11-01"];
    let revoke = ["revoke", "UBO-2026-0002", "--by", BY, "--reason", "pomyłka", "--yes", "--as-of", "2027-11-02"];
    let name = ["amend", "UBO-2026-0001", "--name", "Przykładów", "--by", BY, "--reason", "x", "--yes"];
    let writes: [&[&str]; 6] = [&issue("zgloszenie"), &issue("inne"), &amend("2028-05-01"), &name, &renew, &revoke];
    for args in writes {
        let before = issuer.serial();
        let ran = issuer.run(args);
        ran.ends(0);
        assert!(!ran.out.contains("Unsigned"), "{args:?}: {ran:#?}");
        assert_eq!(issuer.serial(), before + 1, "{args:?}");
        issuer.run(&["verify"]).ends(0);
        assert!(!is_outside || accept(&issuer, &[pair(0).public()]), "{args:?}");
    }
    let signatures = names(&issuer.0.register()).into_iter().filter(|name| name.ends_with(".minisig")).count();
    assert_eq!(signatures, 4, "three certificates and the list");
    assert!(issuer.text(LIST).lines().all(|line| !line.contains("dossiers/") && !line.contains(LIST)));
}

#[test]
fn a_repair_that_raises_the_number_signs_it_and_one_that_writes_nothing_needs_no_key() {
    let is_outside = are_there();
    let issuer = SigningIssuer::open();
    let text = issuer.text(settings::FILE).replace("last_number = 2", "last_number = 1");
    // Somebody signed it that way.
    std::fs::write(issuer.file(settings::FILE), text).expect("written");
    let seal = Seal { signer: &pair(0).secret, on: day("2026-11-20") };
    let mut ledger = Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("the register");
    ledger.sign(&[]).expect("signed");
    drop(ledger);
    let before = issuer.serial();
    let repaired = issuer.run(&["register", "repair"]);
    assert!(repaired.code == Some(0) && repaired.out.contains("to 2"), "{repaired:#?}");
    assert_eq!(issuer.serial(), before + 1);
    issuer.run(&["verify"]).ends(0);
    assert!(!is_outside || accept(&issuer, &[pair(0).public()]));
    let mut command = issuer.cert(&["register", "repair"]);
    command.env_remove("CERT_KEY_PASSWORD_FILE");
    crate::support::signing_issuer::finished(command).ends(0);
    assert_eq!(issuer.serial(), before + 1);
}

#[test]
fn what_is_in_doubt_a_repair_mends_and_does_not_sign() {
    let issuer = SigningIssuer::open();
    issuer.replace(settings::FILE, "last_number = 2", "last_number = 1");
    let repaired = issuer.run(&["register", "repair"]);
    assert!(repaired.code == Some(3) && repaired.out.contains("to 2"), "{repaired:#?}");
    assert_eq!(repaired.err.matches("the signature of `certificates/SHA256SUMS` is bad").count(), 1, "{repaired:#?}");
    issuer.run(&["verify"]).ends(3);
    issuer.run(&["register", "sign", "--yes"]).ends(0);
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn what_a_program_killed_amid_moving_left_is_good_and_finished_by_the_next() {
    let is_outside = are_there();
    let issuer = SigningIssuer::open();
    let committed = issuer.file(".commit");
    std::fs::create_dir(&committed).expect("a folder");
    for name in [settings::FILE, "ubo-2026-0001.toml", LIST] {
        std::fs::rename(issuer.file(name), committed.join(name)).expect("moved");
        issuer.put_back(name);
    }
    // The signatures are already in place.
    issuer.run(&["verify"]).ends(0);
    issuer.run(&["check"]).ends(0);
    issuer.run(&amend("2028-07-01")).ends(0);
    assert!(!committed.exists());
    issuer.run(&["verify"]).ends(0);
    assert!(!is_outside || accept(&issuer, &[pair(0).public()]));
}

#[test]
fn the_trusted_comment_says_what_the_certificate_says() {
    let issuer = SigningIssuer::open();
    let comment = |name: &str| issuer.text(&signature_of(name)).lines().nth(2).map(str::to_owned).expect("a comment");
    assert_eq!(
        comment("ubo-2026-0001.toml"),
        "trusted comment: UBO-2026-0001 level=3 until=2028-05-01 signed=2026-11-20 municipality=Przykładowo"
    );
    assert_eq!(comment(LIST), format!("trusted comment: register=UBO serial={} signed=2026-11-20", issuer.serial()));
    let untrusted = issuer.text(&signature_of(LIST)).lines().next().map(str::to_owned);
    assert_eq!(untrusted.as_deref(), Some("untrusted comment: signature from minisign secret key"));
    issuer.run(&["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes", "--as-of", "2026-12-01"]).ends(0);
    assert_eq!(
        comment("ubo-2026-0001.toml"),
        "trusted comment: UBO-2026-0001 level=3 revoked=2026-12-01 signed=2026-12-01 municipality=Przykładowo"
    );
}

#[test]
fn a_name_of_any_length_can_be_signed() {
    let issuer = SigningIssuer::open();
    // The comment is cut before a space that would be its last character.
    let name = format!("{} {}", "Ą".repeat(199), "reszta nazwy".repeat(20));
    issuer.run(&["amend", "UBO-2026-0001", "--name", &name, "--by", BY, "--reason", "x", "--yes"]).ends(0);
    issuer.run(&["verify"]).ends(0);
    assert!(!are_there() || accept(&issuer, &[pair(0).public()]));
}

#[test]
fn a_dry_run_needs_no_key_and_touches_nothing() {
    let issuer = SigningIssuer::open();
    std::fs::remove_dir_all(issuer.0.path(".config")).expect("removed");
    // Once seen in this place, it is remembered.
    issuer.run(&["check"]).ends(0);
    let before = issuer.0.snapshot("");
    let mut args = amend("2028-06-01").to_vec();
    args.pop();
    issuer.run(&[&args[..], &["--dry-run"]].concat()).ends(0);
    assert_eq!(issuer.0.snapshot(""), before);
}

#[test]
fn a_key_is_made_and_said_to_be_or_nothing_is_left_of_it() {
    let issuer = SigningIssuer::empty();
    let keys = || fs::read_dir(issuer.0.path(".config/cert")).expect("a folder").count();
    let mut full = issuer.cert(&["key", "rotate"]);
    full.stdout(fs::OpenOptions::new().write(true).open("/dev/full").expect("the device"));
    Ran::from(full.output().expect("an end")).fails(1, &["the command did its work", "do not repeat the command"]);
    assert_eq!((keys(), issuer.0.load().register.settings.keys.len()), (2, 2));
    fs::remove_file(issuer.file(".lock")).expect("removed");
    fs::create_dir(issuer.file(".lock")).expect("a folder in its place");
    issuer.run(&["key", "rotate"]).fails(1, &["cannot write", "as it was before"]);
    assert_eq!((keys(), issuer.0.load().register.settings.keys.len()), (2, 2));
}
