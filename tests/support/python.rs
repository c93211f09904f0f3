//! Python, for opening exports: the one of `.ci/run` under `target/python`, or the one on the path.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::skipped::has;

/// The output of a Python script for a file, if Python and the imports of the script are installed.
pub(crate) fn python(package: &str, script: &str, file: &Path) -> Option<String> {
    let program = program(package)?;
    let output = Command::new(program).args(["-c", script]).arg(file).env("PYTHONUTF8", "1").output().expect("python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("text"))
}

fn program(package: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python");
    let imports = |program: &PathBuf| {
        let mut command = Command::new(program);
        command.args(["-c", &format!("import {package}")]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let found = [own, "python3".into()].into_iter().find(imports);
    has(&format!("Python with `{package}`"), found.is_some());
    found
}
