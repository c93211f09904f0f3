//! Files and folders of the wrong kind: each gives a clear error, and nothing hangs.

use crate::support::running::WorkingFolder;

const EXAMPLE: &str = "przykladowo-gorne-1";
const ANSWERS: &str = "przykladowo-gorne-1/odpowiedzi.toml";

#[test]
fn a_file_over_8_mib_is_refused_before_it_is_read() {
    let here = WorkingFolder::with(EXAMPLE);
    let text = here.read(ANSWERS) + "#" + &"x".repeat(8 * 1024 * 1024);
    here.write(ANSWERS, text);
    here.run(["score", EXAMPLE]).fails_saying(&["za duży", "odpowiedzi.toml"]);
    here.write("rubric.toml", vec![b'#'; 8 * 1024 * 1024 + 1]);
    here.run(["questionnaire", "check", "rubric.toml"]).fails_saying(&["za duży", "rubric.toml"]);
}

#[test]
fn a_file_of_1_mib_is_read_and_a_byte_more_is_not() {
    let here = WorkingFolder::with(EXAMPLE);
    let text = here.read(ANSWERS);
    let rest = 1024 * 1024 - text.len() - 1;
    here.write(ANSWERS, text.clone() + "#" + &"x".repeat(rest));
    assert_eq!(here.run(["score", EXAMPLE]).code, Some(0));
    here.write(ANSWERS, text + "#" + &"x".repeat(rest + 1));
    here.run(["score", EXAMPLE]).fails_saying(&["za duży", "odpowiedzi.toml"]);
}

