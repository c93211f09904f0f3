//! Answering in a real terminal.

use crate::support::window::Window;

/// Starts at the first question: everything before it is given.
pub(crate) const START: &str = "cert assess f --municipality Przykładowo --edition XII --terc 2464011 \
     --edition-ended 2025-10-16 --next-not-held --applied-for 2 --filled-by Anna; echo exit=$?";

/// A window at the first question.
pub(crate) fn at_the_first_question(lang: &str, columns: u32) -> Option<Window> {
    let window = Window::open(lang, columns)?;
    window.enter(START);
    window.wait("[1 ");
    window.wait_prompt("? ");
    Some(window)
}

#[test]
fn answers_are_chosen_and_esc_goes_back_with_the_earlier_answer_under_the_cursor() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.wait("[1 z 28, wymagane]");
    window.press(&["n", "Enter"]);
    window.wait("[2 z 28, wymagane]");
    window.wait_prompt("> jeszcze nie wiem");
    window.press(&["Escape"]);
    window.wait_for("[1 z 28, wymagane]", 2);
    window.wait_prompt("? Odpowiedź:\n  tak\n> nie\n");
    assert!(window.history().contains("Dotychczasowa odpowiedź: nie"));
}

// Answers no to the first question, and stops the second one with Ctrl-C.
fn stopped_after_one_answer() -> Option<Window> {
    let window = at_the_first_question("pl", 80)?;
    window.press(&["n", "Enter"]);
    window.wait("[2 z 28");
    window.wait_prompt("? Proszę zaznaczyć:");
    window.press(&["C-c"]);
    assert_eq!(window.end(), Some(130));
    Some(window)
}

#[test]
fn ctrl_c_tells_the_command_and_everything_is_on_disk() {
    let Some(window) = stopped_after_one_answer() else { return };
    let history = window.history();
    assert!(history.contains("wszystkie odpowiedzi są zapisane"), "{history}");
    assert!(history.lines().any(|line| line.trim() == "cert assess f"), "{history}");
    assert!(window.saved("f").contains("[answers.edycja-oceniona]\nis = \"nie\""));
}

#[test]
fn the_command_goes_on_at_the_first_open_question() {
    let Some(window) = stopped_after_one_answer() else { return };
    window.enter("cert assess f");
    window.wait_for("[2 z 28", 2);
    assert_eq!(window.history().matches("[1 z 28").count(), 1);
}

#[test]
fn ctrl_c_before_there_are_names_makes_nothing() {
    let Some(window) = Window::open("pl", 80) else { return };
    window.enter("cert assess; echo exit=$?");
    window.wait_prompt("Nazwa gminy:");
    window.press(&["C-c"]);
    assert_eq!(window.end(), Some(130));
    let made = std::fs::read_dir(window.path("")).expect("a folder");
    assert!(made.flatten().all(|entry| !entry.path().join("odpowiedzi.toml").exists()));
}

#[test]
fn it_speaks_english() {
    let Some(window) = at_the_first_question("en", 80) else { return };
    window.wait("[1 of 28, required]");
    window.wait_prompt("? Answer:\n  yes\n  no\n> don’t know yet\n");
    window.press(&["h", "Enter"]);
    window.wait("this questionnaire needs evidence");
    window.wait_prompt("? Answer:");
    window.press(&["C-c"]);
    window.wait("all answers are saved");
}

#[test]
fn polish_letters_are_typed_shown_and_kept() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.press(&["u", "Enter"]);
    window.wait_prompt("? Uwaga:");
    window.enter("zażółć gęślą jaźń");
    window.wait("> Uwaga: zażółć gęślą jaźń");
    window.wait_prompt("? Odpowiedź:");
    window.press(&["t", "Enter"]);
    window.wait_prompt("? Dowód:");
    window.enter("bip.przykladowo.example/raport, § 7, „Ósmy wniosek”");
    window.wait("[2 z 28");
    let saved = window.saved("f");
    for kept in ["zażółć gęślą jaźń", "§ 7, „Ósmy wniosek”", "https://bip.przykladowo.example/raport"] {
        assert!(saved.contains(kept), "{kept} in {saved}");
    }
}

