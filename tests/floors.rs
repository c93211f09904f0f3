//! Imports go down only: packages and floors; and rules reach nothing outside.

use std::fs;
use std::path::{Path, PathBuf};

const FLOORS: [(&str, &[&str]); 5] = [
    ("store", &["sign", "paper", "ask", "ops", "cli"]),
    ("sign", &["store", "paper", "ask", "ops", "cli"]),
    ("paper", &["store", "sign", "ask", "ops", "cli"]),
    ("ask", &["store", "sign", "paper", "ops", "cli"]),
    ("core", &["store", "sign", "paper", "ask", "ops", "cli"]),
];

// What must not be known to rules: files, clocks, terminals, the environment, the command line.
const OUTSIDE: [&str; 7] =
    ["std::fs", "std::env", "std::process", "std::thread", "SystemTime", "Instant::now", "clap::"];

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![(path.clone(), fs::read_to_string(&path).expect("source"))],
        })
        .collect()
}

fn floor(name: &str) -> Vec<(PathBuf, String)> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name))
}

#[test]
fn no_import_goes_up_or_across() {
    for (name, forbidden) in FLOORS {
        let files = floor(name);
        assert!(!files.is_empty(), "{name}");
        for (path, source) in files {
            for other in forbidden {
                assert!(!source.contains(&format!("crate::{other}::")), "{} imports {other}", path.display());
            }
        }
    }
}

#[test]
fn rules_know_no_file_clock_terminal_or_command_line() {
    for (path, source) in floor("core") {
        for name in OUTSIDE {
            assert!(!source.contains(name), "{} knows {name}", path.display());
        }
    }
}

#[test]
fn a_file_holds_one_idea() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (path, source) in sources(&root).into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "rs")) {
        let lines = source.lines().count();
        // A list of every kind of fault is one idea, and long.
        let most = if path.ends_with("basics/problem.rs") { 450 } else { 330 };
        assert!(lines <= most, "{} has {lines} lines", path.display());
    }
}
