//! Certificates of a register: read, and their status. Twice as many should take twice as long.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use cert_core::basics::source::Source;
use cert_core::certificate::certificate::Certificate;
use cert_core::format;
use cert_core::register::snapshot::{SETTINGS, Snapshot};
use divan::Bencher;
use divan::counter::ItemsCount;
use toml::de::DeTable;

use crate::examples::{REGISTER, day};

const COUNTS: [usize; 3] = [500, 1000, 2000];
const FILE: &str = "ubo-2026-0001.toml";

fn text() -> String {
    REGISTER.snapshot.source(FILE).expect("a certificate").text.clone()
}

#[divan::bench]
fn read_a_certificate(bencher: Bencher) {
    let source = Arc::new(Source { name: FILE.to_owned(), text: text() });
    bencher.bench(|| -> Certificate { format::certificate::parse(&source, Some(FILE)).expect("a certificate") });
}

// What reading takes at least: the same text as a table without meaning.
#[divan::bench]
fn read_a_certificate_as_toml_only(bencher: Bencher) {
    let text = text();
    bencher.bench(|| DeTable::parse(&text).expect("TOML"));
}

#[divan::bench(args = COUNTS)]
fn read_a_register(bencher: Bencher, count: usize) {
    let snapshot = snapshot(count);
    let clone = || snapshot.clone();
    let bencher = bencher.counter(ItemsCount::new(count)).with_inputs(clone);
    bencher.bench_values(|snapshot| format::register::parse(snapshot).expect("a register"));
}

#[divan::bench(args = COUNTS)]
fn status_of_each(bencher: Bencher, count: usize) {
    let register = format::register::parse(snapshot(count)).expect("a register").register;
    assert_eq!(register.certificates.len(), count);
    let statuses = || register.certificates.iter().map(|one| register.state(one, day(), 30).status);
    bencher.counter(ItemsCount::new(count)).bench(|| statuses().collect::<Vec<_>>());
}

// A register of copies of one certificate, with other numbers.
fn snapshot(count: usize) -> Snapshot {
    let (text, settings) = (text(), REGISTER.snapshot.bytes(SETTINGS).expect("settings").to_owned());
    let certificate = |number: usize| {
        let id = format!("UBO-2026-{number:04}");
        (format!("{}.toml", id.to_lowercase()), Ok(text.replace("UBO-2026-0001", &id).into_bytes()))
    };
    let files: BTreeMap<_, _> = (1..=count).map(certificate).chain([(SETTINGS.to_owned(), Ok(settings))]).collect();
    Snapshot::new(Path::new("register"), files)
}
