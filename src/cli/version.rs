//! Which program it is: its version, the commit that it was built from, and the questionnaire that is part of it.

use cert_core::basics::fault::Faults;
use cert_core::say;
use cert_core::words::Words;

use crate::builtin;

/// The commit and its day, as whoever built it said: `1a2b3c4 2026-11-20`.
const COMMIT: Option<&str> = option_env!("CERT_COMMIT");

/// The number of the version.
pub fn number() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The day of the commit, where it is known.
pub fn day() -> Option<String> {
    COMMIT?.split_whitespace().nth(1).map(str::to_owned)
}

/// What `cert --version` says; a script reads the first line.
///
/// # Errors
/// None in a released program: the questionnaire is read.
pub fn page(words: &Words) -> Result<String, Faults> {
    let rubric = builtin::rubric()?;
    let commit = COMMIT.filter(|commit| !commit.is_empty()).map(|commit| format!(" ({commit})")).unwrap_or_default();
    let rubric = say!(
        words,
        "version-rubric",
        id = rubric.id.as_str(),
        version = rubric.version.as_str(),
        sha256 = rubric.sha256.as_str()
    );
    Ok(format!("cert {}{commit}\n{rubric}\n", number()))
}
