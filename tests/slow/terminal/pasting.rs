//! Keys meant for one prompt reach no other.

use super::talking::{START, at_the_first_question};
use crate::support::window::Window;

// A window at the note of the first question.
fn at_the_note() -> Option<Window> {
    let window = at_the_first_question("pl", 80)?;
    window.press(&["u", "Enter"]);
    window.wait_prompt("? Uwaga:");
    Some(window)
}

fn is_one_note(window: &Window) {
    window.wait_prompt("raz dwa trzy");
    assert!(!window.saved("f").contains("note"), "{}", window.saved("f"));
    window.press(&["Enter"]);
    window.wait_prompt("? Odpowiedź:");
    let saved = window.saved("f");
    assert!(saved.contains("note = \"raz dwa trzy\"") && saved.matches("\n[answers.").count() == 1, "{saved}");
}

#[test]
fn three_lines_pasted_are_one_note() {
    let Some(window) = at_the_note() else { return };
    window.paste("raz\ndwa\ntrzy\n", false);
    is_one_note(&window);
}

#[test]
fn three_lines_pasted_between_brackets_are_one_note() {
    let Some(window) = at_the_note() else { return };
    window.paste("raz\r\ndwa\r\ntrzy", true);
    is_one_note(&window);
}

#[test]
fn lines_pasted_into_a_menu_answer_nothing() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    for brackets in [false, true] {
        window.paste("tak\ntak\ntak\n", brackets);
        window.wait_prompt("? Odpowiedź: tak tak tak");
        window.press(&["Enter"]);
        window.wait_prompt("! Takiej odpowiedzi tu nie ma");
    }
    assert!(!window.saved("f").contains("edycja-oceniona"));
}

#[test]
fn keys_typed_ahead_answer_nothing() {
    let Some(window) = Window::open("pl", 80) else { return };
    window.enter("sleep 1; cert assess f --municipality Przykładowo --edition XII --terc 2464011 --edition-ended 2025-10-16 --next-not-held --applied-for 2 --filled-by Anna; echo exit=$?");
    window.press(&["t", "Enter", "t", "Enter", "t", "Enter"]);
    window.wait("[1 z 28");
    window.wait_prompt("? Odpowiedź:\n  tak\n  nie\n> jeszcze nie wiem");
    assert!(!window.saved("f").contains("[answers."), "{}", window.saved("f"));
}

#[test]
fn every_ctrl_key_does_what_it_does_in_a_shell_or_nothing() {
    let Some(window) = at_the_note() else { return };
    window.write("raz dwa trzy");
    for key in ["C-b", "C-d", "C-f", "C-g", "C-l", "C-n", "C-o", "C-p", "C-q", "C-r", "C-s", "C-t", "C-x", "C-z"] {
        window.press(&[key]);
    }
    window.wait_prompt("? Uwaga: raz dwa trzy\n");
    window.press(&["C-w"]);
    window.wait_prompt("? Uwaga: raz dwa\n");
    window.press(&["C-y", "C-a", "C-k"]);
    window.wait_prompt("? Uwaga:\n");
    window.press(&["C-y", "C-u", "C-y"]);
    window.wait_prompt("? Uwaga: raz dwa trzy\n");
    window.press(&["C-v"]);
    window.wait_prompt("! Wkleja się tak");
    // On the way back, the typed text is shown again.
    window.press(&["Escape"]);
    window.wait_prompt("? Odpowiedź:");
    window.press(&["u", "Enter"]);
    window.wait_prompt("? Uwaga: raz dwa trzy");
}

#[test]
fn lines_pasted_for_the_evidence_are_a_piece_each() {
    for brackets in [false, true] {
        let Some(window) = at_the_first_question("pl", 80) else { return };
        std::fs::write(window.path("raport.pdf"), "raport").expect("a file");
        window.press(&["t", "Enter"]);
        window.wait_prompt("? Dowód:");
        window.paste("raport.pdf, s. 3\nhttps://bip.example/a\n", brackets);
        window.wait_prompt("? Dowód: raport.pdf, s. 3; https://bip.example/a");
        window.press(&["Enter"]);
        window.wait("[2 z 28");
        let saved = window.saved("f");
        for piece in ["\"dowody/raport.pdf\"", "where = \"s. 3\"", "url = \"https://bip.example/a\""] {
            assert!(saved.contains(piece), "{piece} in {saved}");
        }
    }
}

