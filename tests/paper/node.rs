//! Node, Chromium and what `.ci/run` puts under `target/node`, with which pages are looked at. Where one of them is
//! missing, the test says that it was skipped, but never in continuous integration (`CI` is set).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the check says of pages that is in `axe.mjs`, and whether it finds nothing; nothing if it cannot be run.
pub(crate) fn axe(pages: &[PathBuf]) -> Option<(bool, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = root.join("target/node/node_modules");
    let chromium = Path::new("/usr/bin/chromium");
    let has_node = Command::new("node").arg("--version").stdout(Stdio::null()).status().is_ok_and(|it| it.success());
    let is_there = |name: &str| modules.join(name).is_dir();
    let missing: Vec<&str> = [
        ("node", has_node),
        ("/usr/bin/chromium", chromium.exists()),
        ("target/node/node_modules/axe-core", is_there("axe-core")),
        ("target/node/node_modules/playwright-core", is_there("playwright-core")),
    ]
    .into_iter()
    .filter_map(|(name, is_there)| (!is_there).then_some(name))
    .collect();
    if !missing.is_empty() {
        let on_ci = std::env::vars_os().any(|(name, _)| name == "CI");
        assert!(!on_ci, "there is no {}, which these tests need", missing.join(", "));
        // Not captured, so that everybody sees it.
        let _ = writeln!(std::io::stderr(), "skipped: there is no {}", missing.join(", "));
        return None;
    }
    let mut command = Command::new("node");
    command.arg(root.join("tests/paper/axe.mjs")).arg(&modules).args(pages).env("CHROMIUM", chromium);
    let output = command.output().expect("node");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Some((output.status.success(), said))
}
