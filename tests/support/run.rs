//! The run of `cargo test` that includes a test.

use std::fs;
use std::path::{Path, PathBuf};

/// The file in which the binaries of this run record skipped tests; every run has its own.
pub(crate) fn skipped() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("skipped-{}", cargo()))
}

// The id of the parent process and, because ids are reused, its start time.
fn cargo() -> String {
    #[cfg(unix)]
    let number = std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    let number = 0;
    let state = fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
    let since = state.rsplit(')').next().and_then(|fields| fields.split_whitespace().nth(19)).unwrap_or_default();
    format!("{number}-{since}")
}
