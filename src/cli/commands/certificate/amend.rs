//! `cert amend`: records facts that became known after a certificate was issued.

use cert_core::basics::dates::read_day;
use cert_core::certificate::amending::Amendment;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::say;

use crate::cli::args::issuing::AmendArgs;
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
/// Returns an error if the register cannot be read or written, or if the amendment is refused (exit 3).
pub fn run(context: &Context, args: &AmendArgs) -> Result<Exit> {
    let id = CertificateId::read(&args.amended).map_err(Error::usage)?;
    let reason = line("reason", &args.reason)?;
    let amendment = amendment(args)?;
    let (acting, showing) = (args.acting.read(context)?, &args.acting.showing);
    output::check(showing.output.as_deref())?;
    let events = |certificate: &Certificate, by: &str| {
        amendment.events(certificate, by, context.today, &reason, acting.is_meant)
    };
    let planned = PlannedChange::new(context, &acting, &id, &events)?;
    change::run(context, (&acting, showing), planned, "amend", say!(context.words, "ask-amend"))
}

fn amendment(args: &AmendArgs) -> Result<Amendment> {
    Ok(Amendment {
        edition_ends: args.moved_to.as_deref().map(read_day).transpose().map_err(Error::usage)?,
        ends_with: args.marks,
        certain: args.ended,
        not_held: args.cancelled,
        name: args.new_name.as_deref().map(|name| line("name", name)).transpose()?,
    })
}
