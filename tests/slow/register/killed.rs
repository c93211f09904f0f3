//! A program killed at any moment leaves a whole register: with everything it had reported, or as it was.

use std::collections::BTreeMap;
use std::fs;
use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

use cert::store::register::commit::staged;
use cert_core::certificate::certificate::Certificate;

use crate::support::issuer::{BY, Issuer, Ran, id, issue, terc};

const ROUNDS: u32 = 16;

fn kill(mut child: Child) -> Ran {
    child.kill().expect("killed");
    child.wait_with_output().expect("an end").into()
}

// Waits until the program holds the register, as the lock file shows.
fn until_it_writes(issuer: &Issuer, child: &mut Child) {
    let holder = format!(", {}", child.id());
    let holds = || fs::read_to_string(issuer.register().join(".lock")).is_ok_and(|text| text.ends_with(&holder));
    while !holds() && child.try_wait().expect("a state").is_none() {
        sleep(Duration::from_micros(200));
    }
}

// The longest time that the program lives, or writes, found by doubling the wait.
fn span(mut start: impl FnMut() -> Child) -> Duration {
    let mut wait = Duration::from_millis(2);
    loop {
        let mut child = start();
        sleep(wait);
        let has_ended = child.try_wait().expect("a state").is_some();
        kill(child);
        if has_ended {
            return wait;
        }
        wait *= 2;
    }
}

// Moments spread over the whole life of a program and, more densely, over the time in which it writes.
fn killed_at(issuer: &Issuer, mut start: impl FnMut() -> Child, mut check: impl FnMut(&Ran, u32)) {
    let mut writing = || {
        let mut child = start();
        until_it_writes(issuer, &mut child);
        child
    };
    let write = span(&mut writing);
    for round in 0..ROUNDS {
        let child = writing();
        sleep(write * round / ROUNDS);
        check(&kill(child), round);
    }
    let life = span(&mut start);
    for round in ROUNDS..2 * ROUNDS {
        let child = start();
        sleep(life * (round - ROUNDS) / ROUNDS);
        check(&kill(child), round);
    }
    // A commit not yet in place exists so briefly that only waiting for it finds it.
    let folder = issuer.register().join(".commit");
    for round in 2 * ROUNDS..2 * ROUNDS + ROUNDS / 2 {
        let mut child = start();
        while !folder.exists() && child.try_wait().expect("a state").is_none() {}
        check(&kill(child), round);
    }
}

// A repair succeeds, names what it removed, and leaves nothing behind.
fn repair(issuer: &Issuer, round: u32) {
    let (litter, committed) = (issuer.litter(), staged(&issuer.register()).expect("read"));
    let repaired = issuer.run(&["register", "repair"]);
    repaired.ends(0);
    assert_eq!(repaired.out.contains("removed certificates/"), litter > 0, "round {round}: {repaired:#?}");
    assert!(committed.iter().all(|path| repaired.out.contains(path)), "round {round}: {repaired:#?}");
    assert_eq!((issuer.litter(), issuer.register().join(".commit").exists()), (0, false), "round {round}");
}

fn by_number(certificates: Vec<Certificate>) -> BTreeMap<u32, Certificate> {
    certificates.into_iter().map(|certificate| (certificate.id.number(), certificate)).collect()
}

#[test]
fn an_issue_killed_at_any_moment_is_whole_or_not_there_and_no_number_is_given_twice() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let mut tried = 0;
    let mut known = BTreeMap::new();
    let mut last_number = 0;
    let start = || {
        issuer.edit("zgloszenie", &format!("\"{}\"", terc(tried)), &format!("\"{}\"", terc(tried + 1)));
        tried += 1;
        issuer.start(&issue("zgloszenie"))
    };
    killed_at(&issuer, start, |ran, round| {
        let found = by_number(issuer.certificates());
        for (number, certificate) in &known {
            assert_eq!(found.get(number), Some(certificate), "round {round}");
        }
        let told = ran.out.split_whitespace().next().map(str::to_owned);
        assert!(told.is_none_or(|id| found.values().any(|one| one.id.to_string() == id)), "round {round}: {ran:?}");
        let last = issuer.load().register.settings.last_number;
        assert!(last >= last_number && found.keys().all(|number| *number <= last), "round {round}");
        if round % 4 == 0 {
            repair(&issuer, round);
            assert_eq!(by_number(issuer.certificates()), found, "round {round}");
        }
        (known, last_number) = (found, last);
    });
    repair(&issuer, 2 * ROUNDS);
    issuer.application("inne", "Przykładowo Inne", &terc(1000));
    issuer.run(&issue("inne")).ends(0);
    assert!(issuer.certificates().iter().any(|one| one.id == id(last_number + 1)));
    assert!(known.len() > 2 && known.len() < tried, "{} of {tried}: nothing was shown", known.len());
}

#[test]
fn an_entry_killed_at_any_moment_is_whole_or_not_there() {
    let issuer = Issuer::with_certificate();
    let (mut events, mut day, mut cut) = (Vec::new(), 0, 0);
    let start = || {
        day += 1;
        let ends = format!("{}-{:02}-{:02}", 2028 + day / 300, day % 300 / 28 + 1, day % 28 + 1);
        issuer.start(&["amend", "UBO-2026-0001", "--edition-ends", &ends, "--by", BY, "--reason", "pismo", "--yes"])
    };
    killed_at(&issuer, start, |ran, round| {
        let found = issuer.certificates()[0].events.clone();
        assert!(found.starts_with(&events), "round {round}");
        assert!(ran.out.is_empty() || found.len() > events.len(), "round {round}: {ran:?}");
        cut += usize::from(found.len() == events.len());
        repair(&issuer, round);
        assert_eq!(issuer.certificates()[0].events, found, "round {round}");
        events = found;
    });
    assert!(events.len() > 2 && cut > 2, "{} entered, {cut} not: nothing was shown", events.len());
}

#[test]
fn a_revocation_killed_at_any_moment_is_there_or_not_and_can_be_repeated() {
    let issuer = Issuer::with_certificate();
    let file = issuer.file(1);
    let before = fs::read(&file).expect("a certificate");
    let args = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes"];
    let start = || {
        issuer.run(&["register", "repair"]).ends(0);
        fs::write(&file, &before).expect("written");
        issuer.start(&args)
    };
    killed_at(&issuer, start, |ran, round| {
        let is_revoked = issuer.certificates()[0].events.len() == 1;
        assert!(is_revoked || ran.out.is_empty(), "round {round}: {ran:?}");
        issuer.run(&args).ends(if is_revoked { 3 } else { 0 });
        assert_eq!((issuer.certificates()[0].events.len(), issuer.litter()), (1, 0), "round {round}");
    });
}
