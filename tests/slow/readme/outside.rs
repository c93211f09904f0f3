//! An outsider who was given a certificate: the published example was signed once, by a key that no longer exists, and
//! has to verify for ever.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use cert_core::trust::doubt::Doubt;
use cert_core::trust::verification::check::{Finding, VerificationStep};
use tempfile::TempDir;

use super::markdown::Readme;
use super::{both, excerpt, shown};
use crate::support::skipped::has;

const STEPS: [VerificationStep; 11] = [
    VerificationStep::File,
    VerificationStep::Signature,
    VerificationStep::Key,
    VerificationStep::Register,
    VerificationStep::Dossier,
    VerificationStep::List,
    VerificationStep::Age,
    VerificationStep::Serial,
    VerificationStep::Practice,
    VerificationStep::Dates,
    VerificationStep::Standing,
];
const FOUND: [Finding; 4] = [Finding::Good, Finding::Bad, Finding::Unknown, Finding::Absent];

fn prepared(readme: &Readme) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    shown::prepare(folder.path(), readme);
    folder
}

fn run(folder: &Path, command: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_cert"));
    program.args(command.split(' ').skip(1)).current_dir(folder).env_clear().envs(shown::own(folder));
    program.output().expect("the program")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

// The commands in blocks that verify the published files.
fn commands(readme: &Readme) -> Vec<String> {
    readme.console_commands().into_iter().filter(|command| command.starts_with("cert verify pobrane/")).collect()
}

#[test]
fn the_json_of_verify_is_what_the_program_prints() {
    for readme in both() {
        let folder = prepared(&readme);
        let output = run(folder.path(), &format!("{} --format json", commands(&readme)[1]));
        assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
        assert_eq!(excerpt::differs(&readme.json("cert.verify/1"), &text(&output.stdout)), None, "{}", readme.file);
    }
}

#[test]
fn the_words_of_verify_are_those_of_the_program_in_its_order() {
    for readme in both() {
        let words = |head| {
            let rows = readme.column([head; 2]);
            rows.iter().map(|row| row.trim_matches('`').to_owned()).collect::<Vec<_>>()
        };
        let steps = words("`step`");
        assert_eq!(
            steps.iter().map(String::as_str).collect::<BTreeSet<_>>(),
            BTreeSet::from(STEPS.map(VerificationStep::code))
        );
        assert_eq!(words("`found`"), FOUND.map(Finding::code));
        assert_eq!(Doubt::CODES.iter().find(|code| !readme.text.contains(&format!("`{code}`"))), None);
        // All steps, in this order, for one certificate of a register.
        let folder = prepared(&readme);
        let printed = text(&run(folder.path(), &format!("{} --format json", commands(&readme)[1])).stdout);
        let found: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
        let printed = found["steps"].as_array().expect("steps").iter().filter_map(|step| step["step"].as_str());
        // The steps for a register and a practice copy concern copies, and that for the age concerns a list that is too
        // old.
        let others =
            [VerificationStep::Register, VerificationStep::Age, VerificationStep::Practice].map(VerificationStep::code);
        let of_file = steps.iter().filter(|step| !others.contains(&step.as_str()));
        assert_eq!(printed.collect::<Vec<_>>(), of_file.collect::<Vec<_>>());
    }
}

#[test]
fn a_changed_byte_another_key_and_an_old_register_are_found() {
    let [english, _] = both();
    let [file, registered] = commands(&english).try_into().expect("two commands");
    let folder = prepared(&english);
    let code = |command: &str| run(folder.path(), command).status.code();
    assert_eq!((code(&file), code(&registered)), (Some(4), Some(3)));
    // The register is genuine, although the certificate was revoked.
    let whole = registered.replace("/ubo-2026-0001.toml", "");
    assert_eq!(code(&whole), Some(0));
    assert_eq!(code(&whole.replace("--at-least-serial 3", "--at-least-serial 4")), Some(3));
    let key = file.split(' ').find(|word| word.starts_with("RW")).expect("a key");
    let other = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    assert_eq!(code(&file.replace(key, other)), Some(3));
    let path = folder.path().join("pobrane/ubo-2026-0001.toml");
    let changed = std::fs::read_to_string(&path).expect("a file").replace("level = 3", "level = 2");
    std::fs::write(&path, changed).expect("a file");
    assert_eq!(code(&file), Some(3));
    assert_eq!(code(&file.replace(&format!(" --public-key {key}"), "")), Some(4));
}

#[test]
fn one_key_is_named_and_it_is_that_of_the_example() {
    let settings = std::fs::read_to_string("tests/readme/published/rejestr/register.toml").expect("a file");
    for readme in both() {
        let words = readme.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '+' || c == '/'));
        let keys: BTreeSet<_> = words.filter(|word| word.len() == 56 && word.starts_with("RW")).collect();
        assert!(keys.len() == 1 && keys.iter().all(|key| settings.contains(*key)), "{keys:?} in {}", readme.file);
    }
}

#[test]
fn other_programs_find_the_same() {
    for readme in both() {
        let folder = prepared(&readme);
        let commands = readme.block_commands().into_iter();
        let begins = |command: &String| command.starts_with("minisign ") || command.starts_with("cd pobrane");
        let script = commands.filter(begins).collect::<Vec<_>>();
        assert!(script.len() == 3 && script[2].ends_with("sha256sum -c SHA256SUMS"), "{script:?}");
        let mut shell = Command::new("/bin/sh");
        shell.args(["-ec", &script.join("\n")]).current_dir(folder.path());
        let output = shell.env_clear().env("PATH", "/usr/bin:/bin").output().expect("a shell");
        if output.status.code() == Some(127) {
            has("minisign and sha256sum in /usr/bin", false);
            return;
        }
        let said = text(&output.stdout);
        assert!(output.status.success(), "{said}{}", text(&output.stderr));
        let comment = said.lines().find_map(|line| line.strip_prefix("Trusted comment: ")).expect("a comment");
        let prose = readme.prose().collect::<Vec<_>>().join(" ");
        assert!(prose.contains(&format!("`{comment}`")), "{comment} in {}", readme.file);
        let registered = folder.path().join("pobrane/rejestr/ubo-2026-0001.toml.minisig");
        assert!(std::fs::read_to_string(registered).expect("a signature").contains(" revoked=2027-01-11 "));
    }
}
