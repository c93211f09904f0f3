//! `cert`: parse, run, exit code.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use cert::cli::args::command::Cli;
use cert::cli::commands::dispatch::run;
use cert::cli::error::ErrorPrinter;
use cert::cli::help::completion::answer::is_answered;
use cert::cli::help::localize::localize;
use cert::cli::{context, peek, words};
use cert_core::report::page::text::Look;
use clap::{CommandFactory, FromArgMatches};

#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().collect();
    let words = words::of(context::language(peek::option(&args, "--lang").as_deref()));
    if is_answered(&args, &words, || context::typed(peek::completed(&args))) {
        return ExitCode::SUCCESS;
    }
    let printer = ErrorPrinter { words, is_monitor: peek::is_of_monitor(&args) };
    // Localized help is built only for a command line that does not parse.
    let explained = |_| localize(Cli::command(), &printer.words).try_get_matches_from(&args);
    // To drop its arguments, more than two hundred, takes longer than to find the one that was typed.
    let program = Box::leak(Box::new(Cli::command()));
    let matches = program.try_get_matches_from_mut(&args).or_else(explained);
    let cli = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return printer.explain(&error, &args),
    };
    let context = match context::read(&cli.globals) {
        Ok(context) => context,
        Err(error) => return printer.print(error, Look { width: 100, color: false }),
    };
    let result = run(&context, &cli.command);
    // The words of the context include the given options in commands to paste.
    let (look, printer) = (context.err(), ErrorPrinter { words: context.words, ..printer });
    result.map_or_else(|error| printer.print(error, look), ExitCode::from)
}
