//! What a README shows, against what the program says.

use std::path::Path;

use crate::markdown::Readme;

/// Runs its console blocks in a copy of the questionnaire, with the edited questionnaire that the text speaks of.
pub(crate) fn compare((file, lang): (&'static str, &str)) {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("README.md");
    let inside = copy.with_extension("in");
    copy_folder(Path::new("questionnaire"), &inside.join("questionnaire"));
    std::fs::write(inside.join("rubric-2027.toml"), edited_rubric()).expect("a file");
    std::fs::copy(file, &copy).expect("a copy");
    // All that the program reads of its environment.
    let cases = trycmd::TestCases::new();
    cases.env("CERT_LANG", lang).env("COLUMNS", "92").env("CERT_AS_OF", "").env("NO_COLOR", "1");
    cases.register_bin("cert", Path::new(env!("CARGO_BIN_EXE_cert"))).case(&copy).run();
    // Written anew only by `TRYCMD=overwrite`.
    let (before, after) = (Readme::read(file).text, std::fs::read_to_string(&copy).expect("the copy"));
    if before != after {
        std::fs::write(file, after).expect("the README");
    }
}

/// What a command prints that asks for no language.
pub(crate) fn output_of(command: &str) -> String {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_cert"));
    let output = program.args(command.split(' ').skip(1)).env_clear().output().expect("the program");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn edited_rubric() -> String {
    let rubric = std::fs::read_to_string("questionnaire/rubric.toml").expect("the questionnaire");
    let (years, version) = ("\nat_least = 3\n", "\nversion = \"2026.1\"\n");
    assert!(rubric.matches(years).count() == 1 && rubric.contains(version), "the README tells of another edit");
    rubric.replace(years, "\nat_least = 4\n").replace(version, "\nversion = \"2027.1\"\n")
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in from.read_dir().expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
