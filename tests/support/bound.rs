//! Tests bound by file permissions. Root is not, so it drops its capabilities for a test.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use super::skipped::has;

/// Whether file permissions bind the user running this test. If not, the test is run again by a user they bind.
pub(crate) fn is_bound<T>(test: &T) -> bool {
    let file = tempfile::NamedTempFile::new().expect("a file");
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o000)).expect("a mode");
    let is_bound = fs::read(file.path()).is_err();
    if !is_bound && has("setpriv", can_be_bound()) {
        run_bound(name(test));
    }
    is_bound
}

fn can_be_bound() -> bool {
    bound("true").stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

// Root without the two capabilities that override file permissions.
fn bound(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--bounding-set", "-dac_override,-dac_read_search"]).arg(program);
    command
}

fn run_bound(test: &str) {
    let binary = std::env::current_exe().expect("this binary");
    let output = bound(binary).args([test, "--exact"]).output().expect("setpriv");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

// The test's name in the harness, without the name of the binary.
fn name<T>(test: &T) -> &'static str {
    let path = std::any::type_name_of_val(test);
    path.split_once("::").map_or(path, |(_, name)| name)
}
