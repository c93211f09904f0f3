//! Signals from outside: the terminal is restored.

use std::process::Command;

use super::talking::{START, at_the_first_question};
use crate::support::window::Window;

// The program is the shell's foreground process.
fn send(window: &Window, signal: &str) {
    let shell = window.shell();
    let children = Command::new("ps").args(["-o", "pid=,ppid="]).arg("-A").output().expect("ps");
    let list = String::from_utf8_lossy(&children.stdout).into_owned();
    let pair =
        |line: &str| Some((line.split_whitespace().next()?.to_owned(), line.split_whitespace().nth(1)?.to_owned()));
    let child = list.lines().filter_map(pair).find(|(_, parent)| *parent == shell).expect("the program").0;
    let sent = Command::new("kill").args([signal, &child]).status().expect("kill");
    assert!(sent.success());
}

fn stopped_by(signal: &str) -> Option<Window> {
    let window = at_the_first_question("pl", 80)?;
    window.press(&["n", "Enter"]);
    window.wait("[2 z 28");
    window.wait_prompt("? Proszę zaznaczyć:");
    send(&window, signal);
    window.end();
    Some(window)
}

// A shell in a raw terminal echoes neither typed text nor line ends.
fn is_usable(window: &Window) {
    window.enter("stty -a");
    window.wait("icanon");
    let history = window.history();
    assert!(history.contains("$ stty -a"), "{history}");
    assert!(!history.contains("-icanon") && !history.contains("-echo "), "{history}");
}

#[test]
fn an_interrupt_from_outside_ends_as_ctrl_c_does() {
    let Some(window) = stopped_by("-INT") else { return };
    assert_eq!(window.exit_code(), Some(130));
    assert!(window.history().lines().any(|line| line.trim() == "cert assess f"), "{}", window.history());
    assert!(window.saved("f").contains("is = \"nie\""));
    is_usable(&window);
}

#[test]
fn ctrl_c_outside_a_prompt_is_a_signal_and_ends_the_same_way() {
    let Some(window) = Window::open("pl", 80) else { return };
    window.enter(&START.replace("assess f", "assess f --plain"));
    window.wait("[1 z 28");
    window.wait("< wstecz\n>");
    window.enter("2");
    window.wait("[2 z 28");
    window.wait_for("< wstecz\n>", 2);
    window.press(&["C-c"]);
    assert_eq!(window.end(), Some(130));
    let history = window.history();
    assert!(history.lines().any(|line| line.trim() == "cert assess f --plain"), "{history}");
    assert!(window.saved("f").contains("is = \"nie\""));
}

#[test]
fn the_end_of_the_session_leaves_the_answers_and_the_terminal() {
    let Some(window) = stopped_by("-TERM") else { return };
    assert!(window.saved("f").contains("is = \"nie\""));
    is_usable(&window);
}

#[test]
fn killed_the_answers_are_on_disk_all_the_same() {
    let Some(window) = stopped_by("-KILL") else { return };
    assert!(window.saved("f").contains("is = \"nie\""));
    window.enter("stty sane; cert assess f");
    window.wait_for("[2 z 28", 1);
}
