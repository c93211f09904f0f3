//! The password of a key: from a file, from an open file descriptor, or asked for; never an argument.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::say;

use crate::ask::terminal;
use crate::ask::{Reply, Stop};
use crate::cli::args::sign::PasswordFrom;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::store::disk::read::{cannot_read, shown};

/// The longest password that minisign takes, in bytes.
const LONGEST: u64 = 1024;

/// The password of a key that exists, given or asked for; or how the command ends, because the person gave up, which
/// is said.
///
/// # Errors
/// There is nobody to ask.
pub fn known(context: &Context, given: Option<String>) -> Result<ControlFlow<Exit, String>> {
    match given {
        Some(password) => Ok(ControlFlow::Continue(password)),
        None => asked(context, &say!(context.words, "ask-password")),
    }
}

/// The password of a new key, given or asked for twice; or how the command ends, because the person gave up, which is
/// said.
///
/// # Errors
/// It is empty; there is nobody to ask; it was typed in two ways.
pub fn new(context: &Context, given: Option<String>) -> Result<ControlFlow<Exit, String>> {
    if let Some(password) = given {
        return Ok(ControlFlow::Continue(not_empty(password)?));
    }
    let password = match asked(context, &say!(context.words, "ask-new-password"))? {
        ControlFlow::Continue(password) => not_empty(password)?,
        gave_up @ ControlFlow::Break(_) => return Ok(gave_up),
    };
    match asked(context, &say!(context.words, "ask-password-again"))? {
        ControlFlow::Continue(again) if again != password => Err(Faults::from(FaultKind::PasswordsDiffer {}).into()),
        answer => Ok(answer),
    }
}

fn not_empty(password: String) -> Result<String, Faults> {
    if password.is_empty() { Err(FaultKind::EmptyPassword {}.into()) } else { Ok(password) }
}

/// The password that was given beforehand; none if somebody is to be asked. A descriptor gives it only once.
///
/// # Errors
/// It cannot be read; it is too long.
pub fn given(context: &Context, from: &PasswordFrom) -> Result<Option<String>, Faults> {
    let file = from.password_fd.map(descriptor).or_else(|| context.password_file().map(Path::to_owned));
    let Some(path) = file else { return Ok(None) };
    let mut text = String::new();
    let read = File::open(&path).and_then(|file| file.take(LONGEST + 2).read_to_string(&mut text));
    read.map_err(|error| cannot_read(&path, &error))?;
    // An editor ends the line.
    let password = text.trim_end_matches(['\r', '\n']);
    match password.len() as u64 {
        0..=LONGEST => Ok(Some(password.to_owned())),
        length => Err(FaultKind::LongText { key: shown(&path), length, limit: LONGEST }.into()),
    }
}

// Where the system shows open descriptors as files.
fn descriptor(number: u32) -> PathBuf {
    PathBuf::from(format!("/dev/fd/{number}"))
}

fn asked(context: &Context, title: &str) -> Result<ControlFlow<Exit, String>> {
    if !context.can_ask {
        return Err(Faults::from(FaultKind::PasswordNeeded {}).into());
    }
    let exit = match terminal::password(title, context.err().color) {
        Ok(Reply::Given(password)) => return Ok(ControlFlow::Continue(password)),
        Ok(Reply::Back) => Exit::No,
        Err(Stop::Interrupted | Stop::Ended) => Exit::Interrupted,
        Err(Stop::Terminal(error)) => return Err(error.into()),
        Err(Stop::Faults(faults)) => return Err(faults.into()),
    };
    context.note(&say!(context.words, "nothing-written")).map(|()| ControlFlow::Break(exit))
}
