//! Prints why a command failed, for a person on stderr and for a monitor on stdout; the only printer of errors.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use cert_core::basics::fault::Faults;
use cert_core::report::page::faults;
use cert_core::report::page::text::Look;
use cert_core::report::register::nagios;
use cert_core::report::register::nagios::Alarm;
use cert_core::say;
use cert_core::words::Words;
use clap::error::ErrorKind;

use crate::cli::help::usage;
use crate::cli::version;
use crate::ops::error::{Error, faults_of};
use crate::ops::exit::{Exit, FAILED, USAGE};
use crate::ops::screen::print;

/// Prints errors in the reader's language and format.
pub struct ErrorPrinter {
    pub words: Words,
    /// Whether stdout is read by a monitor, which expects one line whatever happens.
    pub is_monitor: bool,
}

impl ErrorPrinter {
    /// Prints an error of the command-line parser. Help and version are answers; the rest was not understood.
    pub fn explain(&self, error: &clap::Error, args: &[OsString]) -> ExitCode {
        let plain = error.to_string();
        if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
            // Without a command, the whole help is the best hint.
            let _ = io::stderr().write_all(plain.as_bytes());
            return ExitCode::from(USAGE);
        }
        if !error.use_stderr() {
            let look = Look { width: 100, color: false };
            let answer = match error.kind() {
                ErrorKind::DisplayVersion => version::page(&self.words).map_err(Error::failed),
                _ => Ok(plain),
            };
            return answer.and_then(print).map_or_else(|error| self.print(error, look), |()| ExitCode::SUCCESS);
        }
        let _ = io::stderr().write_all(usage::explain(&self.words, error, args).as_bytes());
        self.exit(USAGE, || usage::message(&self.words, error))
    }

    /// Prints why a command failed, and returns the exit code.
    pub fn print(&self, error: Error, look: Look) -> ExitCode {
        let (found, code) = match error {
            Error::Stopped(exit) => return exit.into(),
            Error::ReaderGone => return ExitCode::SUCCESS,
            Error::Usage(found) => (found, USAGE),
            Error::Refused(found) => (found, Exit::No.code()),
            Error::Undecided(found) => (found, Exit::Open.code()),
            Error::Failed(error) => (faults_of(error), FAILED),
        };
        let _ = io::stderr().write_all(faults::draw(&self.words, &found, look).as_bytes());
        self.exit(code, || self.first(&found))
    }

    // A monitor reads stdout and takes UNKNOWN as an answer.
    fn exit(&self, code: u8, why: impl FnOnce() -> String) -> ExitCode {
        if !self.is_monitor {
            return ExitCode::from(code);
        }
        let _ = io::stdout().write_all(nagios::unknown(&why()).as_bytes());
        ExitCode::from(Alarm::Unknown.code())
    }

    fn first(&self, found: &Faults) -> String {
        let first = found.0.first().map(|fault| self.words.fault(&fault.kind)).unwrap_or_default();
        match found.0.len() {
            0 | 1 => first,
            several => say!(self.words, "plugin-faults-more", first = first, count = several - 1),
        }
    }
}
