//! Python, with which exports are opened: that of `.ci/run` under `target/python`, or the one on the path. Where it or
//! a package is missing, the test says that it was skipped, but never in continuous integration (`CI` is set).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What Python prints that runs a script over a file, if it is there with what the script imports.
pub(crate) fn python(package: &str, script: &str, file: &Path) -> Option<String> {
    let program = program(package)?;
    let output = Command::new(program).args(["-c", script]).arg(file).env("PYTHONUTF8", "1").output().expect("python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("text"))
}

fn program(package: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python");
    let has = |program: &PathBuf| {
        let mut command = Command::new(program);
        command.args(["-c", &format!("import {package}")]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let found = [own, "python3".into()].into_iter().find(has);
    let on_ci = std::env::vars_os().any(|(name, _)| name == "CI");
    assert!(found.is_some() || !on_ci, "there is no Python with `{package}`, which these tests need");
    if found.is_none() {
        // Not captured, so that everybody sees it.
        let _ = writeln!(std::io::stderr(), "skipped: there is no Python with `{package}`");
    }
    found
}
