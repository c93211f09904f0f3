//! `cert issue`: a certificate from a reviewed application.

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
    let (acting, showing) = (args.acting.read(context)?, &args.acting.showing);
    let application = ReviewedApplication::open(context, &acting, &args.reviewed, args.awarded, None)?;
    output::check(showing.output.as_deref())?;
    receipt::show(context, showing, &application.issue()?)
}
