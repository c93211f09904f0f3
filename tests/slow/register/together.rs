//! Several programs that write into one register, or wait for it.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

use crate::support::issuer::{BY, Issuer, Ran, id, issue, terc, without};

const REVOKE: [&str; 8] = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes", "--lang=en"];

fn finish(child: Child) -> Ran {
    child.wait_with_output().expect("an end").into()
}

#[test]
fn of_sixteen_who_issue_at_once_each_gets_a_number_of_its_own() {
    let issuer = Issuer::new();
    let folders: Vec<String> = (1..=16).map(|number| format!("zgloszenie-{number}")).collect();
    for (number, folder) in folders.iter().enumerate() {
        issuer.application(folder, &format!("Przykładowo {}", number + 1), &terc(number));
    }
    let running: Vec<Child> = folders.iter().map(|folder| issuer.start(&issue(folder))).collect();
    let told: BTreeSet<String> = running
        .into_iter()
        .map(finish)
        .map(|ran| {
            ran.ends(0);
            ran.out.split_whitespace().next().unwrap_or_default().to_owned()
        })
        .collect();
    let expected: BTreeSet<String> = (1..=16).map(|number| id(number).to_string()).collect();
    assert_eq!(told, expected);
    let certificates = issuer.certificates();
    let municipalities: BTreeSet<_> = certificates.iter().map(|one| one.holder.terc.as_str().to_owned()).collect();
    assert_eq!((certificates.len(), municipalities.len()), (16, 16));
    assert_eq!(issuer.load().register.settings.last_number, 16);
}

#[test]
fn of_two_who_issue_for_one_municipality_at_once_only_one_does() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let running = [issuer.start(&issue("zgloszenie")), issuer.start(&issue("zgloszenie"))];
    let mut codes = running.map(|child| finish(child).code);
    codes.sort_unstable();
    assert_eq!((codes, issuer.certificates().len()), ([Some(0), Some(3)], 1));
}

// Locks the register as a writing program does.
fn hold(issuer: &Issuer) -> File {
    let path = issuer.register().join(".lock");
    let mut lock = OpenOptions::new().create(true).truncate(true).write(true).open(path).expect("a lock");
    lock.lock().expect("held");
    lock.write_all("Iga Inna, cert issue, 4321\u{1b}[31m".as_bytes()).expect("written");
    lock
}

#[test]
fn who_waits_longer_than_ten_seconds_is_told_who_writes() {
    let issuer = Issuer::with_certificate();
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    let before = issuer.snapshot("certificates");
    let _held = hold(&issuer);
    let amend = ["amend", "UBO-2026-0001", "--name", "Nowe", "--by", BY, "--reason", "pomyłka", "--yes"];
    let commands: [&[&str]; 4] = [&issue("inne"), &amend, &REVOKE, &["register", "repair"]];
    let mut waiting = commands.map(|args| issuer.start(args));
    sleep(Duration::from_secs(7));
    assert!(waiting.iter_mut().all(|child| child.try_wait().expect("a state").is_none()));
    for ran in waiting.map(finish) {
        ran.fails(
            1,
            &["somebody else is writing to the register `certificates`: Iga Inna, cert issue, 4321", "help: "],
        );
        assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
    }
    assert_eq!(without(issuer.snapshot("certificates"), ".lock"), without(before, ".lock"));
}

#[test]
fn who_waits_goes_on_once_the_other_is_done() {
    let issuer = Issuer::with_certificate();
    let held = hold(&issuer);
    let mut waiting = issuer.start(&REVOKE);
    sleep(Duration::from_secs(1));
    assert!(waiting.try_wait().expect("a state").is_none());
    drop(held);
    finish(waiting).ends(0);
    assert_eq!(issuer.certificates()[0].events.len(), 1);
}

#[test]
fn who_reads_does_not_wait() {
    let issuer = Issuer::with_certificate();
    let _held = hold(&issuer);
    let read = issuer.run(&["issue", "zgloszenie", "--by", BY, "--dry-run"]);
    read.fails(3, &["the municipality already holds the certificate `UBO-2026-0001`"]);
    assert_eq!(issuer.certificates().len(), 1);
    assert!(fs::read_to_string(issuer.register().join(".lock")).expect("a lock").starts_with("Iga Inna"));
}
