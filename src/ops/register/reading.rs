//! Shared by the commands that read a register: its certificates and its damaged files.

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::Certificate;
use cert_core::register::loaded::{Damaged, Loaded};
use cert_core::report::register::certificates::Unread;
use cert_core::say;
use cert_core::trust::policy::{distinct, is_doubt};

use crate::ops::argument::number;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;

/// Shows the faults of damaged files on stderr.
///
/// # Errors
/// Returns an error if stderr cannot be written.
pub fn show_damaged(context: &Context, damaged: &[Damaged]) -> Result<()> {
    if damaged.is_empty() { Ok(()) } else { context.show_faults(&distinct(damaged)) }
}

/// The certificate with the typed number. If it is not genuine, that is the only thing reported; other damaged files
/// are named on stderr.
///
/// # Errors
/// Returns an error if it is not a number, if there is no such certificate or it cannot be relied on, or if stderr
/// cannot be written.
pub fn certificate<'l>(context: &Context, loaded: &'l Loaded, typed: &str) -> Result<&'l Certificate> {
    let id = number(typed).map_err(Error::usage)?;
    let certificate = loaded.find(&id).map_err(|faults| match is_doubt(&faults) {
        true => Error::Refused(faults),
        false => faults.into(),
    })?;
    let others = loaded.damaged.iter().map(|damaged| damaged.file.as_str()).collect::<Vec<_>>().join(", ");
    if !others.is_empty() {
        context.note(&say!(context.words, "others-damaged", files = others))?;
    }
    Ok(certificate)
}

/// Damaged files as reports name them.
pub fn unread(damaged: &[Damaged]) -> Vec<Unread> {
    let codes = |faults: &Faults| faults.0.iter().map(|fault| fault.kind.code()).collect();
    damaged
        .iter()
        .map(|damaged| Unread {
            file: damaged.file.clone(),
            faults: codes(&damaged.faults),
            is_doubt: is_doubt(&damaged.faults),
        })
        .collect()
}

/// The exit code for damaged files.
pub fn exit(damaged: &[Damaged]) -> Exit {
    Exit::worst(damaged.iter().map(|damaged| if is_doubt(&damaged.faults) { Exit::No } else { Exit::Partly }))
}
