//! Archives that lie about their content, each refused with its own code before anything is written.

use cert_core::zip::archive::Archive;
use cert_core::zip::problem::ZipProblem;
use proptest::prelude::*;

use super::archives::{Raw, file, zip};

// Opens an archive and reads it all.
fn why(bytes: Vec<u8>) -> Option<&'static str> {
    let read = |archive: Archive| archive.entries.iter().try_for_each(|entry| archive.read(entry, &mut |_| Ok(())));
    let fault = Archive::open("a.zip".to_owned(), Box::new(bytes)).and_then(read).err()?;
    match fault.of() {
        Some(ZipProblem::BadZip { why, .. }) => Some(*why),
        _ => panic!("{fault:?}"),
    }
}

fn answers() -> Raw {
    file("odpowiedzi.toml", "format = 1\n")
}

fn set(mut bytes: Vec<u8>, at: usize, new: &[u8]) -> Vec<u8> {
    bytes[at..at + new.len()].copy_from_slice(new);
    bytes
}

fn end_of(bytes: &[u8]) -> usize {
    bytes.len() - 22
}

#[test]
fn an_archive_that_is_what_it_says_is_read() {
    let deflated = Raw { is_deflated: true, ..file("dowody/a.txt", vec![b'a'; 200_000]) };
    let streamed = Raw { is_deflated: true, flags: 8, ..file("dowody/b.txt", "b") };
    assert_eq!(why(zip(&[answers(), deflated, streamed, file("pusty", "")])), None);
    assert_eq!(why(zip(&[])), None);
}

#[test]
fn names_that_lead_out_and_links_are_refused() {
    for (name, expected) in [
        ("../a", "outside"),
        ("dowody/../../a", "outside"),
        ("dowody\\..\\..\\a", "outside"),
        ("/etc/passwd", "absolute"),
        ("C:\\Windows\\a", "absolute"),
        ("dowody/a\0b", "name"),
    ] {
        assert_eq!(why(zip(&[answers(), file(name, "a")])), Some(expected), "{name}");
    }
    assert_eq!(why(zip(&[Raw { mode: 0o120_777, ..file("dowody/a", "/etc/passwd") }])), Some("link"));
    assert_eq!(why(zip(&[Raw { mode: 0o010_644, ..file("dowody/a", "") }])), Some("link"));
}

#[test]
fn one_name_twice_is_refused_in_whatever_letters() {
    for (one, other) in [("a", "a"), ("a.pdf", "A.PDF"), ("\u{17c}", "z\u{307}"), ("a", "a/b"), ("a/b", "a\\b")] {
        assert_eq!(why(zip(&[file(one, "1"), file(other, "2")])), Some("duplicate"), "{one} {other}");
    }
}

#[test]
fn what_would_fill_a_disk_is_refused_before_it_is_unpacked() {
    let claiming = |size| Raw { is_deflated: true, size: Some(size), ..file("a", "a") };
    assert_eq!(why(zip(&[claiming(300 * 1024 * 1024)])), Some("bomb"));
    // Content may be as large as stated; beyond that, nothing is output.
    assert_eq!(why(zip(&[Raw { size: Some(10), is_deflated: true, ..file("a", vec![0; 100_000]) }])), Some("data"));
    assert_eq!(why(zip(&[claiming(5)])), Some("data"));
    let many: Vec<Raw> = (0..10_001).map(|number| file(number.to_string(), "")).collect();
    assert_eq!(why(zip(&many)), Some("entries"));
    let large = |name: &str| Raw { is_deflated: true, size: Some(270 << 20), ..file(name, vec![7; 2 << 20]) };
    assert_eq!(why(zip(&[large("a"), large("b")])), Some("too-large"));
}

#[test]
fn damage_is_named() {
    let good = zip(&[answers(), file("dowody/a.txt", "aaaa")]);
    assert_eq!(why(good[..good.len() - 1].to_vec()), Some("truncated"));
    assert_eq!(why(good[..60].to_vec()), Some("truncated"));
    assert_eq!(why(b"%PDF-1.7".to_vec()), Some("not-a-zip"));
    assert_eq!(why(Vec::new()), Some("not-a-zip"));
    assert_eq!(why(zip(&[Raw { crc32: Some(1), ..answers() }])), Some("crc"));
    assert_eq!(why(set(good.clone(), 45, b"X")), Some("crc"));
    let broken = zip(&[Raw { is_deflated: true, ..file("a", "aaaa") }]);
    assert_eq!(why(set(broken, 31, b"\xff")), Some("data"));
    assert_eq!(why(set(good.clone(), 30, b"O")), Some("header"));
    assert_eq!(why(set(good, 22, b"\x05")), Some("header"));
}

#[test]
fn what_cannot_be_opened_is_named() {
    assert_eq!(why(zip(&[Raw { flags: 1, ..answers() }])), Some("encrypted"));
    let good = zip(&[answers()]);
    let directory = end_of(&good) - 46 - "odpowiedzi.toml".len();
    assert_eq!(why(set(good.clone(), directory + 10, &[12])), Some("method"));
    assert_eq!(why(set(good.clone(), end_of(&good) + 4, &[1])), Some("disks"));
}

#[test]
fn files_within_each_other_are_refused() {
    let good = zip(&[file("a", "aaaa"), file("a", "aaaa")]);
    let second = end_of(&good) - 47;
    assert_eq!(why(set(good.clone(), second + 42, &[0, 0, 0, 0])), Some("overlap"));
    let one = zip(&[answers()]);
    assert_eq!(why(set(one.clone(), end_of(&one) + 16, &[9])), Some("header"));
}

#[test]
fn lies_in_the_wide_numbers_are_refused() {
    let good = zip(&[answers()]);
    let end = end_of(&good);
    // The end record refers to a ZIP64 record that does not exist.
    assert_eq!(why(set(good.clone(), end + 16, &[0xff; 4])), Some("zip64"));
    let wide = |count: u64, at: u64| {
        let (directory, offset) = (61_u64, end as u64 - 61);
        let record = [b"PK\x06\x06".as_slice(), &44_u64.to_le_bytes(), &[45, 0, 45, 0], &[0; 8]].concat();
        let numbers = [1, count, directory, offset].map(u64::to_le_bytes).concat();
        let locator = [b"PK\x06\x07".as_slice(), &[0; 4], &at.to_le_bytes(), &[1, 0, 0, 0]].concat();
        let narrow = set(good[end..].to_vec(), 16, &[0xff; 4]);
        [&good[..end], &record, &numbers, &locator, &narrow].concat()
    };
    assert_eq!(why(wide(1, end as u64)), None);
    assert_eq!(why(wide(2, end as u64)), Some("zip64"));
    assert_eq!(why(wide(1, u64::MAX - 10)), Some("zip64"));
    assert_eq!(why(wide(1, 3)), Some("zip64"));
    let narrow = Raw { size: Some(u32::MAX), is_deflated: true, ..answers() };
    assert_eq!(why(zip(&[narrow])), Some("zip64"));
}

proptest! {
    #[test]
    fn no_bytes_whatever_break_the_reader(at in 0..400usize, new in prop::collection::vec(any::<u8>(), 1..6), cut in 0..400usize) {
        let mut bytes = zip(&[answers(), Raw { is_deflated: true, ..file("dowody/a.txt", "aaaa") }]);
        let at = at % (bytes.len() - new.len());
        bytes = set(bytes, at, &new);
        let _ = why(bytes.clone());
        bytes.truncate(cut);
        let _ = why(bytes);
    }
}
