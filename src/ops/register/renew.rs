//! The changes of a municipality since its last certificate, as far as both applications can be compared.

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::Certificate;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::assessment::Basis;
use cert_core::scoring::comparison;
use cert_core::scoring::comparison::CriteriaChange;

use crate::ops::context::Context;
use crate::ops::register::records;
use crate::store::application::folder::Application;

/// Compares an application with that of the last certificate, as it was certified and by its own rubric; none if either
/// is missing.
///
/// # Errors
/// Returns an error if either has changed since, and so is no ground for comparison.
pub fn compare(
    context: &Context,
    last: &Certificate,
    rubric: &Rubric,
    application: &Application,
) -> Result<Option<CriteriaChange>, Faults> {
    let Some((old_rubric, old)) = records::certified(context, last)? else { return Ok(None) };
    let (old, new) = (old.awarded(&old_rubric, last), application.submission(rubric, context.today));
    Ok(Some(comparison::compare(old, new, Basis::Confirmed).renewal()))
}
