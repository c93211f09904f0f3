//! The output shown in a README and its pages, compared with the program's.

use std::path::Path;
use std::process::{Command, Output};

use super::markdown::Readme;

/// Runs its console blocks in a copy of the questionnaire, with the variables that the text sets.
pub(crate) fn compare((file, lang): (&'static str, &str)) {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("README.md");
    let before = Readme::read(file);
    std::fs::write(&copy, &before.text).expect("a copy");
    prepare(&copy.with_extension("in"), &before);
    // All variables that the program reads.
    let cases = trycmd::TestCases::new();
    cases.env("CERT_LANG", lang).env("COLUMNS", "92").env("CERT_AS_OF", "").env("NO_COLOR", "1");
    let own = own(folder.path());
    for (name, value) in before.exports().into_iter().chain(own) {
        cases.env(name, value);
    }
    cases.register_bin("cert", Path::new(env!("CARGO_BIN_EXE_cert"))).case(&copy).run();
    // Rewritten only by `TRYCMD=overwrite`.
    let after = std::fs::read_to_string(&copy).expect("the copy");
    if before.text != after {
        Readme::write(file, &after);
    }
}

/// Stand-ins for the user's own folders, and for the typed password.
pub(crate) fn own(folder: &Path) -> [(String, String); 3] {
    let password = folder.join("password");
    std::fs::write(&password, "cztery słowa dla przykładu\n").expect("a file");
    let config = ("XDG_CONFIG_HOME", folder.join("config"));
    let state = ("XDG_STATE_HOME", folder.join("state"));
    [config, state, ("CERT_KEY_PASSWORD_FILE", password)]
        .map(|(name, path)| (name.to_owned(), path.display().to_string()))
}

/// The output of a command without a language option.
pub(crate) fn output_of(command: &str) -> String {
    String::from_utf8(run(command).stdout).expect("UTF-8")
}

/// The exit code of such a command.
pub(crate) fn exit_of(command: &str) -> Option<i32> {
    run(command).status.code()
}

fn run(command: &str) -> Output {
    let (mut program, home) = (Command::new(env!("CARGO_BIN_EXE_cert")), tempfile::tempdir().expect("a folder"));
    program.args(command.split(' ').skip(1)).env_clear().env("HOME", home.path()).output().expect("the program")
}

/// Fills a folder with the questionnaire, and with everything that the reader has copied, edited or received by then:
/// an example, a questionnaire, and next year's application.
pub(crate) fn prepare(folder: &Path, readme: &Readme) {
    for comes_along in ["questionnaire", "tests/readme/published"] {
        copy_folder(Path::new(comes_along), &folder.join(comes_along));
    }
    std::fs::write(folder.join("rubric-2027.toml"), edited_rubric()).expect("a file");
    for command in readme.block_commands() {
        if let Some((from, to)) = command.strip_prefix("cp -r ").and_then(|names| names.split_once(' ')) {
            copy_folder(&folder.join(from), &folder.join(to));
        }
    }
    let next = folder.join("zgloszenie-2027");
    copy_folder(Path::new("questionnaire/examples/przykladowo-3"), &next);
    std::fs::write(next.join("odpowiedzi.toml"), next_answers()).expect("a file");
}

fn next_answers() -> String {
    let mut answers = std::fs::read_to_string("questionnaire/examples/przykladowo-3/odpowiedzi.toml").expect("answers");
    for (last, next) in [
        ("name = \"Przykładowo\"", "name = \"Przykładowo\"\nterc = \"2499011\""),
        ("name = \"XIII edycja\"\nends = 2027-10-15", "name = \"XIV edycja\"\nends = 2028-10-13"),
        ("name = \"XII edycja\"\nended = 2026-10-16", "name = \"XIII edycja\"\nended = 2027-11-05"),
        ("filled_on = 2026-11-20", "filled_on = 2027-11-10"),
        ("date = 2026-11-06", "date = 2027-11-08"),
        (
            "[answers.zasady-dyskutowane]\nis = \"nie\"\n",
            "[answers.zasady-dyskutowane]\nis = \"tak\"\nevidence = [{ url = \"https://przykladowo.example/uwagi\" }]\n",
        ),
    ] {
        assert_eq!(answers.matches(last).count(), 1, "{last}");
        answers = answers.replace(last, next);
    }
    answers
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
