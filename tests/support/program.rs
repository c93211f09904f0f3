//! The real program in a clean environment.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program, in a folder of its own, with nothing of the environment but the path.
pub(crate) fn cert(home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
    close(&mut command, home);
    command.args(args);
    command
}

/// Clears the environment except the path.
pub(crate) fn close(command: &mut Command, home: &Path) {
    let path = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, path)| path).unwrap_or_default();
    command.env_clear().env("PATH", path).env("HOME", home).env("CERT_LANG", "en");
    command.current_dir(home).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
}

/// Its output on stderr.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
