//! `cert`: parse, run, exit code; the only printer of errors.

#![forbid(unsafe_code)]

use std::io::{self, Write};
use std::process::ExitCode;

use cert::cli::args::command::Cli;
use cert::cli::context::{Context, language};
use cert::cli::exit::{Exit, FAILED, Refused, USAGE};
use cert::cli::help::localize::localize;
use cert::cli::help::usage;
use cert::cli::words;
use cert::cli::{asked_language, asks_for_plugin, run};
use cert_core::basics::fault::Faults;
use cert_core::report::page::faults;
use cert_core::report::page::text::Look;
use cert_core::report::register::nagios;
use cert_core::report::register::nagios::Alarm;
use cert_core::say;
use cert_core::words::Words;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().collect();
    let words = words::of(language(asked_language(&args).as_deref()));
    let is_plugin = asks_for_plugin(&args);
    let parsed = localize(Cli::command(), &words).try_get_matches_from(args);
    let cli = match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return explain(&words, &error, is_plugin),
    };
    let look = Look { width: 100, color: false };
    let (result, look) = match Context::new(&cli.globals) {
        Ok(context) => (run(&context, &cli.command), context.err()),
        Err(error) => (Err(error), look),
    };
    result.map_or_else(|error| fail(&words, &error, look, is_plugin), ExitCode::from)
}

// Help and version are answers; the rest was not understood.
fn explain(words: &Words, error: &clap::Error, is_plugin: bool) -> ExitCode {
    // Without a command the whole help is the best hint.
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = io::stderr().write_all(error.to_string().as_bytes());
        return ExitCode::from(USAGE);
    }
    if error.use_stderr() {
        let _ = io::stderr().write_all(usage::explain(words, error).as_bytes());
        if is_plugin {
            return unknown(&usage::message(words, error));
        }
        return ExitCode::from(USAGE);
    }
    let _ = io::stdout().write_all(error.to_string().as_bytes());
    ExitCode::SUCCESS
}

fn fail(words: &Words, error: &anyhow::Error, look: Look, is_plugin: bool) -> ExitCode {
    // Whoever read our output has read enough.
    let is_broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    let (found, code) = if let Some(usage) = error.downcast_ref::<usage::Usage>() {
        (usage.0.clone(), USAGE)
    } else if let Some(refused) = error.downcast_ref::<Refused>() {
        (refused.0.clone(), Exit::No.code())
    } else if let Some(found) = error.downcast_ref::<Faults>() {
        (found.clone(), FAILED)
    } else {
        (cert::cli::other(error), FAILED)
    };
    let _ = io::stderr().write_all(faults::draw(words, &found, look).as_bytes());
    if is_plugin { unknown(&first(words, &found)) } else { ExitCode::from(code) }
}

// A monitor reads stdout, and that it could not be told is an answer.
fn unknown(why: &str) -> ExitCode {
    let _ = io::stdout().write_all(nagios::unknown(why).as_bytes());
    ExitCode::from(Alarm::Unknown.code())
}

fn first(words: &Words, found: &Faults) -> String {
    let first = found.0.first().map(|fault| words.fault(&fault.kind)).unwrap_or_default();
    match found.0.len() {
        0 | 1 => first,
        several => say!(words, "plugin-faults-more", first = first, count = several - 1),
    }
}
