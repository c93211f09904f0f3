//! Features for scripts: standard input instead of a file, `--quiet`, colours by the environment, and a name given
//! once.

use std::process::Command;

use crate::support::running::{Ran, WorkingFolder, copy, run, run_reading};

const EXAMPLE: &str = "przykladowo-3";

fn answers() -> String {
    std::fs::read_to_string(format!("questionnaire/examples/{EXAMPLE}/odpowiedzi.toml")).expect("answers")
}

fn rubric() -> String {
    std::fs::read_to_string("questionnaire/rubric.toml").expect("the questionnaire")
}

#[test]
fn a_dash_is_standard_input_where_a_file_is_read() {
    let here = WorkingFolder::with(EXAMPLE);
    copy("tests/scenarios/rejestr/certificates".as_ref(), &here.path("certificates"));
    let certificate = here.read("certificates/ubo-2025-0001.toml");
    let level = "\"levels_by_basis\":{\"claimed\":3";
    for (args, text, code, expected) in [
        (&["score", "-", "--format", "json"][..], answers(), 0, level),
        (&["compare", "-", EXAMPLE, "--format", "json"], answers(), 0, "cert.compare/1"),
        (&["report", "-", "-o", "-"], answers(), 0, "</html>"),
        (&["score", EXAMPLE, "--rubric", "-", "--format", "json"], rubric(), 0, level),
        (&["questionnaire", "check", "-"], rubric(), 0, "2026.1"),
        (&["check", "-", "--format", "json"], certificate.clone(), 3, "UBO-2025-0001"),
        (&["verify", "-", "--format", "json"], certificate, 3, "\"step\":\"file\",\"found\":\"good\""),
    ] {
        let ran = run_reading(&mut here.cert(args), &text);
        assert!(ran.code == Some(code) && ran.out().contains(expected), "{args:?}: {:?} {}", ran.code, ran.err());
    }
    // Standard input is never written into.
    let assess = ["assess", "-", "--set", "edycja-oceniona=nie"];
    for args in [&["review", "-", "--by", "Anna Nowa", "--confirm-all"][..], &["pack", "-"], &assess] {
        assert_eq!(run_reading(&mut here.cert(args), &answers()).code, Some(1), "{args:?}");
    }
}

#[test]
fn whoever_is_quiet_says_only_the_answer_and_why_there_is_none() {
    let here = WorkingFolder::with(EXAMPLE);
    let loud = here.run(["score", EXAMPLE, "--as-of", "2026-11-20", "-o", "a.txt"]);
    let quiet = here.run(["score", EXAMPLE, "--as-of", "2026-11-20", "-o", "b.txt", "--quiet"]);
    assert!(!loud.err.is_empty() && quiet.err.is_empty() && here.read("a.txt") == here.read("b.txt"));
    assert!(here.run(["score", "nie-ma", "-q"]).err().contains("nie-ma"));
}

#[cfg(unix)]
#[test]
fn what_is_thrown_away_is_written_nowhere_and_said_nowhere() {
    let here = WorkingFolder::with(EXAMPLE);
    for args in [&["score", EXAMPLE][..], &["report", EXAMPLE], &["practices"], &["form", "html"]] {
        let ran = here.run([args, &["-o", "/dev/null"]].concat());
        assert_eq!((ran.code, ran.out.len(), ran.err()), (Some(0), 0, String::new()), "{args:?}");
    }
}

#[test]
fn colours_follow_the_variables_that_people_set() {
    let here = WorkingFolder::with(EXAMPLE);
    let is_colored = |variables: &[(&str, &str)]| {
        let mut command = here.cert(["score", EXAMPLE]);
        run(command.envs(variables.iter().copied())).out.contains(&0x1b)
    };
    for (variables, expected) in [
        (&[][..], false),
        (&[("CLICOLOR", "1")], false),
        (&[("CLICOLOR_FORCE", "1")], true),
        (&[("FORCE_COLOR", "1")], true),
        (&[("CLICOLOR_FORCE", "0")], false),
        (&[("FORCE_COLOR", "0")], false),
        (&[("FORCE_COLOR", "1"), ("CLICOLOR", "0")], true),
        (&[("FORCE_COLOR", "1"), ("NO_COLOR", "1")], false),
    ] {
        assert_eq!(is_colored(variables), expected, "{variables:?}");
    }
}

fn by(command: &mut Command) -> Ran {
    run(command.env("CERT_BY", "Anna Nowa").env("CERT_AS_OF", "2026-11-20"))
}

#[test]
fn the_environment_says_who_acts_and_where_and_no_hint_repeats_it() {
    let here = WorkingFolder::with(EXAMPLE);
    let ran = by(&mut here.cert(["review", EXAMPLE, "--confirm-all"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    assert!(here.read("przykladowo-3/ocena.toml").contains("by = \"Anna Nowa\""));
    copy("tests/scenarios/rejestr/certificates".as_ref(), &here.path("rejestr"));
    let typed = here.run(["check", "--register", "rejestr"]).out();
    assert!(typed.contains("--by") && typed.contains("--register rejestr"), "{typed}");
    let known = by(here.cert(["check"]).env("CERT_REGISTER", "rejestr")).out();
    assert!(known.contains("cert amend UBO-2025-0003") && !known.contains("--by") && !known.contains("--register"));
    let ran = by(here.cert(["register", "sign", "--yes"]).env("CERT_REGISTER", "rejestr"));
    assert_ne!(ran.code, Some(2), "a name alone asks for nothing: {}", ran.err());
}

#[test]
fn a_register_is_a_folder() {
    let here = WorkingFolder::new();
    here.write("plik.txt", "");
    let said = |name: &str| here.run(["list", "--register", name]).err();
    assert!(said("plik.txt").contains("`plik.txt` to plik, a rejestr to folder"), "{}", said("plik.txt"));
    assert!(said("nie-ma").contains("w folderze `nie-ma` nie ma rejestru"), "{}", said("nie-ma"));
}

#[test]
fn the_version_names_the_questionnaire_and_its_digest() {
    let said = WorkingFolder::new().run(["--version"]).out();
    let lines: Vec<&str> = said.lines().collect();
    let digest = &cert::builtin::rubric().expect("the questionnaire").sha256;
    assert!(lines[0].starts_with(&format!("cert {}", env!("CARGO_PKG_VERSION"))), "{said}");
    assert!(lines.len() == 2 && lines[1].contains("2026.1") && lines[1].contains(digest.as_str()), "{said}");
}
