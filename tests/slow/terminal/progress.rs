//! What takes long says what it does and how much is done, and only at a terminal.

use std::fs;

use crate::support::window::Window;

const MANY: usize = 4000;
const SAID: &str = "Obliczam wyniki zgłoszeń:";

fn with_many_applications() -> Option<Window> {
    let window = Window::open("pl", 80)?;
    let example = include_str!("../../../questionnaire/examples/przykladowo-3/odpowiedzi.toml");
    for number in 0..MANY {
        let folder = window.path(&format!("gminy/{number}"));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("odpowiedzi.toml"), example).expect("a file");
    }
    Some(window)
}

#[test]
fn long_work_is_counted_until_it_ends_and_nowhere_but_at_a_terminal() {
    let Some(window) = with_many_applications() else { return };
    window.enter("cert score gminy/* -o wynik.txt; echo exit=$?");
    window.wait(SAID);
    let line = window.screen().into_iter().find(|line| line.contains(SAID)).expect("still at it");
    let done = line.split_once(SAID).and_then(|(_, count)| count.trim().strip_suffix(&format!("/{MANY}")));
    assert!(done.and_then(|done| done.parse::<usize>().ok()).is_some_and(|done| (1..=MANY).contains(&done)), "{line}");
    assert_eq!(window.end(), Some(0));
    assert!(!window.history().contains(SAID), "{}", window.history());
    window.enter("cert score gminy/* -o wynik.txt 2>stderr; echo again=$?");
    window.wait("again=0");
    assert!(!fs::read_to_string(window.path("stderr")).expect("a file").contains(SAID));
}

#[test]
fn ctrl_c_ends_long_work_at_once() {
    let Some(window) = with_many_applications() else { return };
    window.enter("cert score gminy/* -o wynik.txt");
    window.wait(SAID);
    window.press(&["C-c"]);
    // The shell gives up the rest of a line that was interrupted.
    window.wait("^C\n$");
    window.enter("echo exit=$?");
    assert_eq!(window.end(), Some(130));
    assert!(!window.path("wynik.txt").exists());
}
