//! The module, built as shipped, and scripts that run it under Node. The standard library for WebAssembly may be
//! missing even in continuous integration.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::support::skipped::{has_programs, note};

const TARGET: &str = "wasm32-unknown-unknown";

/// The output of a script given the module and more arguments; none if something is missing.
pub(crate) fn run(script: &str, args: &[impl AsRef<OsStr>]) -> Option<String> {
    static MODULE: OnceLock<Option<PathBuf>> = OnceLock::new();
    let module = MODULE.get_or_init(|| is_possible().then(build)).as_ref()?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slow/web").join(script);
    let output = Command::new("node").arg(script).arg(module).args(args).output().expect("node");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

fn is_possible() -> bool {
    let rustc = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    let folder = rustc.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    let is_there = Path::new(&folder).is_dir();
    if !is_there {
        note(&format!("{TARGET} (rustup target add {TARGET})"));
    }
    is_there && has_programs(&["node"])
}

fn build() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--locked", "--package", "cert-web", "--profile", "wasm", "--target", TARGET, "--target-dir"]);
    let output = cargo.arg(target).current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join(TARGET).join("wasm/cert_web.wasm")
}
