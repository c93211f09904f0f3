//! `cert renew`: the next certificate of a municipality, compared with the last one.

use cert_core::certificate::certificate::CertificateId;

use crate::cli::args::issuing::RenewArgs;
use crate::cli::commands::certificate::issue;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;

/// Runs the command.
///
/// # Errors
/// Returns an error if the application or the register cannot be read or written, or if the certificate is refused
/// (exit 3).
pub fn run(context: &Context, args: &RenewArgs) -> Result<Exit> {
    let id = CertificateId::read(&args.renewed).map_err(Error::usage)?;
    issue::award(context, &args.next, Some(id))
}
