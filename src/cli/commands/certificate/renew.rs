//! `cert renew`: the next certificate of a municipality, compared with the last one.

use cert_core::certificate::certificate::CertificateId;

use crate::cli::args::issuing::RenewArgs;
use crate::cli::commands::certificate::receipt;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::issue::ReviewedApplication;

/// Runs the command.
///
/// # Errors
/// The application or the register cannot be read or written; the certificate is refused (exit 3).
pub fn run(context: &Context, args: &RenewArgs) -> Result<Exit> {
    let id = CertificateId::read(&args.renewed).map_err(Error::usage)?;
    let (acting, showing) = (args.acting.read(context)?, &args.acting.showing);
    let application = ReviewedApplication::open(context, &acting, &args.reviewed, args.awarded, Some(id))?;
    output::check(showing.output.as_deref())?;
    receipt::show(context, showing, &application.issue()?)
}
