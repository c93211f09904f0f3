//! Templates of the foundation's own, and what is wrong with some.

use std::fs;

use crate::support::desk::Ran;
use crate::support::post::Post;

const ABOUT: &str = "UBO-2026-0001";

fn fails_with(post: &Post, template: &str, words: &[&str]) -> Ran {
    post.template("pl/issued.txt", template);
    fs::write(post.0.path("pismo"), "poprzednie").expect("written");
    let ran = post.run(ABOUT, "issued", &["--lang", "pl", "-o", "pismo"]);
    ran.fails(1, words);
    // What was there stays, and nothing half-written lies beside it.
    assert_eq!(fs::read_to_string(post.0.path("pismo")).expect("a file"), "poprzednie");
    ran
}

#[test]
fn a_file_of_the_same_name_in_the_register_takes_the_place_of_a_template() {
    let post = Post::new();
    let own = "\u{feff}O {{ certificate.id }}\r\n\r\nDzień dobry,\r\n{{ municipality.name }}: {{ level.number }}.\r\n";
    post.template("pl/issued.txt", own);
    let (pl, en) = (["--lang", "pl"], ["--lang", "en"]);
    let text = post.letter(ABOUT, "issued", &pl);
    assert!(text.starts_with("O UBO-2026-0001\n\nDzień dobry,\nPrzykładowo: 3.\n\n"), "{text}");
    assert!(post.letter(ABOUT, "issued", &en).contains("Dear Sir or Madam"));
    assert!(post.letter(ABOUT, "expiring", &pl).contains("Szanowni Państwo"));
    post.template(
        "letter.html",
        "<h1>{{ subject }}</h1>{% for block in blocks %}<p>{{ block.kind }}</p>{% endfor %}\n",
    );
    let page = post.letter(ABOUT, "issued", &["--lang", "pl", "--format", "html"]);
    assert_eq!(page, "<h1>O\u{a0}UBO-2026-0001</h1><p>paragraph</p>");
}

#[test]
fn what_is_wrong_with_a_template_is_told_with_line_and_caret() {
    let post = Post::new();
    let place = "issued.txt:3:";
    fails_with(&post, "O\n\nWitamy {{ municipality.nmae }}.\n", &[place, "^", "nie ma takiej wartości"]);
    fails_with(&post, "O\n\n{% if status %}bez końca\n", &["issued.txt", "^", "błąd zapisu"]);
    fails_with(&post, "O\n\n{{ today|krzycz }}\n", &[place, "^", "nie ma takiej funkcji"]);
    fails_with(&post, "O\n\n{% include 'pl/lost.txt' %}\n", &[place, "nie do użycia"]);
    let endless = "O\n\n{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}\n";
    fails_with(&post, endless, &["nie kończy się"]);
    fails_with(&post, "", &["nic z niego nie powstaje"]);
    fails_with(&post, "O czym\n", &["poza tematem nic z niego nie powstaje"]);
    fails_with(&post, "O\n\n{% set a = a ~ a %}\n", &[place, "^", "tego we wzorach pism nie ma: `~`"]);
    fails_with(&post, "\nO czym\n\nTekst\n", &["nie ma tematu"]);
    post.template("pl/issued.txt", "O\n\nTekst\n");
    post.template("letter.html", "<p>{{ nothing }}</p>");
    let ran = post.run(ABOUT, "issued", &["--lang", "pl", "--format", "html"]);
    ran.fails(1, &["letter.html:1:", "nie ma takiej wartości"]);
}

#[test]
fn a_template_cannot_be_too_large_another_alphabet_or_a_folder() {
    let post = Post::new();
    post.template("pl/issued.txt", &"a".repeat(9 * 1024 * 1024));
    post.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt", "256"]);
    let path = post.0.register().join("templates/pl/issued.txt");
    fs::write(&path, b"O\n\n\xff\n").expect("written");
    post.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt", "UTF-8"]);
    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("a folder");
    post.run(ABOUT, "issued", &["--lang", "pl"]).fails(1, &["issued.txt"]);
}

#[test]
fn a_template_whose_name_is_misspelt_is_named() {
    let post = Post::new();
    post.template("pl/isued.txt", "O\n\nTekst\n");
    let ran = post.run(ABOUT, "issued", &["--lang", "pl"]);
    ran.ends(0);
    assert!(ran.err.contains("pl/isued.txt") && ran.out.contains("Szanowni Państwo"), "{ran:#?}");
}
