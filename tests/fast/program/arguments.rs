//! Languages, and invalid arguments.

use crate::support::running::{WorkingFolder, run};

#[test]
fn the_language_asked_for_wins_over_the_environment_and_that_over_the_locale() {
    let here = WorkingFolder::new();
    let said = |args: &[&str], cert_lang: Option<&str>, locale: &str| {
        let mut command = here.cert(args);
        command.env_remove("CERT_LANG").env("LANG", locale).env("LC_ALL", locale);
        if let Some(lang) = cert_lang {
            command.env("CERT_LANG", lang);
        }
        run(&mut command).out()
    };
    let is_polish = |text: &str| text.contains("Użycie:");
    assert!(is_polish(&said(&["--help", "--lang", "pl"], Some("en"), "en_US.UTF-8")));
    assert!(!is_polish(&said(&["--help", "--lang=en"], Some("pl"), "pl_PL.UTF-8")));
    assert!(is_polish(&said(&["--help"], Some("pl"), "en_US.UTF-8")));
    assert!(!is_polish(&said(&["--help"], Some("en"), "pl_PL.UTF-8")));
    assert!(is_polish(&said(&["--help"], None, "C")));
}

#[test]
fn a_language_that_the_environment_names_is_known_or_refused() {
    let here = WorkingFolder::new();
    let asked = |lang: &str, more: &[&str]| run(here.cert([&["schema"], more].concat()).env("CERT_LANG", lang));
    for lang in ["pl", "en", "en_GB.UTF-8", ""] {
        assert_eq!(asked(lang, &[]).code, Some(0), "{lang}");
    }
    let ran = asked("de", &[]);
    assert!(ran.code == Some(2) && ran.err().contains("`de`") && ran.err().contains("`CERT_LANG`"), "{}", ran.err());
    assert_eq!(asked("de", &["--lang", "en"]).code, Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn without_any_wish_the_locale_of_the_system_counts() {
    let here = WorkingFolder::new();
    for (locale, usage) in [("en_GB.UTF-8", "Usage:"), ("pl_PL.UTF-8", "Użycie:"), ("de_DE.UTF-8", "Użycie:")] {
        let said = run(here.cert(["--help"]).env_remove("CERT_LANG").env("LC_ALL", locale)).out();
        assert!(said.contains(usage), "{locale}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf8_are_refused_or_named_without_a_crash() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let here = WorkingFolder::new();
    let odd = OsStr::from_bytes(b"folder-\xff");
    here.run([OsStr::new("score"), odd]).fails_saying(&["folder-"]);
    let ran = here.run([OsStr::new("practices"), OsStr::new("--city"), odd]);
    assert_eq!(ran.code, Some(2), "{}", ran.err());
}

#[test]
fn a_day_can_be_asked_for_by_flag_and_environment_and_must_be_one() {
    let here = WorkingFolder::with("przykladowo-3");
    let by_flag = here.run(["score", "przykladowo-3", "--as-of", "2026-11-20"]);
    let by_environment = run(here.cert(["score", "przykladowo-3"]).env("CERT_AS_OF", "20.11.2026"));
    assert!(by_flag.err().contains("20.11.2026"), "{}", by_flag.err());
    assert_eq!(by_flag.err(), by_environment.err());
    let ran = run(here.cert(["score", "przykladowo-3"]).env("CERT_AS_OF", "wczoraj"));
    assert_eq!(ran.code, Some(2), "{}", ran.err());
}

#[test]
fn a_number_that_cannot_be_is_answered_with_those_that_can() {
    let here = WorkingFolder::new();
    for (args, range) in [
        (["check", "--jobs=0"], "1 do 1024"),
        (["check", "--within=x"], "0 do 36500"),
        (["score", "--target=-1"], "1 do 255"),
        (["verify", "--at-least-serial=1.5"], "0 do 4294967295"),
    ] {
        let ran = here.run(args);
        assert_eq!(ran.code, Some(2), "{}", ran.err());
        assert!(ran.err().contains(&format!("pomoc: liczba całkowita od {range}")), "{args:?}: {}", ran.err());
    }
}

#[test]
fn a_wrong_word_is_answered_with_those_that_can_be_and_with_the_help_of_its_command() {
    let here = WorkingFolder::new();
    for (args, words) in [
        (&["list", "--status", "x"][..], "help: possible values: revoked, superseded, not-yet-valid, expired"),
        (
            &["list", "--status", "valdi"],
            "help: did you mean `valid`? possible values: revoked, superseded, not-yet-valid, expired",
        ),
        (&["list", "--status", "valdi"], "More: `cert list --help`."),
        (&["completions", "tcsh"], "error: argument `[SHELL]`: unexpected value `tcsh`"),
        (&["register", "init", "--person"], "More: `cert register init --help`."),
        (&["lisst"], "More: `cert --help`."),
    ] {
        let ran = run(here.cert(args).env("CERT_LANG", "en"));
        assert!(ran.code == Some(2) && ran.err().contains(words), "{args:?}: {}", ran.err());
    }
}
