//! `cert issue`: a certificate from a reviewed application.

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::CertificateId;
use cert_core::report::certificate::draft_json;
use cert_core::report::certificate::draft_json::DraftOutcome;

use crate::cli::args::common::{Format, ShowingArgs};
use crate::cli::args::issuing::IssueArgs;
use crate::cli::args::value::line;
use crate::cli::commands::certificate::{preview, receipt};
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::issue::{Plan, ReviewedApplication};

/// Runs the command.
///
/// # Errors
/// Returns an error if the application or the register cannot be read or written, or if the certificate is refused
/// (exit 3) or not decided yet (exit 4).
pub fn run(context: &Context, args: &IssueArgs) -> Result<Exit> {
    award(context, args, None)
}

/// Issues a certificate, which may replace another.
///
/// # Errors
/// Returns the errors of [`run`].
pub fn award(context: &Context, args: &IssueArgs, replaces: Option<CertificateId>) -> Result<Exit> {
    let (acting, showing) = (args.acting.read_or_nobody(context)?, &args.acting.showing);
    let reason = args.reason.as_deref().map(|reason| line("reason", reason)).transpose()?;
    let (wanted, last) = ((args.awarded, reason.as_deref()), replaces.clone());
    let application = ReviewedApplication::open(context, &acting, &args.reviewed, wanted, replaces)?;
    output::check(showing.output.as_deref())?;
    if acting.consent == Consent::DryRun {
        return dry_run(context, showing, &application, last.as_ref());
    }
    receipt::show(context, showing, &application.issue()?)
}

// Whether it would be issued: a script reads even a refusal as JSON. Writes nothing.
fn dry_run(
    context: &Context,
    showing: &ShowingArgs,
    application: &ReviewedApplication<'_>,
    replaces: Option<&CertificateId>,
) -> Result<Exit> {
    let json = |outcome: &DraftOutcome<'_>| draft_json::draw(context.today, replaces, outcome);
    let refuse = |outcome: &DraftOutcome<'_>, faults: &Faults, exit| {
        output::write(context, showing.output.as_deref(), json(outcome))?;
        context.show_faults(faults).map(|()| exit)
    };
    match application.plan() {
        Ok(Plan { draft, renewal, remarks, page }) => {
            let issued = DraftOutcome::Issued(&draft, renewal.as_ref(), &remarks);
            preview::show(context, showing, || page, || json(&issued))
        }
        Err(Error::Refused(faults)) if showing.format == Format::Json => {
            refuse(&DraftOutcome::Refused(&faults), &faults, Exit::No)
        }
        Err(Error::Undecided(faults)) if showing.format == Format::Json => {
            refuse(&DraftOutcome::Open(&faults), &faults, Exit::Open)
        }
        Err(error) => Err(error),
    }
}