#[test]
fn bytes_that_are_not_utf8_are_refused_with_their_line() {
    let here = WorkingFolder::with(EXAMPLE);
    let text = here.read(ANSWERS).replace("Przykładowo Górne\"", "Przyk\u{fffd}adowo\"");
    let line = text.lines().position(|line| line.contains('\u{fffd}')).unwrap() + 1;
    let latin: Vec<u8> = text.into_bytes();
    let at = latin.windows(3).position(|bytes| bytes == "\u{fffd}".as_bytes()).unwrap();
    here.write(ANSWERS, [&latin[..at], b"\xb3", &latin[at + 3..]].concat());
    here.run(["score", EXAMPLE]).fails_saying(&["UTF-8", &format!("w wierszu {line}")]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let here = WorkingFolder::with(EXAMPLE);
    here.write(ANSWERS, format!("\u{feff}{}", here.read(ANSWERS).replace('\n', "\r\n")));
    assert_eq!(here.run(["score", EXAMPLE]).code, Some(0));
    assert_eq!(here.run(["assess", EXAMPLE, "--set", "plan-przyjety=0"]).code, Some(0));
    let text = here.read(ANSWERS);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn a_folder_without_answers_says_how_to_begin() {
    let here = WorkingFolder::new();
    here.write("pusty/notatka.txt", "");
    here.run(["score", "pusty"]).fails_saying(&["pusty", "odpowiedzi.toml", "`cert assess pusty`"]);
}

#[test]
fn a_folder_where_a_file_should_be_is_refused() {
    let here = WorkingFolder::new();
    std::fs::create_dir_all(here.path("zgloszenie/odpowiedzi.toml")).unwrap();
    here.run(["score", "zgloszenie"]).fails_saying(&["odpowiedzi.toml", "nie jest zwykłym plikiem"]);
    here.run(["questionnaire", "check", "."]).fails_saying(&["nie jest zwykłym plikiem"]);
}

#[test]
fn a_result_that_cannot_be_written_where_it_was_asked_for_is_an_error() {
    let here = WorkingFolder::with(EXAMPLE);
    here.run(["score", EXAMPLE, "-o", "nie-ma/wynik.txt"]).fails_saying(&["nie-ma/wynik.txt"]);
    here.run(["score", EXAMPLE, "-o", EXAMPLE]).fails_saying(&[EXAMPLE]);
}

#[cfg(unix)]
mod unix {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    use std::process::{Command, Stdio};

    use super::{ANSWERS, EXAMPLE};
    use crate::support::bound::is_bound;
    use crate::support::running::WorkingFolder;
    use crate::support::skipped::has;

    // The standard library cannot create pipes.
    fn make_pipe(here: &WorkingFolder, name: &str) -> bool {
        let _ = std::fs::remove_file(here.path(name));
        let made = Command::new("mkfifo").arg(here.path(name)).status();
        has("mkfifo", made.is_ok_and(|status| status.success()))
    }

    #[test]
    fn evidence_that_may_not_be_read_is_not_missing() {
        if !is_bound(&evidence_that_may_not_be_read_is_not_missing) {
            return;
        }
        let here = WorkingFolder::with(EXAMPLE);
        let evidence = here.path("przykladowo-gorne-1/dowody/protokol-iii-edycja.txt");
        set_permissions(evidence, Permissions::from_mode(0o000)).unwrap();
        let ran = here.run(["score", EXAMPLE, "--target", "1", "--format", "json"]);
        assert_eq!(ran.code, Some(4), "{}", ran.err());
        assert!(
            ran.out().contains(r#""why":"unreadable""#) && !ran.out().contains("evidence-missing"),
            "{}",
            ran.out()
        );
    }

    #[test]
    fn a_pipe_where_a_file_should_be_does_not_hang() {
        let here = WorkingFolder::with(EXAMPLE);
        for name in ["rura", ANSWERS] {
            if make_pipe(&here, name) {
                here.run(["score", name]).fails_saying(&["nie jest zwykłym plikiem"]);
            }
        }
        if make_pipe(&here, "rubric.toml") {
            here.run(["questionnaire", "check", "rubric.toml"]).fails_saying(&["nie jest zwykłym plikiem"]);
            here.run(["practices", "--rubric", "rubric.toml"]).fails_saying(&["nie jest zwykłym plikiem"]);
        }
    }

    #[test]
    fn a_pipe_beside_the_answers_does_not_hang() {
        let here = WorkingFolder::with(EXAMPLE);
        if make_pipe(&here, "przykladowo-gorne-1/ocena.toml") {
            here.run(["score", EXAMPLE]).fails_saying(&["ocena.toml", "nie jest zwykłym plikiem"]);
        }
        let here = WorkingFolder::with(EXAMPLE);
        if make_pipe(&here, "przykladowo-gorne-1/dowody/protokol-iii-edycja.txt") {
            let ran = here.run(["score", EXAMPLE]);
            assert_eq!(ran.code, Some(0), "{}", ran.err());
            assert!(ran.out().contains("dowody/protokol-iii-edycja.txt nie da się odczytać"), "{}", ran.out());
        }
    }

    #[test]
    fn a_pipe_as_new_evidence_is_refused() {
        let here = WorkingFolder::with(EXAMPLE);
        if make_pipe(&here, "rura") {
            let ran = here.run(["assess", EXAMPLE, "--evidence", "wnioski-spisane=rura"]);
            assert!(ran.code == Some(1) || ran.code == Some(2), "{ran:?}");
            assert!(ran.err().contains("nie jest zwykłym plikiem"), "{}", ran.err());
        }
    }

    #[test]
    fn a_result_does_not_take_the_place_of_a_pipe() {
        let here = WorkingFolder::with(EXAMPLE);
        if make_pipe(&here, "rura") {
            let reader = Command::new("cat").arg(here.path("rura")).stdout(Stdio::piped()).spawn().unwrap();
            let ran = here.run(["score", EXAMPLE, "-o", "rura"]);
            let read = reader.wait_with_output().unwrap().stdout;
            assert_eq!((ran.code, ran.out()), (Some(0), String::new()), "{}", ran.err());
            assert!(String::from_utf8(read).unwrap().contains("Przykładowo Górne"));
            assert!(here.path("rura").metadata().unwrap().file_type().is_fifo());
        }
    }

    #[test]
    fn a_result_goes_through_a_device_or_a_link_to_one_and_through_no_link_that_leads_nowhere() {
        let here = WorkingFolder::with(EXAMPLE);
        std::os::unix::fs::symlink("/dev/stdout", here.path("wyjscie")).unwrap();
        for name in ["/dev/stdout", "wyjscie"] {
            let ran = here.run(["score", EXAMPLE, "-o", name]);
            assert_eq!(ran.code, Some(0), "{}", ran.err());
            assert!(ran.out().contains("Przykładowo Górne"), "{name}: {}", ran.out());
        }
        assert!(here.path("wyjscie").is_symlink());
        let ran = here.run(["score", EXAMPLE, "-o", "/dev/null"]);
        assert_eq!((ran.code, ran.out()), (Some(0), String::new()), "{}", ran.err());
        here.run(["score", EXAMPLE, "-o", "/dev/full"]).fails_saying(&["/dev/full", "brak miejsca na dysku"]);
        std::os::unix::fs::symlink("nie-ma", here.path("donikad")).unwrap();
        here.run(["score", EXAMPLE, "-o", "donikad"]).fails_saying(&["donikad", "nie jest zwykłym plikiem"]);
        assert!(here.path("donikad").is_symlink() && !here.path("nie-ma").exists());
    }

    #[test]
    fn a_file_that_may_not_be_read_is_named() {
        if !is_bound(&a_file_that_may_not_be_read_is_named) {
            return;
        }
        let here = WorkingFolder::with(EXAMPLE);
        set_permissions(here.path(ANSWERS), Permissions::from_mode(0o000)).unwrap();
        here.run(["score", EXAMPLE]).fails_saying(&["odpowiedzi.toml", "brak uprawnień"]);
    }

    #[test]
    fn a_folder_that_may_not_be_read_is_named() {
        if !is_bound(&a_folder_that_may_not_be_read_is_named) {
            return;
        }
        let here = WorkingFolder::with(EXAMPLE);
        set_permissions(here.path(EXAMPLE), Permissions::from_mode(0o000)).unwrap();
        here.run(["score", EXAMPLE]).fails_saying(&[EXAMPLE, "brak uprawnień"]);
        set_permissions(here.path(EXAMPLE), Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn a_folder_that_may_not_be_written_keeps_what_it_has() {
        if !is_bound(&a_folder_that_may_not_be_written_keeps_what_it_has) {
            return;
        }
        let here = WorkingFolder::with(EXAMPLE);
        let before = here.read(ANSWERS);
        set_permissions(here.path(EXAMPLE), Permissions::from_mode(0o555)).unwrap();
        here.run(["assess", EXAMPLE, "--set", "plan-przyjety=0"]).fails_saying(&["odpowiedzi.toml", "brak uprawnień"]);
        here.run(["score", EXAMPLE, "-o", "przykladowo-gorne-1/wynik"]).fails_saying(&["brak uprawnień"]);
        assert_eq!(here.run(["score", EXAMPLE]).code, Some(0));
        set_permissions(here.path(EXAMPLE), Permissions::from_mode(0o755)).unwrap();
        assert_eq!(here.read(ANSWERS), before);
    }
}
