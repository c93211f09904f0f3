//! The run of `cargo test` that a test is part of.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the binaries of this run note what was skipped; another run has another file.
pub(crate) fn skipped() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("skipped-{}", cargo()))
}

// The number of the process that started this one and, as numbers are given again, since when it has run.
fn cargo() -> String {
    #[cfg(unix)]
    let number = std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    let number = 0;
    let state = fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
    let since = state.rsplit(')').next().and_then(|fields| fields.split_whitespace().nth(19)).unwrap_or_default();
    format!("{number}-{since}")
}
