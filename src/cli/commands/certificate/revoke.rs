//! `cert revoke`: a certificate is taken back.

use anyhow::Result;
use cert_core::certificate::amending::revocation;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::say;

use crate::cli::args::command::Revoke as Args;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::help::usage::Usage;
use crate::ops::writing;

/// Runs the command.
///
/// # Errors
/// The register cannot be read or written; the revocation is refused (exit 3).
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let id = CertificateId::read(&args.revoked).map_err(Usage::from)?;
    let reason = writing::line("reason", &args.reason)?;
    let events = |certificate: &Certificate, by: &str| {
        revocation(certificate, by, context.today, &reason).map(|event| vec![event])
    };
    let question = say!(context.words, "ask-revoke");
    writing::append(context, &args.acting, "revoke", &id, &events, question)
}
