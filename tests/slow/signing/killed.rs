//! Killed or read during a write: the register is good at every moment, as before or after.

use std::fs;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

use cert::store::register::ledger::Ledger;
use cert_core::certificate::event::{Event, EventKind};
use cert_core::trust::signing::Seal;
use chrono::Days;

use crate::support::issuer::{BY, day, id};
use crate::support::signing_issuer::{SigningIssuer, amend, pair};

const ROUNDS: u32 = 24;

const ENTRIES: u64 = 40;

fn start(issuer: &SigningIssuer, number: u32) -> Child {
    let ends = format!("2029-{:02}-{:02}", number / 28 + 1, number % 28 + 1);
    let mut command = issuer.cert(&amend(&ends));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program")
}

// Waits until the program holds the register, has committed, or has ended.
fn until(issuer: &SigningIssuer, child: &mut Child, is_committed: bool) {
    let holder = format!(", {}", child.id());
    let holds = || fs::read_to_string(issuer.file(".lock")).is_ok_and(|text| text.ends_with(&holder));
    let is_there = || if is_committed { issuer.file(".commit").exists() } else { holds() };
    while !is_there() && child.try_wait().expect("a state").is_none() {
        if !is_committed {
            sleep(Duration::from_micros(100));
        }
    }
}

#[test]
fn killed_at_any_moment_it_leaves_a_good_register() {
    let issuer = SigningIssuer::open();
    let (mut written, mut cut, mut amid) = (0, 0, 0);
    let mut serial = issuer.serial();
    for round in 0..ROUNDS {
        let mut child = start(&issuer, round);
        let is_committed = round % 3 == 0;
        until(&issuer, &mut child, is_committed);
        if !is_committed {
            sleep(Duration::from_millis(u64::from(round) / 3));
        }
        child.kill().expect("killed");
        child.wait().expect("an end");
        amid += u32::from(issuer.file(".commit").exists());
        let verified = issuer.run(&["verify"]);
        assert_eq!(verified.code, Some(0), "round {round}: {verified:#?}");
        issuer.run(&["check"]).ends(0);
        let now = issuer.serial();
        assert!(now == serial || now == serial + 1, "round {round}: {serial} {now}");
        (written, cut) = (written + u32::from(now > serial), cut + u32::from(now == serial));
        serial = now;
    }
    issuer.run(&["register", "repair"]).ends(0);
    issuer.run(&["verify"]).ends(0);
    assert!(!crate::support::minisign::are_there() || crate::support::minisign::accept(&issuer, &[pair(0).public()]));
    assert!(written > 2 && cut > 2, "{written} written, {cut} not, {amid} amid moving: nothing was shown");
}

// Appends one day after the other.
fn enter(issuer: &SigningIssuer, number: u64) {
    let ends = day("2028-06-01") + Days::new(number);
    let kind = EventKind::EditionMoved { ends, ends_with: None };
    let event = Event { on: day("2026-11-20"), kind, by: BY.to_owned(), reason: "pismo gminy".to_owned() };
    let seal = Seal { signer: &pair(0).secret, on: day("2026-11-20") };
    let mut ledger = Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("the register");
    ledger.append(&id(1), vec![event]).expect("written");
}

#[test]
fn whoever_verifies_beside_a_writer_is_never_told_bad_and_never_an_older_serial() {
    let issuer = SigningIssuer::open();
    let is_done = AtomicBool::new(false);
    let verify = || {
        let mut seen = Vec::new();
        while !is_done.load(Ordering::Acquire) {
            let ran = issuer.run(&["verify", "--format", "json"]);
            assert_eq!(ran.code, Some(0), "{ran:#?}");
            let found: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
            let steps = found["steps"].as_array().expect("steps");
            let serial = steps.iter().find(|step| step["step"] == "serial").expect("the serial");
            seen.push(serial["about"].as_str().and_then(|serial| serial.parse::<u32>().ok()).expect("a number"));
        }
        seen
    };
    let audit = || {
        let mut count = 0;
        while !is_done.load(Ordering::Acquire) {
            let audit = cert_core::trust::audit::audit_of(&issuer.0.load());
            assert!(audit.is_sound() && audit.serial.is_some(), "{audit:#?}");
            count += 1;
        }
        count
    };
    scope(|threads| {
        let verifier = threads.spawn(verify);
        let auditor = threads.spawn(audit);
        let writer = threads.spawn(|| (0..ENTRIES).for_each(|number| enter(&issuer, number)));
        let written = writer.join();
        is_done.store(true, Ordering::Release);
        written.expect("every entry");
        let seen = verifier.join().expect("never bad");
        assert!(auditor.join().expect("never bad") > 2);
        assert!(seen.is_sorted() && seen.first() != seen.last(), "nothing was read meanwhile: {seen:?}");
    });
}
