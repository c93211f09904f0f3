//! Why a command ends without an answer.

use std::io;

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{Fault, Faults};
use cert_core::basics::problem::OtherProblem;
use cert_core::register::award::NotIssued;

use crate::ops::exit::Exit;
use crate::store::disk::problem::FileProblem;

/// The result of a command, or why there is none.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command ends without an answer.
#[derive(Debug)]
pub enum Error {
    /// A wrong value on the command line.
    Usage(Faults),
    /// The rules refuse the request: done, and the answer is no.
    Refused(Faults),
    /// The answer cannot be known yet.
    Undecided(Faults),
    /// It could not be done, because of faults in files or an error of the system.
    Failed(anyhow::Error),
    /// The person stopped, or asked for a dry run; there is nothing more to say.
    Stopped(Exit),
    /// The reader of our output has closed it.
    ReaderGone,
}

impl Error {
    /// An error for a wrong value on the command line.
    pub fn usage(faults: impl Into<Faults>) -> Error {
        Error::Usage(faults.into())
    }

    /// An error for a request that the rules refuse.
    pub fn refused(faults: impl Into<Faults>) -> Error {
        Error::Refused(faults.into())
    }

    /// An error for something that could not be done.
    pub fn failed(faults: impl Into<Faults>) -> Error {
        Error::Failed(faults.into().into())
    }
}

/// Wraps a result that follows a completed write: if it fails, the error says that the write is done all the same.
///
/// # Errors
/// Returns the same error, with that remark added.
pub fn after_writing<T>(result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        Error::Failed(error) => {
            let faults = faults_of(error).0.into_iter().map(unsaid).chain([FileProblem::Done {}.into()]);
            Error::failed(Faults(faults.collect()))
        }
        other => other,
    })
}

// Nobody should repeat a completed write only because its answer could not be printed.
fn unsaid(fault: Fault) -> Fault {
    match fault.kind.of() {
        Some(FileProblem::CannotWrite { path, why, error }) => {
            FileProblem::CannotSay { path: path.clone(), why, error: error.clone() }.into()
        }
        _ => fault,
    }
}

/// The faults of an error; errors of the system share one kind.
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
