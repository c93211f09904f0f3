//! A change of a certificate, as `cert amend` and `cert revoke` make it: a dry run shows it, else it is written.

use cert_core::report::certificate::json;

use crate::cli::args::common::ShowingArgs;
use crate::cli::commands::certificate::{preview, receipt};
use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::acting::Acting;
use crate::ops::register::amend::PlannedChange;
use crate::ops::register::records::CertificateRecords;

/// Shows the change or, after consent to `question`, writes it as `command`.
///
/// # Errors
/// Returns an error if the change cannot be shown or written, or if consent is refused.
pub fn run(
    context: &Context,
    (acting, showing): (&Acting, &ShowingArgs),
    planned: PlannedChange<'_>,
    command: &str,
    question: String,
) -> Result<Exit> {
    match acting.consent {
        Consent::DryRun => preview::show(context, showing, || planned.page(), || json_of(context, &planned)),
        Consent::Ask | Consent::Given => receipt::show(context, showing, &planned.write(command, question)?),
    }
}

// The certificate as it would be.
fn json_of(context: &Context, planned: &PlannedChange<'_>) -> String {
    let (certificate, register) = planned.outcome();
    let records = CertificateRecords::read(context, &certificate);
    json::draw(&records.view(register.state(&certificate, context.today, 0), &register))
}
