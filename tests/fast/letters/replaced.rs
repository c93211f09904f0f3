//! The foundation's own templates, and faults in them.

use std::fs;

use crate::support::every_letter::EveryLetter;
use crate::support::issuer::Ran;

const ABOUT: &str = "UBO-2026-0001";

fn fails_with(letters: &EveryLetter, template: &str, words: &[&str]) -> Ran {
    letters.template("pl/issued.txt", template);
    fs::write(letters.0.path("pismo"), "poprzednie").expect("written");
    let ran = letters.run(ABOUT, "issued", &["--lang", "pl", "-o", "pismo"]);
    ran.fails(1, words);
    // The earlier file stays, and nothing half-written is left beside it.
    assert_eq!(fs::read_to_string(letters.0.path("pismo")).expect("a file"), "poprzednie");
    ran
}

#[test]
fn a_file_of_the_same_name_in_the_register_takes_the_place_of_a_template() {
    let letters = EveryLetter::new();
    let own = "\u{feff}O {{ certificate.id }}\r\n\r\nDzień dobry,\r\n{{ municipality.name }}: {{ level.number }}.\r\n";
    letters.template("pl/issued.txt", own);
    let (pl, en) = (["--lang", "pl"], ["--lang", "en"]);
    let text = letters.letter(ABOUT, "issued", &pl);
    assert!(text.starts_with("O UBO-2026-0001\n\nDzień dobry,\nPrzykładowo: 3.\n\n"), "{text}");
    assert!(letters.letter(ABOUT, "issued", &en).contains("Dear Sir or Madam"));
    assert!(letters.letter(ABOUT, "expiring", &pl).contains("Szanowni Państwo"));
    letters.template(
        "letter.html",
        "<h1>{{ subject }}</h1>{% for block in blocks %}<p>{{ block.kind }}</p>{% endfor %}\n",
    );
    let page = letters.letter(ABOUT, "issued", &["--lang", "pl", "--format", "html"]);
    assert_eq!(page, "<h1>O\u{a0}UBO-2026-0001</h1><p>paragraph</p>");
}

#[test]
fn what_is_wrong_with_a_template_is_told_with_line_and_caret() {
    let letters = EveryLetter::new();
    let place = "issued.txt:3:";
    fails_with(&letters, "O\n\nWitamy {{ municipality.nmae }}.\n", &[place, "^", "nie ma takiej wartości"]);
    fails_with(&letters, "O\n\n{% if status %}bez końca\n", &["issued.txt", "^", "błąd zapisu"]);
    fails_with(&letters, "O\n\n{{ today|krzycz }}\n", &[place, "^", "nie ma takiej funkcji"]);
    fails_with(&letters, "O\n\n{% include 'pl/lost.txt' %}\n", &[place, "nie do użycia"]);
    let endless = "O\n\n{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}\n";
    fails_with(&letters, endless, &["nie kończy się"]);
    fails_with(&letters, "", &["nic z niego nie powstaje"]);
    fails_with(&letters, "O czym\n", &["poza tematem nic z niego nie powstaje"]);
    fails_with(&letters, "O\n\n{% set a = a ~ a %}\n", &[place, "^", "tego we wzorach pism nie ma: `~`"]);
    fails_with(&letters, "\nO czym\n\nTekst\n", &["nie ma tematu"]);
    letters.template("pl/issued.txt", "O\n\nTekst\n");
    letters.template("letter.html", "<p>{{ nothing }}</p>");
    let ran = letters.run(ABOUT, "issued", &["--lang", "pl", "--format", "html"]);
    ran.fails(1, &["letter.html:1:", "nie ma takiej wartości"]);
}

#[test]
fn a_template_cannot_be_too_large_another_alphabet_or_a_folder() {
    let letters = EveryLetter::new();
    letters.template("pl/issued.txt", &"a".repeat(9 * 1024 * 1024));
    letters.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt", "256"]);
    let path = letters.0.register().join("templates/pl/issued.txt");
    fs::write(&path, b"O\n\n\xff\n").expect("written");
    letters.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt", "UTF-8"]);
    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("a folder");
    letters.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt"]);
}

#[test]
fn a_template_whose_name_is_misspelt_is_named() {
    let letters = EveryLetter::new();
    letters.template("pl/isued.txt", "O\n\nTekst\n");
    let ran = letters.run(ABOUT, "issued", &["--lang", "pl"]);
    ran.ends(0);
    assert!(ran.err.contains("pl/isued.txt") && ran.out.contains("Szanowni Państwo"), "{ran:#?}");
}
