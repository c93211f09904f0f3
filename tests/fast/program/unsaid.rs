//! An answer that cannot be written: never a success, and completed work is reported.
#![cfg(unix)]

use std::fs::{self, OpenOptions};
use std::process::Command;

use crate::support::issuer::{BY, Issuer, Ran, issue, terc};

// The device that is always full.
fn to_full(mut command: Command) -> Ran {
    command.stdout(OpenOptions::new().write(true).open("/dev/full").expect("the device"));
    command.output().expect("an end").into()
}

#[test]
fn an_answer_that_nobody_got_is_none() {
    let issuer = Issuer::with_certificate();
    for args in [&["--help"][..], &["--version"], &["check"], &["check", "--help"], &["list"], &["completions", "bash"]]
    {
        to_full(issuer.cert(args)).fails(1, &["cannot be written to `stdout`: the disk is full"]);
        let mut closed = Command::new("sh");
        issuer.close(&mut closed);
        closed.args(["-c", "exec \"$@\" >&-", "sh", env!("CARGO_BIN_EXE_cert")]).args(args);
        Ran::from(closed.output().expect("an end")).fails(1, &["cannot be written to `stdout`: it is closed"]);
        let mut unread = issuer.cert(args);
        unread.stdout(fs::OpenOptions::new().read(true).write(true).open("/dev/null").expect("the device"));
        assert_eq!(unread.status().expect("an end").code(), Some(0), "{args:?}: thrown away on purpose");
    }
}

#[test]
fn what_was_written_is_said_to_be_done_and_not_to_be_repeated() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let done = ["the command did its work, and the result is saved", "do not repeat the command"];
    to_full(issuer.cert(&issue("zgloszenie"))).fails(1, &done);
    let revoke = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes"];
    to_full(issuer.cert(&revoke)).fails(1, &done);
    assert_eq!(issuer.certificates().iter().map(|one| one.events.len()).collect::<Vec<_>>(), [1]);
    to_full(issuer.cert(&["register", "init", "inny", "--issuer", "F", "--prefix", "ABC"])).fails(1, &done);
    to_full(issuer.cert(&["review", "zgloszenie", "--by", "Ola Oceniająca", "--ask", "wnioski-spisane=czemu?"]))
        .fails(1, &done);
    to_full(issuer.cert(&["assess", "zgloszenie", "--set", "wnioski-spisane=nie"])).fails(1, &done);
    // Output alone is not work done.
    let shown = to_full(issuer.cert(&["score", "zgloszenie"]));
    shown.fails(1, &["cannot be written to `stdout`"]);
    assert!(!shown.err.contains(done[0]), "{shown:#?}");
}
