//! `cert revoke`: revokes a certificate.

use cert_core::certificate::amending::revocation;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::say;

use crate::cli::args::issuing::RevokeArgs;
use crate::cli::args::value::line;
use crate::cli::commands::certificate::change;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::amend::PlannedChange;

/// Runs the command.
///
/// # Errors
/// Returns an error if the register cannot be read or written, or if the revocation is refused (exit 3).
pub fn run(context: &Context, args: &RevokeArgs) -> Result<Exit> {
    let id = CertificateId::read(&args.revoked).map_err(Error::usage)?;
    let reason = line("reason", &args.reason)?;
    let (acting, showing) = (args.acting.read(context)?, &args.acting.showing);
    output::check(showing.output.as_deref())?;
    let events = |certificate: &Certificate, by: &str| {
        revocation(certificate, by, context.today, &reason).map(|event| vec![event])
    };
    let planned = PlannedChange::new(context, &acting, &id, &events)?;
    change::run(context, (&acting, showing), planned, "revoke", say!(context.words, "ask-revoke"))
}
