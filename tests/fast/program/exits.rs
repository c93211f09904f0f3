//! Every exit code except that of Ctrl-C, which needs a terminal.

use std::process::Stdio;

use crate::support::running::{WorkingFolder, finish};

const EXAMPLE: &str = "przykladowo-male-2-1";

#[test]
fn the_exit_says_whether_it_was_done_and_what_the_answer_is() {
    let here = WorkingFolder::with(EXAMPLE);
    let cases: [(i32, &[&str]); 16] = [
        (0, &["score", EXAMPLE]),
        (0, &["score", EXAMPLE, "--target", "1"]),
        (0, &["score", "."]),
        (0, &["practices"]),
        (0, &["questionnaire", "check"]),
        (0, &["--help"]),
        (0, &["--version"]),
        (1, &["score", "nie-ma"]),
        (1, &["score", EXAMPLE, "nie-ma", "--target", "3"]),
        (1, &["questionnaire", "check", "nie-ma.toml"]),
        (2, &[]),
        (2, &["score"]),
        (2, &["score", EXAMPLE, "--target", "9"]),
        (2, &["practices", "--stage", "nie-ma"]),
        (3, &["score", EXAMPLE, "--target", "3"]),
        (4, &["score", EXAMPLE, "--target", "2"]),
    ];
    for (expected, args) in cases {
        let ran = here.run(args);
        assert_eq!(ran.code, Some(expected), "{args:?}: {}", ran.err());
        assert_eq!(ran.err.is_empty(), [0, 3, 4].contains(&expected), "{args:?}: {}", ran.err());
    }
}

#[test]
fn without_a_terminal_an_interview_ends_at_once_and_names_the_command_that_can_ask() {
    let here = WorkingFolder::with("przykladowo-gorne-1");
    for (args, command) in [
        (vec!["assess"], "`cert assess --plain`"),
        (vec!["assess", "nowe"], "`cert assess nowe --plain`"),
        (vec!["assess", "nowe zgłoszenie"], "`cert assess 'nowe zgłoszenie' --plain`"),
        (vec!["assess", "przykladowo-gorne-1"], "`cert assess przykladowo-gorne-1 --plain`"),
    ] {
        here.run(args).fails_saying(&[command]);
    }
    assert!(!here.path("nowe").exists());
}

#[test]
fn an_open_stdin_that_is_no_terminal_is_not_waited_for() {
    let here = WorkingFolder::new();
    let mut command = here.cert(["assess"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let writer = child.stdin.take();
    finish(child).fails_saying(&["cert assess --plain"]);
    drop(writer);
}

#[test]
fn with_nothing_open_the_result_comes_without_a_terminal_and_changes_nothing() {
    let here = WorkingFolder::with("przykladowo-3");
    let before = here.read("przykladowo-3/odpowiedzi.toml");
    let ran = here.run(["assess", "przykladowo-3"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.out().contains("Wynik: poziom 3"), "{}", ran.out());
    assert_eq!(here.read("przykladowo-3/odpowiedzi.toml"), before);
}

#[test]
fn an_interview_that_is_not_finished_in_lines_ends_with_what_to_do() {
    let here = WorkingFolder::with("przykladowo-gorne-1");
    let ran = here.run(["assess", "przykladowo-gorne-1", "--plain"]);
    assert_eq!(ran.code, Some(4), "{}", ran.err());
    assert!(ran.err().contains("cert assess przykladowo-gorne-1"), "{}", ran.err());
}
