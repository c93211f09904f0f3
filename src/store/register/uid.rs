//! Random `uid`s of registers.

use cert_core::basics::fault::FaultKind;
use cert_core::basics::problem::OtherProblem;
use cert_core::register::settings::uid::{BYTES, Uid};

/// A `uid` that no other register has.
///
/// # Errors
/// Returns an error if the system gives no random bytes.
pub fn random() -> Result<Uid, FaultKind> {
    let mut bytes = [0; BYTES];
    let failed = |error: getrandom::Error| FaultKind::from(OtherProblem::Other { message: error.to_string() });
    getrandom::fill(&mut bytes).map_err(failed)?;
    Ok(Uid::new(bytes))
}
