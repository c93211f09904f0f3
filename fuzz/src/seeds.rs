//! Seed inputs: files of the project, and those in `corpus`, in a folder for each parser.

use std::fs;
use std::path::{Path, PathBuf};

/// The bytes of all seed files of a parser.
pub fn of(parser: &str) -> Vec<Vec<u8>> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let own = files(&project.join("fuzz/corpus").join(parser));
    let known = known(parser).iter().map(|path| project.join(path));
    own.into_iter()
        .chain(known)
        .map(|path| fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}")))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn known(parser: &str) -> &'static [&'static str] {
    match parser {
        "rubric" => &["questionnaire/rubric.toml"],
        "answers" => &[
            "questionnaire/examples/przykladowo-3/odpowiedzi.toml",
            "questionnaire/examples/przykladowo-male-2-1/odpowiedzi.toml",
        ],
        "review" => &["questionnaire/examples/przykladowo-wielkie-0/ocena.toml"],
        "certificate" => &["tests/readme/published/rejestr/ubo-2026-0001.toml"],
        "register" => &["tests/readme/published/rejestr/register.toml", "certificates/register.toml"],
        "list" => &["tests/readme/published/rejestr/SHA256SUMS"],
        "signature" => &["tests/readme/published/ubo-2026-0001.toml.minisig"],
        "theme" => &["certificates/theme.toml"],
        "template" => &["certificates/templates/pl/issued.txt", "certificates/templates/pl/lower.txt"],
        _ => &[],
    }
}
