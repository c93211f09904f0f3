//! Node, Chromium and what `.ci/run` puts under `target/node`, with which pages are looked at. Where one of them is
//! missing, the test says that it was skipped, but never in continuous integration (`CI` is set).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Pages that the program wrote pass axe-core, wide and narrow and on paper, with the keyboard alone and off-line.
pub(crate) fn pass(pages: &[PathBuf]) {
    if let Some((is_good, said)) = node("axe.mjs", pages) {
        assert!(is_good, "{said}");
    }
}

/// Whether a script over pages ends well, and what it says; nothing if something is missing.
pub(crate) fn node(script: &str, pages: &[PathBuf]) -> Option<(bool, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = root.join("target/node/node_modules");
    let chromium = Path::new("/usr/bin/chromium");
    let is_there = |name: &str| modules.join(name).is_dir();
    let needed = [
        ("node", runs("node", "--version")),
        ("/usr/bin/chromium", chromium.exists()),
        ("target/node/node_modules/axe-core", is_there("axe-core")),
        ("target/node/node_modules/playwright-core", is_there("playwright-core")),
    ];
    if !has(&needed) {
        return None;
    }
    let mut command = Command::new("node");
    command.arg(root.join("tests/support").join(script)).arg(&modules).args(pages).env("CHROMIUM", chromium);
    let output = command.output().expect("node");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Some((output.status.success(), said))
}

/// Whether the program can be run.
pub(crate) fn runs(program: &str, arg: &str) -> bool {
    let status = Command::new(program).arg(arg).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Whether everything needed is there; what is missing is said.
pub(crate) fn has(needed: &[(&str, bool)]) -> bool {
    let missing: Vec<&str> = needed.iter().filter_map(|(name, is_there)| (!is_there).then_some(*name)).collect();
    let on_ci = std::env::vars_os().any(|(name, _)| name == "CI");
    assert!(missing.is_empty() || !on_ci, "there is no {}, which these tests need", missing.join(", "));
    if !missing.is_empty() {
        // Not captured, so that everybody sees it.
        let _ = writeln!(std::io::stderr(), "skipped: there is no {}", missing.join(", "));
    }
    missing.is_empty()
}
