//! The example applications have the levels in their names.

use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use cert::builtin;
use cert::store::application::folder::Application;
use cert_core::format::answers::Versions;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::assessment::{Assessment, Basis, Fulfilment, QuestionState};

const FOLDER: &str = "questionnaire/examples";

/// A folder, and (level, potential) on the claimed, evidenced and confirmed basis.
const EXAMPLES: [(&str, [(u8, u8); 3]); 5] = [
    ("przykladowo-3", [(3, 3), (3, 3), (0, 3)]),
    ("przykladowo-dolne-3-bez-2", [(3, 3), (3, 3), (0, 3)]),
    ("przykladowo-gorne-1", [(1, 3), (1, 3), (0, 3)]),
    ("przykladowo-male-2-1", [(2, 2), (1, 2), (0, 2)]),
    ("przykladowo-wielkie-0", [(2, 2), (2, 2), (0, 0)]),
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn rubric() -> Rubric {
    builtin::rubric().expect("the built-in questionnaire is good")
}

fn open(name: &str) -> Application {
    let path = Path::new(FOLDER).join(name);
    Application::open(&path, &rubric(), Versions::Same).unwrap_or_else(|faults| panic!("{name}: {faults}"))
}

fn result(name: &str, basis: Basis) -> Assessment {
    let application = open(name);
    application.submission(&rubric(), day()).assess(basis)
}

fn folders() -> BTreeSet<String> {
    let entries = Path::new(FOLDER).read_dir().expect("the folder of the examples");
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_example_is_in_the_table() {
    assert_eq!(folders(), EXAMPLES.iter().map(|(name, _)| (*name).to_owned()).collect());
}

#[test]
fn every_example_has_the_level_and_potential_that_its_name_says() {
    for (name, expected) in EXAMPLES {
        let found = Basis::ALL.map(|basis| result(name, basis)).map(|result| (result.level, result.potential));
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn nothing_in_the_examples_is_damaged_missing_or_void() {
    for name in folders() {
        let application = open(&name);
        assert_eq!(application.submission(&rubric(), day()).warnings(Basis::Confirmed), [], "{name}");
    }
}

#[test]
fn przykladowo_has_answered_everything() {
    let result = result("przykladowo-3", Basis::Evidenced);
    let open: Vec<_> =
        result.questions.iter().filter(|question| matches!(question.state, QuestionState::Open(_))).collect();
    assert!(open.is_empty(), "{open:?}");
    let application = self::open("przykladowo-3");
    assert_eq!(application.answers.given.len(), rubric().questions.len());
}

#[test]
fn przykladowo_meets_every_level_and_shows_evidence_of_every_kind() {
    let result = result("przykladowo-3", Basis::Evidenced);
    assert!(result.levels.iter().all(|level| level.status == Fulfilment::Met));
    let text = std::fs::read_to_string(Path::new(FOLDER).join("przykladowo-3/odpowiedzi.toml")).unwrap();
    for key in ["{ file = ", "{ url = ", "{ act = ", "where = ", "note = "] {
        assert!(text.contains(key), "{key}");
    }
}

#[test]
fn przykladowo_dolne_meets_3_without_2_because_of_one_stage() {
    let result = result("przykladowo-dolne-3-bez-2", Basis::Evidenced);
    assert_eq!(result.skipped(), [2]);
    let missing = &result.level_result(2).unwrap().missing;
    assert_eq!(missing.iter().map(ToString::to_string).collect::<Vec<_>>(), ["oceniono-zglaszanie"]);
}

fn cert(args: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
    command.args(args.split(' ')).env_clear().env("CERT_LANG", "pl").stdin(Stdio::null());
    command.output().expect("the program runs")
}

#[test]
fn przykladowo_wielkie_is_told_why_it_was_refused() {
    let output = cert("score questionnaire/examples/przykladowo-wielkie-0 --basis confirmed --format markdown");
    let said = String::from_utf8(output.stdout).unwrap();
    for words in ["Anna Przykładowa", "ewaluację „można przeprowadzić”", "widać głos dwóch grup"] {
        assert!(said.contains(words), "{words} is not in:\n{said}");
    }
}

#[test]
fn the_evidence_is_small_text_that_says_it_is_invented_and_is_all_used() {
    for name in folders() {
        let application = open(&name);
        let used = format!("{:?}", application.answers.given);
        let files = Path::new(FOLDER).join(&name).join("dowody").read_dir().expect("a folder of evidence");
        for path in files.flatten().map(|file| file.path()) {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.len() < 4096, "{}", path.display());
            assert!(text.contains("PRZYKŁAD") && text.contains("zmyślono"), "{}", path.display());
            let file = path.file_name().expect("a name").to_string_lossy();
            assert!(used.contains(&format!("dowody/{file}")), "{} is not used", path.display());
        }
    }
}

#[test]
fn the_readme_names_every_example_in_both_languages() {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("README.md")).unwrap();
    for name in folders() {
        assert_eq!(text.matches(&format!("| `{name}` |")).count(), 2, "{name}");
    }
}

#[test]
fn the_commands_of_the_readme_work() {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("README.md")).unwrap();
    let commands: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("$ cert ")).collect();
    assert_eq!(commands.len(), 8);
    for command in commands {
        let expected = if command.contains("--target 2") { 4 } else { 0 };
        assert_eq!(cert(command).status.code(), Some(expected), "{command}");
    }
}
