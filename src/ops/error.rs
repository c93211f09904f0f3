//! Why a command ends without an answer.

use std::io;

use cert_core::basics::fault::Faults;

use crate::ops::exit::Exit;

/// What a command gives, or why it gives nothing.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command ends without an answer.
#[derive(Debug)]
pub enum Error {
    /// A value of the command line is wrong.
    Usage(Faults),
    /// The rules refuse what was asked for: done, and the answer is no.
    Refused(Faults),
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

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::Failed(error.into())
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Error {
        Error::Failed(error)
    }
}
