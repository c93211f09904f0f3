//! Runs last in `cargo test`: the examples in the documentation, then one line with the number of skipped tests and the
//! reasons.

#[path = "support/run.rs"]
mod run;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let is_good = examples(&args);
    if !args.iter().any(|arg| arg == "--list") {
        let noted = fs::read_to_string(run::skipped()).unwrap_or_default();
        let _ = fs::remove_file(run::skipped());
        writeln!(std::io::stdout(), "{}", summary(&noted)).expect("stdout");
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

// Cargo would run them after every test. With the same options, nothing is compiled again.
fn examples(args: &[String]) -> bool {
    let (root, own) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."), Path::new(env!("CARGO_TARGET_TMPDIR")));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--doc", "--target-dir"]).arg(own.parent().expect("`target`")).current_dir(root);
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
    }
    cargo.arg("--").args(args).status().is_ok_and(|status| status.success())
}

// Each line has the missing thing and the test that needed it; a test may need it more than once.
fn summary(noted: &str) -> String {
    let mut tests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (what, test) in noted.lines().filter_map(|line| line.split_once('\t')) {
        tests.entry(what).or_default().insert(test);
    }
    let all: BTreeSet<&str> = tests.values().flatten().copied().collect();
    let missing: Vec<_> = tests.iter().map(|(what, tests)| format!("{what} ({})", tests.len())).collect();
    match all.len() {
        0 => "skipped: no test".to_owned(),
        1 => format!("skipped, wholly or in part: 1 test, for want of {}", missing.join(", ")),
        count => format!("skipped, wholly or in part: {count} tests, for want of {}", missing.join(", ")),
    }
}
