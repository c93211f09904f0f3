//! `cert issue`: a certificate from a reviewed application.

use cert_core::certificate::certificate::CertificateId;

use crate::cli::args::issuing::IssueArgs;
use crate::cli::commands::certificate::receipt;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::issue::ReviewedApplication;

/// Runs the command.
///
/// # Errors
/// The application or the register cannot be read or written; the certificate is refused (exit 3).
pub fn run(context: &Context, args: &IssueArgs) -> Result<Exit> {
    award(context, args, None)
}

/// Issues a certificate, which may take the place of another.
///
/// # Errors
/// Those of [`run`].
pub fn award(context: &Context, args: &IssueArgs, replaces: Option<CertificateId>) -> Result<Exit> {
    let (acting, showing) = (args.acting.read(context)?, &args.acting.showing);
    let application = ReviewedApplication::open(context, &acting, &args.reviewed, args.awarded, replaces)?;
    output::check(showing.output.as_deref())?;
    receipt::show(context, showing, &application.issue()?)
}
