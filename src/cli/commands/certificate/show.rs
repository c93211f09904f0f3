//! `cert show`: one certificate with its history, and whether its records are intact.

use std::slice;

use cert_core::report::certificate;

use crate::cli::args::certificates::ShowArgs;
use crate::cli::output;
use crate::ops::argument::number;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records::CertificateRecords;
use crate::ops::register::trusted;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register or no such certificate, if its file is damaged, or if the answer cannot be
/// written.
pub fn run(context: &Context, args: &ShowArgs) -> Result<Exit> {
    let id = number(&args.shown).map_err(Error::usage)?;
    let trusted = trusted::load_part(context, context.register(), slice::from_ref(&id))?;
    let loaded = &trusted.loaded;
    let certificate = reading::certificate(context, loaded, &args.shown)?;
    let records = CertificateRecords::read(context, certificate);
    let (register, faults) = (&loaded.register, &records.faults);
    let view = records.view(register.state(certificate, context.today, 0), register);
    let page = || certificate::page::page(&context.words, &view);
    if !faults.0.is_empty() {
        context.show_faults(faults)?;
    }
    output::show(context, &args.showing, page, || certificate::json::draw(&view))?;
    // What was changed or removed after it was signed could be a successor.
    let certain = if trusted.doubts().0.is_empty() { Exit::Yes } else { Exit::No };
    Ok(Exit::worst([certain, if faults.0.is_empty() { Exit::Yes } else { Exit::Partly }]))
}
