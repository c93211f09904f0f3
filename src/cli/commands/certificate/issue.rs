//! `cert issue`: a certificate from a reviewed application.

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::CertificateId;
use cert_core::report::certificate::draft_json;
use cert_core::report::certificate::draft_json::DraftOutcome;

use crate::cli::args::common::Format;
use crate::cli::args::issuing::IssueArgs;
use crate::cli::args::value::line;
use crate::cli::commands::certificate::receipt;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::issue::ReviewedApplication;

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
    if acting.consent == Consent::DryRun && showing.format == Format::Json {
        return answer(context, args, &application, last.as_ref());
    }
    receipt::show(context, showing, &application.issue()?)
}

// For a script: whether it would be issued. Writes nothing.
fn answer(
    context: &Context,
    args: &IssueArgs,
    application: &ReviewedApplication<'_>,
    replaces: Option<&CertificateId>,
) -> Result<Exit> {
    let show = |plan: &DraftOutcome<'_>| {
        let drawn = draft_json::draw(context.today, replaces, plan);
        output::write(context, args.acting.showing.output.as_deref(), drawn)
    };
    let why = |faults: &Faults| context.show_faults(faults);
    match application.plan() {
        Ok(plan) => show(&DraftOutcome::Issued(&plan.draft, plan.renewal.as_ref(), &plan.remarks)).map(|()| Exit::Yes),
        Err(Error::Refused(faults)) => {
            show(&DraftOutcome::Refused(&faults)).and_then(|()| why(&faults)).map(|()| Exit::No)
        }
        Err(Error::Undecided(faults)) => {
            show(&DraftOutcome::Open(&faults)).and_then(|()| why(&faults)).map(|()| Exit::Open)
        }
        Err(error) => Err(error),
    }
}
