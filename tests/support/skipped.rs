//! Requirements of tests. If one is missing, the test is skipped, and the last line of `cargo test` counts it; in
//! continuous integration (`CI` is set) everything is installed, and the test fails instead.

use std::fs::OpenOptions;
use std::io::Write;

use super::run;

/// Whether a requirement of the test is present.
pub(crate) fn has(what: &str, is_there: bool) -> bool {
    let on_ci = std::env::vars_os().any(|(name, _)| name == "CI");
    assert!(is_there || !on_ci, "there is no {what}, which this test needs");
    if !is_there {
        note(what);
    }
    is_there
}

/// Whether the programs that the test needs are on the path.
pub(crate) fn has_programs(names: &[&str]) -> bool {
    let path = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, path)| path).unwrap_or_default();
    let is_there = |name: &str| std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    names.iter().filter(|name| !has(name, is_there(name))).count() == 0
}

/// Records that something is missing, which is allowed everywhere.
pub(crate) fn note(what: &str) {
    let thread = std::thread::current();
    let line = format!("{what}\t{}\n", thread.name().unwrap_or_default());
    let mut file = OpenOptions::new().create(true).append(true).open(run::skipped()).expect("a file under `target`");
    // Whole lines: other tests and binaries write to the same file.
    file.write_all(line.as_bytes()).expect("noted");
    // Not captured, so that everybody sees it.
    let _ = writeln!(std::io::stderr(), "skipped: there is no {what}");
}
