//! Archives of the same folder made by Windows, a Mac and 7-Zip give the same result.

use std::fs;

use super::archives::{Raw, file, zip};
use crate::support::running::WorkingFolder;

const EXAMPLE: &str = "przykladowo-3";

// The files of the example.
fn files(here: &WorkingFolder) -> Vec<(String, Vec<u8>)> {
    let mut files =
        vec![("odpowiedzi.toml".to_owned(), fs::read(here.path(EXAMPLE).join("odpowiedzi.toml")).expect("a file"))];
    for entry in fs::read_dir(here.path(EXAMPLE).join("dowody")).expect("a folder").flatten() {
        let name = format!("dowody/{}", entry.file_name().to_string_lossy());
        files.push((name, fs::read(entry.path()).expect("a file")));
    }
    files
}

fn explorer(files: &[(String, Vec<u8>)]) -> Vec<Raw> {
    let raw = |(name, data): &(String, Vec<u8>)| Raw {
        is_deflated: true,
        system: 0,
        mode: 0,
        ..file(
            format!("Zg\u{142}oszenie/{name}")
                .replace('\u{142}', "?")
                .as_bytes()
                .iter()
                .map(|b| if *b == b'?' { 0x88 } else { *b })
                .collect::<Vec<u8>>(),
            data,
        )
    };
    files.iter().map(raw).collect()
}

fn mac(files: &[(String, Vec<u8>)]) -> Vec<Raw> {
    let raw = |(name, data): &(String, Vec<u8>)| {
        let kept = Raw { is_deflated: true, flags: 8, ..file(format!("zg\u{142}oszenie z\u{307}/{name}"), data) };
        let shadow = format!("__MACOSX/zg\u{142}oszenie z\u{307}/{}", name.replace("dowody/", "dowody/._"));
        [kept, Raw { flags: 8, is_deflated: true, ..file(shadow, "Mac OS X") }]
    };
    let folder = Raw { mode: 0o040_755, ..file("zg\u{142}oszenie z\u{307}/", "") };
    let store = file("zg\u{142}oszenie z\u{307}/.DS_Store", "x");
    [folder, store].into_iter().chain(files.iter().flat_map(raw)).collect()
}

fn seven_zip(files: &[(String, Vec<u8>)]) -> Vec<Raw> {
    // NTFS timestamps, in an extra field.
    let times = [&[0x0a, 0, 32, 0, 0, 0, 0, 0, 1, 0, 24, 0][..], &[7; 24]].concat();
    let raw = |(name, data): &(String, Vec<u8>)| Raw { flags: 0x800, extra: times.clone(), ..file(name, data) };
    files.iter().map(raw).collect()
}

#[test]
fn whoever_packed_it_the_result_is_the_same_as_of_the_folder() {
    let here = WorkingFolder::with(EXAMPLE);
    let expected = here.run(["score", EXAMPLE, "--format", "json"]);
    let files = files(&here);
    for (who, raw) in [("explorer", explorer(&files)), ("mac", mac(&files)), ("7z", seven_zip(&files))] {
        here.write("zgloszenie.zip", zip(&raw));
        let ran = here.run(["score", "zgloszenie.zip", "--format", "json"]);
        assert_eq!((ran.code, ran.out()), (expected.code, expected.out()), "{who}: {}", ran.err());
    }
    let before = here.run(["compare", EXAMPLE, "zgloszenie.zip"]);
    assert_eq!(before.code, Some(0), "{}", before.err());
    assert!(here.run(["report", "zgloszenie.zip"]).out().contains("Przykładowo"));
}

#[test]
fn whoever_writes_into_it_has_it_unpacked_beside_and_is_told_where() {
    let here = WorkingFolder::with(EXAMPLE);
    here.write("z/wniosek.zip", zip(&mac(&files(&here))));
    let review = ["review", "z/wniosek.zip", "--by", "Ola Oceniająca", "--confirm", "edycja-oceniona"];
    let ran = here.run(review);
    assert!(ran.code == Some(0) && ran.err().contains("rozpakowano do folderu z/wniosek"), "{}", ran.err());
    assert!(here.path("z/wniosek/ocena.toml").exists() && !here.path("z/wniosek/__MACOSX").exists());
    // Changes made there since are not overwritten.
    here.run(review).fails_saying(&["obok archiwum `z/wniosek.zip` jest już `z/wniosek`"]);
    assert_eq!(here.run(["score", "z", "--format", "json"]).out().lines().count(), 1);
}

#[test]
fn whoever_sends_an_archive_does_not_judge_himself() {
    let here = WorkingFolder::with(EXAMPLE);
    let answers = here.run(["score", EXAMPLE, "--format", "json"]).out().clone();
    for question in ["edycja-oceniona", "grupy"] {
        assert_eq!(here.run(["review", EXAMPLE, "--by", "Ola Oceniająca", "--confirm", question]).code, Some(0));
    }
    let mut files = files(&here);
    files.push(("ocena.toml".to_owned(), fs::read(here.path(EXAMPLE).join("ocena.toml")).expect("a review")));
    let mut raw = explorer(&files);
    raw.push(file(format!("{EXAMPLE}/.git/hooks/pre-commit"), "#!/bin/sh"));
    here.write("z.zip", zip(&raw));
    let note = |ran: &crate::support::running::Ran| {
        let said = ran.err().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(said.matches("ocena.toml z archiwum z.zip nie uwzględniono").count(), 1, "{said}");
    };
    let scored = here.run(["score", "z.zip", "--format", "json"]);
    assert_eq!(scored.out(), answers);
    note(&scored);
    note(&here.run(["compare", EXAMPLE, "z.zip"]));
    note(&here.run(["report", "z.zip"]));
    note(&here.run(["review", "z.zip", "--summary"]));
    note(&here.run(["assess", "z.zip", "--set", "grupy=nie-wiem"]));
    assert!(here.path("z/odpowiedzi.toml").exists(), "unpacked");
    assert!(!here.path("z/ocena.toml").exists() && !here.path("z/.git").exists());
}

#[test]
fn an_archive_without_one_application_is_named() {
    let here = WorkingFolder::new();
    here.write("a.zip", zip(&[file("raport.pdf", "a")]));
    here.run(["score", "a.zip"]).fails_saying(&["w archiwum `a.zip` nie ma pliku `odpowiedzi.toml`"]);
    here.write("a.zip", zip(&[file("a/odpowiedzi.toml", ""), file("b/odpowiedzi.toml", "")]));
    here.run(["score", "a.zip"]).fails_saying(&["jest kilka zgłoszeń"]);
    here.write("a.zip", "odpowiedzi");
    here.run(["assess", "a.zip"]).fails_saying(&["to nie jest archiwum ZIP"]);
    here.write("a.zip", zip(&[file("odpowiedzi.toml", ""), file("../x", "")]));
    here.run(["review", "a.zip", "--by", "Ola"]).fails_saying(&["nazwa prowadzi poza archiwum"]);
    assert!(!here.path("a").exists());
}
