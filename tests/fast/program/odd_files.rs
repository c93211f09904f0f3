//! Files and folders that are not what they should be: a clear error each, and nothing hangs.

use crate::support::running::Desk;

const EXAMPLE: &str = "przykladowo-gorne-1";
const ANSWERS: &str = "przykladowo-gorne-1/odpowiedzi.toml";

#[test]
fn a_file_over_8_mib_is_refused_before_it_is_read() {
    let desk = Desk::with(EXAMPLE);
    let text = desk.read(ANSWERS) + "#" + &"x".repeat(8 * 1024 * 1024);
    desk.write(ANSWERS, text);
    desk.run(["score", EXAMPLE]).fails_saying(&["za duży", "odpowiedzi.toml"]);
    desk.write("rubric.toml", vec![b'#'; 8 * 1024 * 1024 + 1]);
    desk.run(["questionnaire", "check", "rubric.toml"]).fails_saying(&["za duży", "rubric.toml"]);
}

#[test]
fn a_file_of_8_mib_is_read() {
    let desk = Desk::with(EXAMPLE);
    let text = desk.read(ANSWERS);
    let rest = 8 * 1024 * 1024 - text.len() - 1;
    desk.write(ANSWERS, text + "#" + &"x".repeat(rest));
    assert_eq!(desk.run(["score", EXAMPLE]).code, Some(0));
}

#[test]
fn bytes_that_are_not_utf8_are_refused_with_their_line() {
    let desk = Desk::with(EXAMPLE);
    let text = desk.read(ANSWERS).replace("Przykładowo Górne\"", "Przyk\u{fffd}adowo\"");
    let line = text.lines().position(|line| line.contains('\u{fffd}')).unwrap() + 1;
    let latin: Vec<u8> = text.into_bytes();
    let at = latin.windows(3).position(|bytes| bytes == "\u{fffd}".as_bytes()).unwrap();
    desk.write(ANSWERS, [&latin[..at], b"\xb3", &latin[at + 3..]].concat());
    desk.run(["score", EXAMPLE]).fails_saying(&["UTF-8", &format!("w wierszu {line}")]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let desk = Desk::with(EXAMPLE);
    desk.write(ANSWERS, format!("\u{feff}{}", desk.read(ANSWERS).replace('\n', "\r\n")));
    assert_eq!(desk.run(["score", EXAMPLE]).code, Some(0));
    assert_eq!(desk.run(["assess", EXAMPLE, "--set", "plan-przyjety=0"]).code, Some(0));
    let text = desk.read(ANSWERS);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn a_folder_without_answers_says_how_to_begin() {
    let desk = Desk::new();
    desk.write("pusty/notatka.txt", "");
    desk.run(["score", "pusty"]).fails_saying(&["pusty", "odpowiedzi.toml", "`cert assess pusty`"]);
}

#[test]
fn a_folder_where_a_file_should_be_is_refused() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("zgloszenie/odpowiedzi.toml")).unwrap();
    desk.run(["score", "zgloszenie"]).fails_saying(&["odpowiedzi.toml", "nie jest zwykłym plikiem"]);
    desk.run(["questionnaire", "check", "."]).fails_saying(&["nie jest zwykłym plikiem"]);
}

#[test]
fn a_result_that_cannot_be_written_where_it_was_asked_for_is_an_error() {
    let desk = Desk::with(EXAMPLE);
    desk.run(["score", EXAMPLE, "-o", "nie-ma/wynik.txt"]).fails_saying(&["nie-ma/wynik.txt"]);
    desk.run(["score", EXAMPLE, "-o", EXAMPLE]).fails_saying(&[EXAMPLE]);
}

