//! Why a command ends without an answer.

use std::io;

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{Fault, Faults};
use cert_core::basics::problem::OtherProblem;
use cert_core::register::award::NotIssued;

use crate::ops::exit::Exit;
use crate::store::disk::problem::FileProblem;

/// What a command gives, or why it gives nothing.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command ends without an answer.
#[derive(Debug)]
pub enum Error {
    /// A value of the command line is wrong.
    Usage(Faults),
    /// The rules refuse what was asked for: done, and the answer is no.
    Refused(Faults),
    /// Nobody can tell yet what was asked.
    Undecided(Faults),
    /// It could not be done: faults of files, or whatever the system says.
    Failed(anyhow::Error),
    /// A person stopped it, or wanted only to see what it would do; there is nothing more to say.
    Stopped(Exit),
    /// Whoever read our output has read enough.
    ReaderGone,
}

impl Error {
    /// A value of the command line is wrong.
    pub fn usage(faults: impl Into<Faults>) -> Error {
        Error::Usage(faults.into())
    }

    /// The rules refuse what was asked for.
    pub fn refused(faults: impl Into<Faults>) -> Error {
        Error::Refused(faults.into())
    }

    /// It could not be done.
    pub fn failed(faults: impl Into<Faults>) -> Error {
        Error::Failed(faults.into().into())
    }
}

/// What follows once something was written: where that fails, it is done all the same, and is said to be.
///
/// # Errors
/// As before; that it is done is said behind it.
pub fn after_writing<T>(result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        Error::Failed(error) => {
            let faults = faults_of(error).0.into_iter().map(unsaid).chain([FileProblem::Done {}.into()]);
            Error::failed(Faults(faults.collect()))
        }
        other => other,
    })
}

// Nobody shall repeat what is done, only because its answer was not written.
fn unsaid(fault: Fault) -> Fault {
    match fault.kind.of() {
        Some(FileProblem::CannotWrite { path, why, error }) => {
            FileProblem::CannotSay { path: path.clone(), why, error: error.clone() }.into()
        }
        _ => fault,
    }
}

/// The faults of an error; what the system says has no kind of its own.
pub fn faults_of(error: anyhow::Error) -> Faults {
    let other = |error: anyhow::Error| OtherProblem::Other { message: clean_line(&format!("{error:#}")) }.into();
    error.downcast().unwrap_or_else(other)
}

impl From<NotIssued> for Error {
    fn from(why: NotIssued) -> Error {
        match why {
            NotIssued::Refused(faults) => Error::Refused(faults),
            NotIssued::Undecided(faults) => Error::Undecided(faults),
        }
    }
}

impl From<Faults> for Error {
    fn from(faults: Faults) -> Error {
        Error::failed(faults)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Error::ReaderGone,
            _ => Error::Failed(error.into()),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Error {
        Error::Failed(error)
    }
}
