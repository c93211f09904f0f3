//! The password of a key: from a file or an open file descriptor, or asked for; never an argument.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::problem::ValueProblem;
use cert_core::say;

use crate::ask::terminal;
use crate::ask::{Reply, Stop};
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::sign::problem::KeyProblem;
use crate::store::disk::read::{cannot_read, shown};

/// The longest password that minisign takes, in bytes.
const LONGEST: u64 = 1024;

/// The password of an existing key, given or asked for.
///
/// # Errors
/// Returns an error if there is nobody to ask, or if the person gives up, which is reported.
pub fn known(context: &Context, given: Option<String>) -> Result<String> {
    given.map_or_else(|| ask(context, &say!(context.words, "ask-password")), Ok)
}

/// The password of a new key, given or asked for twice.
///
/// # Errors
/// Returns an error if it is empty, if there is nobody to ask, if the two entries differ, or if the person gives up,
/// which is reported.
pub fn new(context: &Context, given: Option<String>) -> Result<String> {
    let is_given = given.is_some();
    let password = given.map_or_else(|| ask(context, &say!(context.words, "ask-new-password")), Ok)?;
    if password.is_empty() {
        return Err(Error::failed(FaultKind::from(KeyProblem::EmptyPassword {})));
    }
    if is_given || ask(context, &say!(context.words, "ask-password-again"))? == password {
        Ok(password)
    } else {
        Err(Error::failed(FaultKind::from(KeyProblem::PasswordsDiffer {})))
    }
}

// The folder in which a system shows open descriptors as files; Windows has none.
const DESCRIPTORS: &str = "/dev/fd";

/// The password given beforehand, by an open file descriptor or the file that the environment names; none if somebody
/// has to be asked. A descriptor can be read only once.
///
/// # Errors
/// Returns an error if it cannot be read or is too long, or if the system has no descriptors.
pub fn given(context: &Context, descriptor: Option<u32>) -> Result<Option<String>, Faults> {
    let file = descriptor.map(|number| Path::new(DESCRIPTORS).join(number.to_string()));
    if file.is_some() && !Path::new(DESCRIPTORS).is_dir() {
        return Err(KeyProblem::NoDescriptors {}.into());
    }
    let Some(path) = file.or_else(|| context.places.password_file.clone()) else { return Ok(None) };
    let mut text = String::new();
    let read = File::open(&path).and_then(|file| file.take(LONGEST + 2).read_to_string(&mut text));
    read.map_err(|error| cannot_read(&path, &error))?;
    // Editors end the last line.
    let password = text.trim_end_matches(['\r', '\n']);
    match password.len() as u64 {
        0..=LONGEST => Ok(Some(password.to_owned())),
        length => Err(ValueProblem::LongText { key: shown(&path), length, limit: LONGEST }.into()),
    }
}

fn ask(context: &Context, title: &str) -> Result<String> {
    if !context.can_ask {
        return Err(Error::failed(FaultKind::from(KeyProblem::PasswordNeeded {})));
    }
    let exit = match terminal::password(title, context.err().color) {
        Ok(Reply::Given(password)) => return Ok(password),
        Ok(Reply::Back) => Exit::No,
        Err(Stop::Interrupted | Stop::Ended) => Exit::Interrupted,
        Err(Stop::Terminal(error)) => return Err(error.into()),
        Err(Stop::Faults(faults) | Stop::Unsaved(_, faults)) => return Err(faults.into()),
    };
    context.note(&say!(context.words, "nothing-written"))?;
    Err(Error::Stopped(exit))
}
