//! The identity of the program: its version, the commit it was built from, and the built-in questionnaire.

use cert_core::basics::fault::Faults;
use cert_core::say;
use cert_core::words::Words;

use crate::builtin;

/// The commit and its day, as set by the build: `1a2b3c4 2026-11-20`.
const COMMIT: Option<&str> = option_env!("CERT_COMMIT");

/// The version number.
pub fn number() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The day of the commit, if known.
pub fn day() -> Option<String> {
    COMMIT?.split_whitespace().nth(1).map(str::to_owned)
}

/// The output of `cert --version`; scripts read the first line.
///
/// # Errors
/// Returns none in a released program: the questionnaire is valid.
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
