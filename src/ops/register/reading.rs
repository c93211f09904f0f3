//! What the commands that read a register share: its certificates and its damaged files.

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
/// stderr cannot be written.
pub fn show_damaged(context: &Context, damaged: &[Damaged]) -> Result<()> {
    if damaged.is_empty() { Ok(()) } else { context.show_faults(&distinct(damaged)) }
}

/// The certificate of a number that was typed. Of what is not genuine nothing is said but that; other damaged files are
/// named on stderr.
///
/// # Errors
/// It is no number; there is no such certificate, or it cannot be relied on; stderr cannot be written.
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

/// The exit that damaged files call for.
pub fn exit(damaged: &[Damaged]) -> Exit {
    Exit::worst(damaged.iter().map(|damaged| if is_doubt(&damaged.faults) { Exit::No } else { Exit::Partly }))
}
