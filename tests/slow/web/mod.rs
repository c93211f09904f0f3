//! The rules in a page: the module built from `src/web` gives the same results as the program, and has no imports.

mod form;
mod module;
mod site;
mod steps;
mod verify;

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::running::WorkingFolder;
use cert_core::scoring::assessment::Basis;

const EXAMPLES: &str = "questionnaire/examples";

/// The module's results for applications on every basis, one line each; none if something is missing.
fn scored(folders: &[PathBuf]) -> Option<Vec<String>> {
    let said = module::run("score.mjs", folders)?;
    Some(said.split_inclusive('\n').map(str::to_owned).collect())
}

fn program(folder: &Path) -> Vec<String> {
    let score = |basis: Basis| {
        let args = ["score", "--as-of", "2026-11-20", "--format", "json", "--basis", basis.code()];
        let ran = WorkingFolder::new().run(args.map(AsRef::as_ref).into_iter().chain([folder.as_os_str()]));
        assert_eq!(ran.code, Some(0), "{}", ran.err());
        ran.out()
    };
    Basis::ALL.map(score).to_vec()
}

#[test]
fn the_examples_score_in_a_page_as_in_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(EXAMPLES);
    let entries = root.read_dir().expect("the examples").flatten().map(|entry| entry.path());
    let folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    let Some(found) = scored(&folders) else { return };
    let expected: Vec<String> = folders.iter().flat_map(|folder| program(folder)).collect();
    assert_eq!(expected.len(), 15);
    assert_eq!(found, expected);
}

#[test]
fn altered_and_missing_evidence_counts_in_a_page_as_in_the_program() {
    let here = WorkingFolder::with("przykladowo-3");
    let folder = here.path("przykladowo-3");
    here.write("przykladowo-3/dowody/plan-2026-2029.txt", "other bytes");
    fs::remove_file(folder.join("dowody/raport-xi-edycja.txt")).expect("a file");
    let Some(found) = scored(std::slice::from_ref(&folder)) else { return };
    assert_eq!(found, program(&folder));
    for fault in ["evidence-damaged", "evidence-missing"] {
        assert!(found[0].contains(fault), "{fault} is not in {}", found[0]);
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let here = WorkingFolder::with("przykladowo-3");
    let good = here.read("przykladowo-3/odpowiedzi.toml");
    let broken = good.replacen("format = 1", "format = 1\ncolour = 3", 1).replacen("\"dowody/", "\"../dowody/", 1);
    here.write("przykladowo-3/odpowiedzi.toml", &broken);
    let Some(found) = scored(&[here.path("przykladowo-3")]) else { return };
    let found: serde_json::Value = serde_json::from_str(&found[0]).expect("JSON");
    assert_eq!(found["format"], "cert.faults/1");
    let faults = found["faults"].as_array().expect("faults");
    let expected = [("unknown-key", "colour"), ("path-outside", "../dowody/")];
    assert_eq!(faults.len(), expected.len(), "{found}");
    for (fault, (code, text)) in faults.iter().zip(expected) {
        let line = broken.lines().position(|line| line.contains(text)).map(|before| before + 1);
        assert_eq!((&fault["code"], &fault["line"]), (&code.into(), &line.into()));
        assert_eq!(fault["file"], "odpowiedzi.toml");
    }
    assert_eq!(faults[0]["message"], "nieznany klucz `colour`");
}

#[test]
fn no_request_breaks_the_module() {
    if let Some(said) = module::run("hostile.mjs", &[""; 0]) {
        assert_eq!(said, "good\n");
    }
}

#[test]
fn only_memory_is_unsafe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for path in folder.read_dir().expect("the sources").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("a source");
                let is_abi = path.ends_with("abi.rs");
                assert!(is_abi || !source.contains("unsafe"), "{}", path.display());
                assert!(!is_abi || source.lines().count() <= 60, "{} grows", path.display());
            }
        }
    }
}
