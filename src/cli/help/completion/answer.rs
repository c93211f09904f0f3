//! What a shell is answered that completes a command.

use std::ffi::OsString;

use cert_core::words::Words;
use clap::{Command, CommandFactory};
use clap_complete::CompleteEnv;

use crate::cli::args::command::Cli;
use crate::cli::help::completion::candidates::Completable;
use crate::cli::help::localize::localize;
use crate::ops::context::Places;

/// The variable by which a shell asks.
pub const VARIABLE: &str = "CERT_COMPLETE";

/// Answers a shell that completes a command line; whether one did ask.
pub fn is_answered(args: &[OsString], words: &Words, places: impl Fn() -> Places) -> bool {
    let here = std::env::current_dir().ok();
    let asked = CompleteEnv::with_factory(|| command(words, &places())).var(VARIABLE);
    // A shell shows no errors: what cannot be completed is not.
    asked.try_complete(args.iter().cloned(), here.as_deref()).unwrap_or(true)
}

/// The command with what can be completed in it.
pub fn command(words: &Words, places: &Places) -> Command {
    localize(Completable::new(words, places).of(Cli::command()), words)
}