#[test]
fn three_lines_pasted_between_plain_lines_are_one_note() {
    for brackets in [false, true] {
        let Some(window) = Window::open("pl", 80) else { return };
        window.enter(&START.replace("assess f", "assess f --plain"));
        window.wait("[1 z 28");
        window.wait("< wstecz\n>");
        window.enter("uwaga");
        window.wait("Uwaga:");
        std::thread::sleep(std::time::Duration::from_millis(300));
        window.paste("raz\ntak\nhttps://bip.example/x\n", brackets);
        window.wait_for("< wstecz\n>", 2);
        let saved = window.saved("f");
        assert!(
            saved.contains("note = \"raz tak https://bip.example/x\"") && !saved.contains("is = \"tak\""),
            "{saved}"
        );
    }
}

#[test]
fn esc_at_the_day_of_a_document_attaches_nothing() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.press(&["C-c"]);
    window.end();
    window.enter("clear; cert assess f oceniono-realizacje; echo exit=$?");
    window.wait_prompt("? Odpowiedź:");
    window.press(&["t", "Enter"]);
    window.wait_prompt("? Dowód:");
    window.write("https://bip.example/raport, s. 2");
    window.press(&["Enter"]);
    window.wait_prompt("? Data tego dokumentu:");
    window.press(&["Escape"]);
    window.wait_prompt("? Dowód: https://bip.example/raport, s. 2");
    assert!(!window.saved("f").contains("evidence"), "{}", window.saved("f"));
}

#[test]
fn last_editions_answers_are_claimed_by_no_enter() {
    let Some(window) = Window::open("pl", 80) else { return };
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/examples/przykladowo-3");
    window.enter(&START.replace("assess f", &format!("assess f --from {example}")));
    window.wait("[1 z 28");
    let mut questions = 0;
    while window.exit_code().is_none() && questions < 60 {
        window.press(&["Enter"]);
        std::thread::sleep(std::time::Duration::from_millis(120));
        questions += 1;
    }
    assert!(window.exit_code().is_some(), "{}", window.history());
    let saved = window.saved("f");
    assert!(saved.contains("nie-wiem") && !saved.contains("is = \"tak\"") && !saved.contains("evidence"), "{saved}");
}

#[test]
fn ctrl_c_stops_at_each_kind_of_prompt() {
    for (keys, prompt) in [
        (&[][..], "? Odpowiedź:"),
        (&["n", "Enter"], "? Proszę zaznaczyć:"),
        (&["t", "Enter"], "? Dowód:"),
        (&["u", "Enter"], "? Uwaga:"),
        (&["m", "Enter"], "? Dokąd przejść?"),
        (&["m", "Enter", "End", "Enter", "Escape"], "? Odpowiedź:"),
        (&["m", "Enter", "Home", "Down", "Enter"], "? Nazwa gminy:"),
        (&["m", "Enter", "Home", "Down", "Enter", "Enter", "Enter", "Enter"], "? Kiedy ta edycja"),
    ] {
        let Some(window) = at_the_first_question("pl", 80) else { return };
        for key in keys {
            // A key pressed before a prompt appears reaches none.
            std::thread::sleep(std::time::Duration::from_millis(150));
            window.press(&[key]);
        }
        window.wait_prompt(prompt);
        window.press(&["C-c"]);
        assert_eq!(window.end(), Some(130), "{prompt}");
        window.enter("stty -a");
        window.wait("icanon");
        assert!(!window.history().contains("-icanon"), "{prompt}");
    }
}

#[test]
fn tab_completes_the_name_of_a_file() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    for name in ["raport.pdf", "protokół z rady.pdf"] {
        std::fs::write(window.path(name), name).expect("a file");
    }
    window.press(&["t", "Enter"]);
    window.wait_prompt("? Dowód:");
    window.write("rap");
    window.press(&["Tab"]);
    window.wait_prompt("? Dowód: raport.pdf");
    window.write(", s. 2; pro");
    window.press(&["Tab", "Enter"]);
    window.wait("dowód: dowody/raport.pdf, s. 2");
    window.wait("dowód: dowody/protokół z rady.pdf");
}
