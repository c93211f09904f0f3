//! `cert verify`: what an outsider can establish about a certificate or a register, step by step.

use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::register::problem::RegisterProblem;
use cert_core::register::settings::key::PublicKey;
use cert_core::report::verification;
use cert_core::trust::verification::check::Finding;

use crate::cli::args::certificates::VerifyArgs;
use crate::cli::commands::trust::verify_page;
use crate::cli::output;
use crate::ops::argument;
use crate::ops::argument::{Argument, Takes};
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::verification::{Trusts, note_misnamed_signature, verify};
use crate::store::disk::read::{is_stdin, read, shown};

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no such file or register, the key is invalid, or the answer cannot be written.
pub fn run(context: &Context, args: &VerifyArgs) -> Result<Exit> {
    let key = args.public_key.as_deref().map(public_key).transpose()?;
    if args.page {
        return verify_page::run(context, key, args.showing.output.as_deref());
    }
    let argument = match &args.verified {
        Some(asked) => argument::read(asked, Takes::Certificate),
        None => Argument::Folder(context.register().to_owned()),
    };
    if let Argument::File(path) | Argument::Registered { path, .. } = &argument {
        note_misnamed_signature(context, path)?;
    }
    let found = verify(context, &Trusts { key, least: args.at_least_serial, max_age: args.max_age }, argument)?;
    for faults in [&found.faults, &found.unreadable].into_iter().filter(|faults| !faults.0.is_empty()) {
        context.show_faults(faults)?;
    }
    let page = || verification::page::page(&context.words, &found, context.today);
    output::show(context, &args.showing, page, || verification::json::draw(&found, context.today))?;
    if !found.unreadable.0.is_empty() {
        return Ok(Exit::Partly);
    }
    Ok(match found.result() {
        Finding::Bad => Exit::No,
        Finding::Unknown => Exit::Open,
        Finding::Good | Finding::Absent => Exit::Yes,
    })
}

// Takes the key itself, both lines of a minisign key file, or the path of one.
fn public_key(text: &str) -> Result<PublicKey> {
    let path = Path::new(text);
    let typed = match PublicKey::read(text) {
        Ok(key) => return Ok(key),
        Err(fault) => fault,
    };
    if !path.is_file() && !is_stdin(path) {
        return Err(Error::usage(typed));
    }
    let source = read(path)?;
    let found = || FaultKind::from(RegisterProblem::BadPublicKey { found: shown(path) });
    Ok(PublicKey::read(&source.text).map_err(|_| found()).map_err(Faults::from)?)
}
