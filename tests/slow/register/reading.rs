//! A reader beside a writer sees the register before or after the write, never in between.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::scope;

use cert::store::register::ledger::Ledger;
use cert_core::certificate::event::{Event, EventKind};
use chrono::Days;

use crate::support::issuer::{BY, Issuer, day, id};

const ENTRIES: u64 = 40;

// Appends one day after the other.
fn enter(issuer: &Issuer, number: u64) {
    let ends = day("2028-01-01") + Days::new(number);
    let kind = EventKind::EditionMoved { ends, ends_with: None };
    let event = Event { on: day("2027-01-01"), kind, by: BY.to_owned(), reason: "pismo gminy".to_owned() };
    let mut ledger = Ledger::open(&issuer.register(), "test", None).expect("the register");
    ledger.append(&id(1), vec![event]).expect("written");
}

#[test]
fn a_reader_beside_a_writer_sees_one_state_and_never_an_older_one() {
    let issuer = Issuer::with_certificate();
    let is_done = AtomicBool::new(false);
    let read = || {
        let (mut seen, mut last) = (0, 0);
        while !is_done.load(Ordering::Acquire) {
            let loaded = issuer.load();
            assert!(loaded.check_whole().is_ok(), "{:?}", loaded.damaged);
            let entries = loaded.register.certificates[0].events.len();
            // The first write was the issue.
            assert_eq!(loaded.register.settings.serial as usize, entries + 1);
            assert!(entries >= last);
            seen += usize::from(entries > last);
            last = entries;
        }
        seen
    };
    scope(|threads| {
        let readers = [threads.spawn(read), threads.spawn(read)];
        let programs = threads.spawn(|| {
            while !is_done.load(Ordering::Acquire) {
                issuer.run(&["check", "UBO-2026-0001", "--format", "json"]).ends(0);
            }
        });
        let writer = threads.spawn(|| (0..ENTRIES).for_each(|number| enter(&issuer, number)));
        let written = writer.join();
        is_done.store(true, Ordering::Release);
        written.expect("every entry");
        programs.join().expect("the program never failed");
        let seen = readers.map(|reader| reader.join().expect("one state"));
        assert!(seen.iter().sum::<usize>() > 2, "nothing was read meanwhile: {seen:?}");
    });
}
