//! `cert show`: one certificate with its history, and whether what was kept with it is as it was.

use anyhow::Result;

use crate::cli::args::Show as Args;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::kept::Remains;
use crate::cli::usage::Usage;
use crate::cli::{output, trusted};
use crate::domain::certificate::CertificateId;
use crate::report::{certificate_json, certificate_page};
use crate::say;

/// Runs the command.
///
/// # Errors
/// There is no register, no such certificate, or its file is damaged; the answer cannot be written.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let id = CertificateId::read(args.shown.trim()).map_err(Usage::from)?;
    let loaded = trusted::load(context.register())?.loaded;
    let found = loaded.find(&id);
    // Of what is not genuine nothing is said but that.
    let certificate = found.map_err(|faults| match trusted::is_doubt(&faults) {
        true => anyhow::Error::from(Refused(faults)),
        false => faults.into(),
    })?;
    let others = loaded.damaged.iter().map(|damaged| damaged.file.as_str()).collect::<Vec<_>>().join(", ");
    if !others.is_empty() {
        context.note(&say!(context.words, "others-damaged", files = others))?;
    }
    let remains = Remains::of(context, certificate);
    let (register, faults) = (&loaded.register, &remains.faults);
    let view = remains.view(register.state(certificate, context.today, 0), register);
    let page = || certificate_page::page(&context.words, &view);
    if !faults.0.is_empty() {
        context.show_faults(faults)?;
    }
    output::show(context, &args.showing, page, || certificate_json::draw(&view))?;
    Ok(if faults.0.is_empty() { Exit::Yes } else { Exit::Partly })
}
