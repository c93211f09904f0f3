//! The password of a key: from a file, from an open file descriptor, or asked for; never an argument.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::ask::terminal;
use crate::ask::{Reply, Stop};
use crate::cli::args_sign::PasswordFrom;
use crate::cli::context::Context;
use crate::domain::fault::{FaultKind, Faults};
use crate::files::read::cannot_read;
use crate::say;

/// The longest password that minisign takes, in bytes.
const LONGEST: u64 = 1024;

/// The password of a key that exists; none if the person gave up.
///
/// # Errors
/// It cannot be read; there is nobody to ask.
pub fn known(context: &Context, from: &PasswordFrom) -> Result<Option<String>> {
    match given(context, from)? {
        Some(password) => Ok(Some(password)),
        None => asked(context, &say!(context.words, "ask-password")),
    }
}

/// The password of a new key, asked for twice; none if the person gave up.
///
/// # Errors
/// It cannot be read; it is empty; there is nobody to ask; it was typed in two ways.
pub fn new(context: &Context, from: &PasswordFrom) -> Result<Option<String>> {
    let password = if let Some(password) = given(context, from)? {
        password
    } else {
        let Some(password) = asked(context, &say!(context.words, "ask-new-password"))? else { return Ok(None) };
        let Some(again) = asked(context, &say!(context.words, "ask-password-again"))? else { return Ok(None) };
        if password != again {
            return Err(Faults::from(FaultKind::PasswordsDiffer {}).into());
        }
        password
    };
    if password.is_empty() { Err(Faults::from(FaultKind::EmptyPassword {}).into()) } else { Ok(Some(password)) }
}

fn given(context: &Context, from: &PasswordFrom) -> Result<Option<String>, Faults> {
    let file = from.password_fd.map(descriptor).or_else(|| context.password_file().map(Path::to_owned));
    let Some(path) = file else { return Ok(None) };
    let mut text = String::new();
    let read = File::open(&path).and_then(|file| file.take(LONGEST + 2).read_to_string(&mut text));
    read.map_err(|error| cannot_read(&path, &error))?;
    // An editor ends the line.
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

// Where the system shows open descriptors as files.
fn descriptor(number: u32) -> PathBuf {
    PathBuf::from(format!("/dev/fd/{number}"))
}

fn asked(context: &Context, title: &str) -> Result<Option<String>> {
    if !context.can_ask {
        return Err(Faults::from(FaultKind::PasswordNeeded {}).into());
    }
    match terminal::password(title, context.err().color) {
        Ok(Reply::Given(password)) => Ok(Some(password)),
        Ok(Reply::Back) | Err(Stop::Interrupted | Stop::Ended) => Ok(None),
        Err(Stop::Terminal(error)) => Err(error.into()),
        Err(Stop::Faults(faults)) => Err(faults.into()),
    }
}
