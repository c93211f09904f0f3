//! A dry run: what would be written, in the requested format; the register stays as it is.

use cert_core::report::certificate::json;
use cert_core::report::page::blocks::Page;
use cert_core::say;

use crate::cli::args::common::ShowingArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::amend::PlannedChange;
use crate::ops::register::records::CertificateRecords;

/// Shows what would be written.
///
/// # Errors
/// Returns an error if it cannot be shown.
pub fn show(
    context: &Context,
    showing: &ShowingArgs,
    page: impl FnOnce() -> Page,
    json: impl FnOnce() -> String,
) -> Result<Exit> {
    output::show(context, showing, page, json)?;
    let words = &context.words;
    context.note(&match showing.output {
        None => say!(words, "nothing-written"),
        Some(_) => say!(words, "register-unchanged"),
    })?;
    Ok(Exit::Yes)
}

/// Shows what a change would make of a certificate: a page of what changes, or JSON of the certificate as it would be.
///
/// # Errors
/// Returns an error if it cannot be shown.
pub fn change(context: &Context, showing: &ShowingArgs, planned: &PlannedChange<'_>) -> Result<Exit> {
    let json = || {
        let (certificate, register) = planned.outcome();
        let records = CertificateRecords::read(context, &certificate);
        json::draw(&records.view(register.state(&certificate, context.today, 0), &register))
    };
    show(context, showing, || planned.page(), json)
}
