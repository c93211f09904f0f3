//! The source of a password: a file, an open descriptor, a prompt; never an argument, and it is never shown.

use std::fs;
use std::process::Command;

use crate::support::issuer::{Issuer, Ran};
use crate::support::signing_issuer::{PASSWORD, SigningIssuer, amend, finished, names};

fn with_file(issuer: &SigningIssuer, text: &str, args: &[&str]) -> Ran {
    fs::write(issuer.0.path("plik"), text).expect("written");
    let mut command = issuer.cert(args);
    command.env("CERT_KEY_PASSWORD_FILE", issuer.0.path("plik"));
    finished(command)
}

fn without_any(issuer: &SigningIssuer, args: &[&str]) -> Ran {
    let mut command = issuer.cert(args);
    command.env_remove("CERT_KEY_PASSWORD_FILE");
    finished(command)
}

#[test]
fn an_end_of_line_in_the_file_is_no_part_of_it() {
    for end in ["", "\n", "\r\n"] {
        let issuer = SigningIssuer::open();
        with_file(&issuer, &format!("{PASSWORD}{end}"), &amend("2028-06-01")).ends(0);
    }
    let issuer = SigningIssuer::open();
    with_file(&issuer, &format!(" {PASSWORD}"), &amend("2028-06-01")).fails(1, &["does not open the key"]);
}

#[test]
fn an_empty_one_protects_nothing() {
    for text in ["", "\n"] {
        let issuer = SigningIssuer::keyless();
        with_file(&issuer, text, &["key", "new"]).fails(1, &["the password is empty"]);
        assert!(!issuer.0.path(".config").exists() && issuer.0.load().register.settings.keys.is_empty());
    }
}

#[test]
fn one_that_is_too_long_is_refused_and_never_cut() {
    let issuer = SigningIssuer::keyless();
    with_file(&issuer, &"a".repeat(1025), &["key", "new"]).fails(1, &["at most 1024"]);
    with_file(&issuer, &"a".repeat(2_000_000), &["key", "new"]).fails(1, &["at most 1024"]);
    assert!(!issuer.0.path(".config").exists());
    with_file(&issuer, &format!("{}\r\n", "a".repeat(1024)), &["key", "new"]).ends(0);
}

#[test]
fn a_file_that_is_not_there_is_named_and_what_it_holds_never() {
    let issuer = SigningIssuer::open();
    let mut command = issuer.cert(&amend("2028-06-01"));
    command.env("CERT_KEY_PASSWORD_FILE", issuer.0.path("nie-ma"));
    finished(command).fails(1, &["nie-ma"]);
    fs::write(issuer.0.path("bajty"), [0xff, 0xfe, b's', b'e', b'k', b'r', b'e', b't']).expect("written");
    let mut command = issuer.cert(&amend("2028-06-01"));
    command.env("CERT_KEY_PASSWORD_FILE", issuer.0.path("bajty"));
    let ran = finished(command);
    assert!(ran.code == Some(1) && !ran.err.contains("sekret") && ran.err.contains("bajty"), "{ran:#?}");
}

#[test]
fn without_a_terminal_one_is_told_how_and_nothing_is_written() {
    let issuer = SigningIssuer::open();
    let before = crate::support::issuer::without(issuer.0.snapshot("certificates"), ".lock");
    let words = ["no terminal to ask in", "`CERT_KEY_PASSWORD_FILE`", "`--password-fd 3`"];
    without_any(&issuer, &amend("2028-06-01")).fails(1, &words);
    without_any(&issuer, &["key", "rotate"]).fails(1, &words);
    assert_eq!(crate::support::issuer::without(issuer.0.snapshot("certificates"), ".lock"), before);
    assert_eq!(names(&issuer.0.path(".config/cert")).len(), 1);
}

// The program in a shell, which opens descriptors; the shell calls it `cert`.
#[cfg(unix)]
fn in_shell(issuer: &Issuer, line: &str) -> Ran {
    let mut shell = Command::new("sh");
    issuer.close(&mut shell);
    shell.args(["-c", &line.replace("cert ", &format!("'{}' ", env!("CARGO_BIN_EXE_cert")))]);
    finished(shell)
}

#[test]
#[cfg(unix)]
fn it_is_read_from_an_open_descriptor() {
    let issuer = SigningIssuer::keyless();
    in_shell(&issuer.0, "cert key new --password-fd 3 3<haslo").ends(0);
    in_shell(&issuer.0, "cat haslo | cert key rotate --password-fd 0").ends(0);
    assert_eq!(issuer.0.load().register.settings.keys.len(), 2);
    issuer.run(&["verify"]).ends(0);
    let closed = in_shell(&issuer.0, "cert key rotate --password-fd 9");
    assert!(closed.code == Some(1) && closed.out.is_empty(), "{closed:#?}");
    // An option takes precedence over the environment.
    fs::write(issuer.0.path("inne"), "inne").expect("written");
    in_shell(&issuer.0, "CERT_KEY_PASSWORD_FILE=inne cert key rotate --password-fd 3 3<haslo").ends(0);
    issuer.replace("register.toml", "people = []", "people = [\"Wit Wystawiający\"]");
    in_shell(&issuer.0, "CERT_KEY_PASSWORD_FILE=inne cert register sign --yes --password-fd 3 3<haslo").ends(0);
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn no_option_takes_it_as_an_argument() {
    let issuer = SigningIssuer::open();
    for option in ["--password", "--password-file", "--key-password"] {
        let ran = issuer.run(&[&amend("2028-06-01")[..], &[option, "x"]].concat());
        assert_eq!(ran.code, Some(2), "{option}: {ran:#?}");
    }
    assert_eq!(issuer.run(&["key", "new", "--password-fd", "haslo"]).code, Some(2));
}
