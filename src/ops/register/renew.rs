//! What a municipality has changed since its last certificate, as far as both applications can be compared.

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::format::answers::Versions;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::assessment::Basis;
use cert_core::scoring::comparison;
use cert_core::scoring::comparison::CriteriaChange;
use cert_core::trust::problem::TrustProblem;

use crate::ops::context::Context;
use crate::store::application::dossier;
use crate::store::application::folder::Application;
use crate::store::disk::read::shown;
use crate::store::register::ledger::read_rubric_copy;

/// Compares an application with that of the last certificate, as it was certified and by its own rubric; none where one
/// of the two is gone.
///
/// # Errors
/// One of the two has changed since, and is no ground for comparing.
pub fn compare(
    context: &Context,
    last: &Certificate,
    rubric: &Rubric,
    application: &Application,
) -> Result<Option<CriteriaChange>, Faults> {
    let folder = match dossier::find(context.register(), &last.answers.sha256) {
        Integrity::Unread(faults) => return Err(faults),
        Integrity::Missing => return Ok(None),
        Integrity::Intact => dossier::application(context.register(), &last.answers.sha256),
        Integrity::Altered(files) => {
            let dossier = context.register().join(dossier::FOLDER).join(&last.answers.sha256);
            let damaged = |file: &String| TrustProblem::ChangedSinceIssue { path: shown(&dossier.join(file)) }.into();
            return Err(Faults(files.iter().map(damaged).collect()));
        }
    };
    let Some(old_rubric) = read_rubric_copy(context.register(), &last.rubric.sha256)? else { return Ok(None) };
    let old = Application::open(&folder, &old_rubric, Versions::Same)?;
    let (old, new) = (old.submission(&old_rubric), application.submission(rubric));
    Ok(Some(comparison::compare(old, new, Basis::Confirmed).renewal()))
}
