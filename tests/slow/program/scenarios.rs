//! Whole-program scenarios: `scenarios/NAME.toml` is one command with its output; `NAME.in/` is the folder before,
//! `NAME.out/` the folder after. `TRYCMD=overwrite cargo test --test slow scenarios` rewrites the output; if a part was
//! elided with `...` and the rest changed, elide it again before you commit.

use std::path::PathBuf;

#[test]
fn scenarios() {
    let (cases, home) = (trycmd::TestCases::new(), tempfile::tempdir().expect("a folder"));
    cases.env("CERT_LANG", "pl").env("COLUMNS", "100").env("HOME", home.path().display().to_string());
    cases.case("tests/scenarios/*.toml").run();
}

#[test]
fn every_scenario_is_closed_to_the_machine_and_says_what_it_shows() {
    for path in files() {
        let text = std::fs::read_to_string(&path).unwrap();
        let table: toml_edit::DocumentMut = text.parse().unwrap();
        let is_closed = table["env"]["inherit"].as_bool() == Some(false);
        let has_folder = table.contains_key("fs") || ["in", "out"].iter().any(|end| path.with_extension(end).is_dir());
        assert!(is_closed && has_folder && text.starts_with("# "), "{}", path.display());
    }
}

#[test]
fn every_folder_belongs_to_a_scenario() {
    let texts: String = files().iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let entries = std::fs::read_dir("tests/scenarios").unwrap().flatten().map(|entry| entry.path());
    for folder in entries.filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap().to_string_lossy();
        let is_base = texts.contains(&format!("fs.base = \"{name}\"\n"));
        let is_own = folder.extension().is_some_and(|end| end == "in" || end == "out");
        assert!(is_base || is_own && folder.with_extension("toml").exists(), "{name}");
    }
}

fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("tests/scenarios").expect("the folder of the scenarios");
    entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "toml")).collect()
}
