//! Colours and other escape sequences only on request.

use crate::support::running::{Ran, WorkingFolder, run};

const COMMANDS: [&[&str]; 6] = [
    &["score", "przykladowo-male-2-1"],
    &["score", "."],
    &["practices"],
    &["questionnaire", "show"],
    &["score", "nie-ma"],
    &["nie-ma"],
];

fn escapes(ran: &Ran) -> (bool, bool) {
    (ran.out.contains(&0x1b), ran.err.contains(&0x1b))
}

#[test]
fn what_goes_into_a_pipe_has_no_escape_sequences() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    for args in COMMANDS {
        for variable in ["NO_COLOR", "CLICOLOR", "COLORTERM"] {
            let ran = run(here.cert(args).env(variable, "1").env("TERM", "xterm-256color"));
            assert_eq!(escapes(&ran), (false, false), "{args:?} with {variable}");
            assert_ne!((ran.out.len(), ran.err.len()), (0, 0), "{args:?} says nothing");
        }
    }
}

#[test]
fn color_always_colours_results_and_errors_and_wins_over_no_color() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let ran = run(here.cert(["score", "przykladowo-male-2-1", "--color", "always"]).env("NO_COLOR", "1"));
    assert_eq!(escapes(&ran), (true, false));
    let ran = run(here.cert(["score", "nie-ma", "--color", "always"]).env("NO_COLOR", "1"));
    assert_eq!(escapes(&ran), (false, true));
}

#[test]
fn color_never_and_no_color_say_the_same_as_colour_without_the_sequences() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let with = |color: &str| here.run(["score", "przykladowo-male-2-1", "--color", color]).out();
    let (plain, colored) = (with("never"), without_escapes(&with("always")));
    assert!(colored.lines().map(str::trim_end).eq(plain.lines()), "{colored}");
}

#[test]
fn formats_for_machines_and_files_are_never_coloured() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    for format in ["json", "markdown"] {
        let ran = here.run(["score", "przykladowo-male-2-1", "--color", "always", "--format", format]);
        assert_eq!(escapes(&ran), (false, false), "{format}");
    }
    here.run(["score", "przykladowo-male-2-1", "--color", "always", "-o", "wynik.txt"]);
    assert!(!here.read("wynik.txt").contains('\u{1b}'));
}

// Colours only: `ESC [ … m`.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').map_or(part, |(_, rest)| rest))
}
