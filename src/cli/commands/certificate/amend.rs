//! `cert amend`: what became known of a certificate after its issue.

use anyhow::Result;
use cert_core::basics::dates::read_day;
use cert_core::certificate::amending::Amendment;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::say;

use crate::cli::args::command::Amend as Args;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::help::usage::Usage;
use crate::ops::writing;

/// Runs the command.
///
/// # Errors
/// The register cannot be read or written; the amendment is refused (exit 3).
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let id = CertificateId::read(&args.amended).map_err(Usage::from)?;
    let reason = writing::line("reason", &args.reason)?;
    let amendment = amendment(args)?;
    let events = |certificate: &Certificate, by: &str| {
        amendment.events(certificate, by, context.today, &reason, args.acting.meant)
    };
    let question = say!(context.words, "ask-amend");
    writing::append(context, &args.acting, "amend", &id, &events, question)
}

fn amendment(args: &Args) -> Result<Amendment, Usage> {
    Ok(Amendment {
        edition_ends: args.moved_to.as_deref().map(read_day).transpose()?,
        ends_with: args.marks.map(Into::into),
        certain: args.ended,
        not_held: args.cancelled,
        name: args.new_name.as_deref().map(|name| writing::line("name", name)).transpose()?,
    })
}
