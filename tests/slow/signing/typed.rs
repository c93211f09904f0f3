//! A password typed in a real terminal: it is not shown, and giving up writes nothing.

use std::fs;

use crate::support::signing_issuer::names;
use crate::support::window::Window;

const SECRET: &str = "tajne haslo 7";

// A window in a folder with a register without a key.
fn at_the_desk(lang: &str) -> Option<Window> {
    let window = Window::open(lang, 100)?;
    window.enter("export CERT_AS_OF=2026-11-20; cert register init >f 2>&1; echo ready=$?");
    window.wait("ready=0");
    Some(window)
}

// Waits for a new prompt: the terminal itself would echo text typed too early.
fn asked(window: &Window, command: &str, name: &str, prompt: &str) {
    let before = window.history().matches(prompt).count();
    window.enter(&format!("{command}; echo {name}=$?"));
    window.wait_for(prompt, before + 1);
    window.wait_prompt(prompt);
}

fn type_again(window: &Window, prompt: &str, text: &str) {
    let before = window.history().matches(prompt).count();
    window.enter(text);
    window.wait_for(prompt, before + 1);
    window.wait_prompt(prompt);
}

fn settings(window: &Window) -> String {
    fs::read_to_string(window.path("certificates/register.toml")).expect("settings")
}

fn secrets(window: &Window) -> usize {
    names(&window.path(".config/cert")).len()
}

#[test]
fn it_is_typed_twice_and_never_shown() {
    let Some(window) = at_the_desk("pl") else { return };
    asked(&window, "cert key new", "made", "Nowe hasło do klucza:");
    type_again(&window, "To samo hasło jeszcze raz:", SECRET);
    window.enter(SECRET);
    window.wait("made=0");
    assert_eq!((settings(&window).matches("[[key]]").count(), secrets(&window)), (1, 1));
    asked(&window, "cert key rotate", "next", "? Hasło do klucza:");
    type_again(&window, "Nowe hasło do klucza:", SECRET);
    type_again(&window, "To samo hasło jeszcze raz:", SECRET);
    window.enter(SECRET);
    window.wait("next=0");
    window.enter("sed -i 's/people = .*/people = [\"Wit\"]/' certificates/register.toml");
    asked(&window, "cert register sign --yes", "signed", "Hasło do klucza:");
    window.enter(SECRET);
    window.wait("signed=0");
    window.enter("cert verify; echo good=$?");
    window.wait("good=0");
    assert!(!window.history().contains("tajne"), "{}", window.history());
}

#[test]
fn two_that_differ_and_none_make_no_key() {
    let Some(window) = at_the_desk("en") else { return };
    let before = settings(&window);
    asked(&window, "cert key new", "differ", "New password of the key:");
    type_again(&window, "The same password again:", SECRET);
    window.enter("tajne haslo 8");
    window.wait("differ=1");
    assert!(window.history().contains("the two passwords differ"), "{}", window.history());
    asked(&window, "cert key new", "empty", "New password of the key:");
    window.press(&["Enter"]);
    window.wait("empty=1");
    assert!(window.history().contains("the password is empty"), "{}", window.history());
    assert_eq!((settings(&window), secrets(&window)), (before, 0));
    assert!(!window.history().contains("tajne"));
}

#[test]
fn whoever_gives_up_has_written_nothing() {
    let Some(window) = at_the_desk("en") else { return };
    let before = settings(&window);
    for (name, key, code) in [("esc", "Escape", 3), ("interrupt", "C-c", 130)] {
        asked(&window, "cert key new", name, "New password of the key:");
        window.write("taj");
        window.press(&[key]);
        window.wait(&format!("{name}={code}"));
        asked(&window, "cert key new", &format!("{name}-again"), "New password of the key:");
        type_again(&window, "The same password again:", SECRET);
        window.press(&[key]);
        window.wait(&format!("{name}-again={code}"));
    }
    window.wait_for("Nothing was written.", 4);
    assert_eq!((settings(&window), secrets(&window)), (before, 0));
    asked(&window, "cert key new", "made", "New password of the key:");
    type_again(&window, "The same password again:", SECRET);
    window.enter(SECRET);
    window.wait("made=0");
    let before = settings(&window).replace("people = []", "people = [\"Wit\"]");
    fs::write(window.path("certificates/register.toml"), &before).expect("written");
    for (name, key, code) in [("sign-esc", "Escape", 3), ("sign-interrupt", "C-c", 130)] {
        asked(&window, "cert register sign --yes", name, "Password of the key:");
        window.press(&[key]);
        window.wait(&format!("{name}={code}"));
    }
    assert_eq!(settings(&window), before);
    asked(&window, "cert register sign --yes", "wrong", "Password of the key:");
    window.enter("inne");
    window.wait("wrong=1");
    assert_eq!(settings(&window), before);
    assert!(!window.history().contains("tajne"), "{}", window.history());
}

#[test]
fn before_signing_what_changed_is_shown_and_asked_once_with_no_under_the_cursor() {
    let Some(window) = at_the_desk("en") else { return };
    window.enter(&format!("echo '{SECRET}' >haslo; clear; CERT_KEY_PASSWORD_FILE=haslo cert key new >f; echo made=$?"));
    window.wait("made=0");
    let before = settings(&window).replace("people = []", "people = [\"Wit\"]");
    fs::write(window.path("certificates/register.toml"), &before).expect("written");
    let sign = "CERT_KEY_PASSWORD_FILE=haslo cert register sign";
    for (name, key, code) in [("enter", "Enter", 3), ("esc", "Escape", 3), ("interrupt", "C-c", 130)] {
        asked(&window, sign, name, "? Sign this?");
        window.press(&[key]);
        window.wait(&format!("{name}={code}"));
        assert_eq!(settings(&window), before, "{name}");
    }
    assert!(window.history().contains("this file differs from the one on the signed list"), "{}", window.history());
    asked(&window, sign, "yes", "? Sign this?");
    window.press(&["Up", "Enter"]);
    window.wait("yes=0");
    window.enter("cert verify; echo good=$?");
    window.wait("good=0");
}