#[test]
fn a_letter_can_be_corrected_and_the_cursor_is_where_one_types() {
    let Some(window) = Window::open("pl", 80) else { return };
    window.enter("cert assess");
    window.wait_prompt("? Nazwa gminy:");
    window.write("Prżkładowo");
    window.press(&["Home", "Right", "Right", "Delete"]);
    window.write("zy");
    window.press(&["Enter"]);
    window.wait("> Nazwa gminy: Przykładowo");
}

#[test]
fn enter_without_a_tick_is_explained_and_space_and_digits_tick() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.press(&["n", "Enter"]);
    window.wait_prompt("? Proszę zaznaczyć:");
    window.press(&["Home", "Enter"]);
    window.wait_prompt("! Nic nie zaznaczono: spacja zaznacza");
    window.press(&["Space", "2"]);
    window.wait_prompt("[x] powtarzanie");
    window.press(&["1", "Enter"]);
    window.wait_prompt("? Dowód:");
    // Ticked choices are echoed by name.
    window.wait("> Proszę zaznaczyć: powtarzanie zapisano");
    assert!(window.saved("f").contains("is = [\"obowiazek-w-akcie\"]"));
}

#[test]
fn what_means_nothing_in_a_menu_is_said_and_chooses_nothing() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.write("x z");
    window.press(&["Enter"]);
    window.wait_prompt("! Takiej odpowiedzi tu nie ma: „x z”");
    assert!(!window.saved("f").contains("edycja-oceniona"));
    window.write("tak");
    window.wait_prompt("? Odpowiedź: tak\n> tak\n");
}

#[test]
fn esc_again_and_again_goes_back_to_the_first_field_and_never_out() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    let fields = ["Kto wypełnia", "O który poziom", "Czy będzie", "Kiedy ta edycja", "Kod TERC", "Oceniana edycja"];
    for field in fields.into_iter().chain(["Nazwa gminy", "Odpowiedź"]) {
        window.press(&["Escape"]);
        window.wait_prompt(&format!("? {field}"));
    }
    assert_eq!(window.exit_code(), None);
}

#[test]
fn one_can_finish_from_the_menu_and_see_the_result() {
    let Some(window) = at_the_first_question("pl", 80) else { return };
    window.press(&["m", "Enter"]);
    window.wait_prompt("? Dokąd przejść?");
    window.press(&["k", "Enter"]);
    window.end();
    let history = window.history();
    assert!(
        history.contains("Wynik:")
            && history.contains("Zgłoszenie jest w folderze f")
            && history.contains("Samoocena: jeszcze żaden poziom."),
        "{history}"
    );
}

#[test]
fn a_report_on_a_terminal_lies_beside_the_answers_and_replaces_only_its_own() {
    let Some(window) = Window::open("pl", 100) else { return };
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/examples/przykladowo-3");
    window.enter(&format!("cp -r '{example}' z; cert report z; echo first=$?"));
    window.wait("first=0");
    let page = window.path("z").join("raport.html");
    assert!(std::fs::read_to_string(&page).expect("a page").starts_with("<!DOCTYPE html>"));
    window.enter("cert report z/odpowiedzi.toml --full; echo again=$?");
    window.wait("again=0");
    assert!(std::fs::read_to_string(&page).expect("a page").contains("id=\"criteria\""));
    window.enter("echo moje > z/raport.html; cert report z; echo other=$?");
    window.wait("other=1");
    assert_eq!(std::fs::read_to_string(&page).expect("a file"), "moje\n");
    assert!(window.history().contains("nie jest stroną tego programu"));
}

#[test]
fn run_by_cargo_the_command_to_go_on_can_be_pasted() {
    let Some(window) = Window::open("pl", 80) else { return };
    window.enter(&format!("export CARGO_PKG_NAME=cert; {START}"));
    window.wait_prompt("? Odpowiedź:");
    window.press(&["m", "Enter"]);
    window.wait_prompt("? Dokąd przejść?");
    window.press(&["k", "Enter"]);
    window.end();
    let history = window.history();
    assert!(history.lines().any(|line| line.trim() == "cargo run --release -- assess f"), "{history}");
}
