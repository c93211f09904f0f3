//! `--format nagios`: always one line, with exit codes of its own.

use crate::support::small_register::{SmallRegister, TODAY, certificate, settled};

// The line and the exit code for any arguments.
fn asked(small: &SmallRegister, args: &[&str]) -> (String, Option<i32>) {
    let ran = small.run(args);
    let out = ran.out();
    assert_eq!(out.matches('\n').count(), 1, "{out}");
    assert!(out.ends_with('\n') && out.starts_with("CERT "), "{out}");
    (out.trim_end().to_owned(), ran.code)
}

fn line(certificates: &[cert_core::certificate::certificate::Certificate], args: &[&str]) -> (String, Option<i32>) {
    let args = [&["check", "--format", "nagios", "--lang", "en"], args].concat();
    asked(&SmallRegister::with(certificates), &args)
}

#[test]
fn each_state_has_its_word_and_its_code() {
    let valid = || settled(1, "2026-11-01", "Valid", "0299011");
    let counts = "certificates=1 valid=1 expiring=0 open=0 invalid=0 damaged=0 days=346";
    assert_eq!(line(&[valid()], &[]), (format!("CERT OK - 1 valid | {counts}"), Some(0)));
    let empty = "CERT OK - no certificates to check | \
                 certificates=0 valid=0 expiring=0 open=0 invalid=0 damaged=0";
    assert_eq!(line(&[], &[]), (empty.to_owned(), Some(0)));
    let ending = settled(2, "2025-12-01", "Ending", "0499011");
    let expected = "CERT WARNING - 1 ending, 1 valid: Ending (kujawsko-pomorskie) UBO-2025-0002: ending \
                    (until: 1 Dec 2026) | \
                    certificates=2 valid=1 expiring=1 open=0 invalid=0 damaged=0 days=11";
    assert_eq!(line(&[valid(), ending], &["--within", "45"]), (expected.to_owned(), Some(1)));
    let untold = certificate(2, "2025-12-01", "Untold", "0499011");
    let (said, code) = line(&[valid(), untold], &["--within", "45"]);
    assert!(said.contains("valid=1 expiring=0 open=1 ") && code == Some(1), "{said}");
    let open = certificate(2, "2025-11-01", "Open", "0499011");
    let (said, code) = line(&[valid(), open.clone()], &[]);
    assert!(said.contains("open=1 ") && said.ends_with("days=-19") && code == Some(1), "{said}");
    let expired = settled(3, "2025-11-01", "Expired", "0699011");
    let (said, code) = line(&[valid(), open, expired], &[]);
    assert!(said.starts_with("CERT CRITICAL - 1 not valid, 1 uncertain, 1 valid: Expired"), "{said}");
    assert_eq!(code, Some(2));
}

#[test]
fn what_could_not_be_read_hides_nothing_that_is_not_valid() {
    let expired = settled(1, "2025-11-01", "Expired", "0299011");
    let small = SmallRegister::with(&[expired, settled(2, "2026-11-01", "Valid", "0499011")]);
    for copy in 1..=4 {
        small.0.write(&format!("certificates/ubo-2026-0002 ({copy}).toml"), "?");
    }
    let (said, code) = asked(&small, &["check", "--format", "nagios", "--lang", "en"]);
    let begin = "CERT CRITICAL - 1 not valid, 1 valid, 4 could not be checked: \
                 Expired (dolnośląskie) UBO-2025-0001";
    assert!(said.starts_with(begin) && said.contains("; ubo-2026-0002 (1).toml ("), "{said}");
    assert!(said.contains("; and 2 more | certificates=2 valid=1 expiring=0 open=0 invalid=1 damaged=4 "), "{said}");
    assert_eq!(code, Some(2));
}

#[test]
fn what_could_not_be_done_is_a_line_too() {
    let small = SmallRegister::with(&[settled(1, "2025-12-01", "Ending", "0299011")]);
    small.0.write("certificates/ubo-2026-0002.toml", "?");
    small.settings(2);
    let damaged = asked(&small, &["check", "--within", "45", "--format", "nagios", "--lang", "en"]);
    assert!(damaged.0.starts_with("CERT UNKNOWN - 1 ending, 1 could not be checked: ubo-2026-0002.toml ("));
    assert_eq!(damaged.1, Some(3));
    let small = SmallRegister::with(&[settled(1, "2026-11-01", "Valid", "0299011")]);
    for (args, said) in [
        (&["check", "--register", "nie|ma", "--format=nagios"][..], "w folderze `niema` nie ma rejestru"),
        (&["check", "UBO-2026-0099", "--format", "nagios"], "1 nie udało się sprawdzić: ubo-2026-0099.toml"),
        (&["check", "--municipality", "Qwx", "--format", "nagios"], "nie ma certyfikatu gminy `Qwx`"),
        (&["check", "--within", "wiele", "--format", "nagios"], "nieoczekiwana wartość `wiele`"),
        (&["check", "--format", "nagios", "--nieznane"], "nieoczekiwany argument `--nieznane`"),
        (&["chek", "--format", "nagios"], "nie ma polecenia `chek`"),
    ] {
        let (line, code) = asked(&small, args);
        assert!(line.starts_with("CERT UNKNOWN - ") && line.contains(said), "{args:?}: {line}");
        assert_eq!(code, Some(3), "{args:?}");
    }
    let ran = small.run_on("kiedyś", &["check", "--format", "nagios"]);
    assert_eq!((ran.code, ran.out().as_str()), (Some(3), "CERT UNKNOWN - `kiedyś` nie jest datą\n"));
}

#[test]
fn a_hostile_name_stays_in_its_place_on_the_line() {
    let hostile = "A | days=9 \u{1b}[2J B";
    let (said, code) = line(&[settled(1, "2025-11-01", hostile, "0299011")], &[]);
    assert_eq!((said.matches('|').count(), code), (1, Some(2)), "{said}");
    assert!(!said.contains('\u{1b}') && said.ends_with(" days=-19"), "{said}");
}

#[test]
fn only_a_few_are_named_and_the_rest_is_counted() {
    let expired =
        |number: u32| settled(number, "2025-11-01", &format!("G{number}"), &format!("{:02}99011", 2 * number));
    let (said, _) = line(&(1..=5).map(expired).collect::<Vec<_>>(), &[]);
    assert!(said.contains("5 not valid: G1 ") && said.contains("; and 2 more | certificates=5 "), "{said}");
    assert_eq!(TODAY, "2026-11-20", "the days above are counted from this one");
}
