//! Answers to another version of the rubric. In the tiny rubric, `grupy` changed its meaning in 2026.1.

use chrono::NaiveDate;
use std::process::Command;

use cert_core::application::submission::Submission;
use cert_core::format::answers::Versions;
use cert_core::rubric::claim::Claim;
use cert_core::scoring::assessment::Basis;

use crate::support::application::{Folder, HEADING, codes, id, tiny_rubric};

fn answered_in(version: &str, answers: &str) -> Folder {
    Folder::holding(format!("{}{answers}", HEADING.replace("2026.1", version)))
}

const UNCHANGED: &str = "\n[answers.raport]\nis = \"nie\"\n";
const CHANGED: &str = "\n[answers.grupy]\nis = [\"radni\"]\n";
const UNKNOWN: &str = "\n[answers.grupy]\nis = \"nie-wiem\"\n";
const GONE: &str = "\n# dawne pytanie\n[answers.dawne-pytanie]\nis = \"tak\" # tak było\nnote = \"wtedy\"\n";

#[test]
fn another_version_is_refused() {
    for (version, code) in [("2025.1", "other-version"), ("2026.1.1", "newer-version"), ("2027.1", "newer-version")] {
        assert_eq!(codes(&answered_in(version, UNCHANGED).read(Versions::Same)), [code]);
    }
}

#[test]
fn another_rubric_is_refused_however_strictly_versions_are_read() {
    for versions in [Versions::Same, Versions::Accept, Versions::Any] {
        let other = Folder::holding(HEADING.replace("mini", "maxi"));
        assert_eq!(codes(&other.read(versions)), ["other-rubric"]);
    }
}

#[test]
fn an_older_version_is_accepted_where_no_answered_question_changed() {
    for answers in ["", UNCHANGED] {
        let read = answered_in("2025.1", answers).read(Versions::Accept);
        assert_eq!(codes(&read), [""; 0]);
        assert_eq!(read.unwrap().answers.rubric.version.as_str(), "2025.1");
    }
}

#[test]
fn an_older_version_is_refused_where_an_answered_question_changed() {
    assert_eq!(
        codes(&answered_in("2025.1", &format!("{UNCHANGED}{CHANGED}")).read(Versions::Accept)),
        ["meaning-changed"]
    );
}

#[test]
fn dont_know_yet_is_no_answer_that_could_have_changed() {
    let read = answered_in("2025.1", UNKNOWN).read(Versions::Accept);
    assert_eq!(codes(&read), [""; 0]);
    assert_eq!(read.unwrap().answers.given[&id("grupy")].is, Claim::Unknown);
}

#[test]
fn a_newer_version_is_not_accepted_because_nobody_knows_what_changed() {
    assert_eq!(codes(&answered_in("2027.1", UNCHANGED).read(Versions::Accept)), ["newer-version"]);
}

#[test]
fn any_version_can_be_looked_at_and_what_changed_is_open() {
    for version in ["2025.1", "2026.1", "2027.1"] {
        let read = answered_in(version, &format!("{UNCHANGED}{CHANGED}")).read(Versions::Any).unwrap();
        let is_open = read.answers.given[&id("grupy")].is == Claim::Unknown;
        assert_eq!(is_open, version == "2025.1", "{version}");
        assert_eq!(read.answers.given[&id("raport")].is, Claim::No);
    }
}

#[test]
fn an_answer_to_a_removed_question_does_not_count() {
    let rubric = tiny_rubric();
    let result = |answers: &str| {
        let answers = answered_in("2025.1", answers).read(Versions::Accept).unwrap().answers;
        Submission::before_review(&rubric, &answers, NaiveDate::MIN).assess(Basis::Claimed)
    };
    let (with, without) = (result(&format!("{UNCHANGED}{GONE}")), result(UNCHANGED));
    assert_eq!((with.level, with.potential, with.points), (without.level, without.potential, without.points));
}

#[test]
fn an_answer_to_a_removed_question_is_kept_as_it_is_written() {
    let folder = answered_in("2025.1", &format!("{GONE}{UNCHANGED}"));
    let mut application = folder.read(Versions::Accept).unwrap();
    application.answers.filled_by = Some("Ktoś".to_owned());
    application.save(&tiny_rubric()).unwrap();
    assert!(folder.text().contains(GONE.trim_start()), "{}", folder.text());
    assert_eq!(codes(&folder.read(Versions::Accept)), [""; 0]);
}

#[test]
fn a_removed_question_is_a_fault_in_answers_to_this_very_version() {
    assert_eq!(codes(&answered_in("2026.1", GONE).read(Versions::Same)), ["unknown-id"]);
}

fn cert(folder: &Folder, args: &[&str]) -> (Option<i32>, String) {
    let path = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, path)| path).unwrap_or_default();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
    command.env_clear().env("PATH", path).env("HOME", folder.path()).env("CERT_LANG", "en");
    let output = command.current_dir(folder.path()).args(args).output().expect("the program");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn the_program_tells_how_to_accept_and_then_lifts_the_version() {
    let folder = Folder::holding(HEADING.replace("mini", "ubo").replace("2026.1", "2025.1") + "# koniec\n");
    let (code, said) = cert(&folder, &["score", "."]);
    assert_eq!(code, Some(1));
    assert!(said.contains("cert questionnaire diff") && said.contains("--accept-version"), "{said}");
    assert_eq!(cert(&folder, &["score", ".", "--accept-version"]).0, Some(0));
    let before = folder.text();
    assert_eq!(cert(&folder, &["assess", ".", "--accept-version", "--set", "edycja-oceniona=nie"]).0, Some(0));
    let lifted = before.replace("2025.1", "2026.1");
    let saved: String = folder.text().split_inclusive('\n').filter(|line| !line.starts_with("filled_on = ")).collect();
    assert!(saved.starts_with(lifted.trim_end_matches("# koniec\n")) && saved.ends_with("# koniec\n"), "{saved}");
    assert_eq!(cert(&folder, &["score", "."]).0, Some(0));
}