#[cfg(unix)]
mod unix {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};

    use super::{ANSWERS, EXAMPLE};
    use crate::support::bound::is_bound;
    use crate::support::running::Desk;
    use crate::support::skipped::has;

    // The standard library cannot make one.
    fn make_pipe(desk: &Desk, name: &str) -> bool {
        let _ = std::fs::remove_file(desk.path(name));
        let made = std::process::Command::new("mkfifo").arg(desk.path(name)).status();
        has("mkfifo", made.is_ok_and(|status| status.success()))
    }

    #[test]
    fn a_pipe_where_a_file_should_be_does_not_hang() {
        let desk = Desk::with(EXAMPLE);
        for name in ["rura", ANSWERS] {
            if make_pipe(&desk, name) {
                desk.run(["score", name]).fails_saying(&["nie jest zwykłym plikiem"]);
            }
        }
        if make_pipe(&desk, "rubric.toml") {
            desk.run(["questionnaire", "check", "rubric.toml"]).fails_saying(&["nie jest zwykłym plikiem"]);
            desk.run(["practices", "--rubric", "rubric.toml"]).fails_saying(&["nie jest zwykłym plikiem"]);
        }
    }

    #[test]
    fn a_pipe_beside_the_answers_does_not_hang() {
        let desk = Desk::with(EXAMPLE);
        if make_pipe(&desk, "przykladowo-gorne-1/ocena.toml") {
            desk.run(["score", EXAMPLE]).fails_saying(&["ocena.toml", "nie jest zwykłym plikiem"]);
        }
        let desk = Desk::with(EXAMPLE);
        if make_pipe(&desk, "przykladowo-gorne-1/dowody/protokol-iii-edycja.txt") {
            let ran = desk.run(["score", EXAMPLE]);
            assert_eq!(ran.code, Some(0), "{}", ran.err());
            assert!(ran.out().contains("nie ma pliku dowodu"), "{}", ran.out());
        }
    }

    #[test]
    fn a_pipe_as_new_evidence_is_refused() {
        let desk = Desk::with(EXAMPLE);
        if make_pipe(&desk, "rura") {
            let ran = desk.run(["assess", EXAMPLE, "--evidence", "wnioski-spisane=rura"]);
            assert!(ran.code == Some(1) || ran.code == Some(2), "{ran:?}");
            assert!(ran.err().contains("nie jest zwykłym plikiem"), "{}", ran.err());
        }
    }

    #[test]
    fn a_result_does_not_take_the_place_of_a_pipe() {
        let desk = Desk::with(EXAMPLE);
        if make_pipe(&desk, "rura") {
            desk.run(["score", EXAMPLE, "-o", "rura"]).fails_saying(&["nie jest zwykłym plikiem"]);
            assert!(desk.path("rura").metadata().unwrap().file_type().is_fifo());
        }
    }

    #[test]
    fn a_file_that_may_not_be_read_is_named() {
        if !is_bound(&a_file_that_may_not_be_read_is_named) {
            return;
        }
        let desk = Desk::with(EXAMPLE);
        set_permissions(desk.path(ANSWERS), Permissions::from_mode(0o000)).unwrap();
        desk.run(["score", EXAMPLE]).fails_saying(&["odpowiedzi.toml", "brak uprawnień"]);
    }

    #[test]
    fn a_folder_that_may_not_be_read_is_named() {
        if !is_bound(&a_folder_that_may_not_be_read_is_named) {
            return;
        }
        let desk = Desk::with(EXAMPLE);
        set_permissions(desk.path(EXAMPLE), Permissions::from_mode(0o000)).unwrap();
        desk.run(["score", EXAMPLE]).fails_saying(&[EXAMPLE, "brak uprawnień"]);
        set_permissions(desk.path(EXAMPLE), Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn a_folder_that_may_not_be_written_keeps_what_it_has() {
        if !is_bound(&a_folder_that_may_not_be_written_keeps_what_it_has) {
            return;
        }
        let desk = Desk::with(EXAMPLE);
        let before = desk.read(ANSWERS);
        set_permissions(desk.path(EXAMPLE), Permissions::from_mode(0o555)).unwrap();
        desk.run(["assess", EXAMPLE, "--set", "plan-przyjety=0"]).fails_saying(&["odpowiedzi.toml", "brak uprawnień"]);
        desk.run(["score", EXAMPLE, "-o", "przykladowo-gorne-1/wynik"]).fails_saying(&["brak uprawnień"]);
        assert_eq!(desk.run(["score", EXAMPLE]).code, Some(0));
        set_permissions(desk.path(EXAMPLE), Permissions::from_mode(0o755)).unwrap();
        assert_eq!(desk.read(ANSWERS), before);
    }
}
