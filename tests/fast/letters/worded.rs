//! Wording to get right: days that are only planned, evidence that does not count, missing facts.

use std::fs;

use cert_core::basics::digest::sha256;

use super::written::unfolded;
use crate::support::every_letter::{EveryLetter, LETTERS};
use crate::support::issuer::{BY, replace};

// Blocks separated by blank lines.
fn blocks(text: &str) -> usize {
    text.split("\n\n").count()
}

#[test]
fn both_languages_say_a_letter_in_as_many_blocks() {
    let letters = EveryLetter::new();
    for (kind, about, day) in LETTERS {
        let letter = |lang| letters.letter(about, kind, &["--lang", lang, "--as-of", day]);
        let (pl, en) = (letter("pl"), letter("en"));
        assert_eq!(blocks(&pl), blocks(&en), "{kind} of {about}\n{pl}\n{en}");
    }
}

#[test]
fn a_planned_day_is_never_promised() {
    let letters = EveryLetter::new();
    let amend = ["amend", "UBO-2026-0001", "--edition-ends", "2027-12-10", "--by", BY, "--reason", "pismo gminy"];
    letters.0.run(&[&amend[..], &["--yes", "--as-of", "2027-06-02"]].concat()).ends(0);
    for (kind, day, lang, said, never) in [
        ("issued", "2027-06-02", "pl", "Jest ważny planowo do końca dnia 10 grudnia 2027 roku", "ważny do końca"),
        ("issued", "2027-06-02", "en", "until the end of 10 December 2027 (as planned)", "December 2027."),
        ("expiring", "2027-12-01", "pl", "jest ważny planowo do 10 grudnia 2027 roku", "jest ważny do"),
        (
            "expiring",
            "2027-12-01",
            "en",
            "is valid until 10 December 2027 (as planned)",
            "valid until 10 December 2027 D",
        ),
        ("lost", "2028-01-15", "pl", "na pewno ważny do końca dnia 20 listopada 2027 roku", "do końca dnia 10 grudnia"),
        ("lost", "2028-01-15", "en", "was certainly valid until the end of 20 November 2027", "end of 10 December"),
    ] {
        let text = unfolded(&letters.letter("UBO-2026-0001", kind, &["--lang", lang, "--as-of", day]));
        let first = text.split("Ważność zależy").next().and_then(|text| text.split("Its validity").next());
        assert!(text.contains(said) && first.is_some_and(|first| !first.contains(never)), "{kind} {lang}\n{text}");
    }
}

#[test]
fn evidence_that_does_not_count_is_named_with_what_is_wrong_with_it() {
    let letters = EveryLetter::new();
    let file = |name: &str| letters.0.path("nizszy").join(name);
    fs::create_dir_all(file("dowody")).expect("a folder");
    let answers = fs::read_to_string(file("odpowiedzi.toml")).expect("a text file");
    let (from, to) = ("evidence = [", "evidence = [{ act = \"uchwała 1/2026\" }]\n# [");
    let undated: Vec<String> = answers.lines().map(|line| line.replacen(from, to, 1)).collect();
    fs::write(file("odpowiedzi.toml"), undated.join("\n") + "\n").expect("written");
    letters.review("nizszy", &["--confirm-all"]);
    let text = unfolded(&letters.letter("nizszy", "refused", &["--lang", "pl"]));
    for part in ["nie liczy się: „uchwała 1/2026” nie ma daty.", "Co zrobić: podać datę dowodu „uchwała 1/2026”"]
    {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
    fs::write(file("dowody/raport.txt"), "raport").expect("written");
    let digest = sha256(b"raport");
    let missing = format!("evidence = [{{ file = \"dowody/raport.txt\", sha256 = \"{digest}\" }}]\n# [");
    let gone: Vec<String> = answers.lines().map(|line| line.replacen(from, &missing, 1)).collect();
    fs::write(file("odpowiedzi.toml"), gone.join("\n") + "\n").expect("written");
    letters.review("nizszy", &["--confirm-all"]);
    fs::remove_file(file("dowody/raport.txt")).expect("removed");
    let ran = letters.run("nizszy", "refused", &["--lang", "pl"]);
    let text = unfolded(&ran.out);
    for part in ["w zgłoszeniu nie ma pliku dowody/raport.txt", "przesłać jeszcze raz plik dowody/raport.txt"] {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
    assert!(unfolded(&ran.err).contains("zależy od plików dowodów"), "{ran:#?}");
}

#[test]
fn a_letter_that_says_no_way_to_ask_is_noticed() {
    let letters = EveryLetter::new();
    let note = |letters: &EveryLetter| {
        letters.run("UBO-2026-0001", "issued", &["--lang", "pl"]).err.contains("nie ma `contact`")
    };
    assert!(!note(&letters));
    replace(&letters.0.register().join("register.toml"), "contact = \"pisma@fundacja.example\"\n", "");
    assert!(note(&letters));
}
