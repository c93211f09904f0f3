//! Node, Chromium and the packages that `.ci/run` installs under `target/node`, for examining pages.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::skipped::{has, has_programs};

/// Asserts that the program's pages pass axe-core, wide, narrow and on paper, with a keyboard alone and offline.
pub(crate) fn pass(pages: &[PathBuf]) {
    if let Some((is_good, said)) = node("axe.mjs", pages) {
        assert!(is_good, "{said}");
    }
}

/// Whether a script over pages succeeds, and its output; none if something is missing.
pub(crate) fn node(script: &str, pages: &[PathBuf]) -> Option<(bool, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = root.join("target/node/node_modules");
    let chromium = Path::new("/usr/bin/chromium");
    let is_there = |name: &str| modules.join(name).is_dir();
    let needed = [
        has_programs(&["node"]),
        has("/usr/bin/chromium", chromium.exists()),
        has("axe-core under target/node", is_there("axe-core")),
        has("playwright-core under target/node", is_there("playwright-core")),
    ];
    if needed.contains(&false) {
        return None;
    }
    let mut command = Command::new("node");
    command.arg(root.join("tests/support").join(script)).arg(&modules).args(pages).env("CHROMIUM", chromium);
    let output = command.output().expect("node");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Some((output.status.success(), said))
}
