//! Exit codes.

use std::process::ExitCode;

use cert_core::report::register::nagios::Alarm;

/// How a command ends if it could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, and the answer is yes.
    Yes,
    /// Done, and the answer is not known yet.
    Open,
    /// Done, and the answer is no.
    No,
    /// Several things were requested, and some could not be done.
    Partly,
    /// Stopped by Ctrl-C; the answers so far are saved.
    Interrupted,
    /// The exit code of a monitoring plugin.
    Plugin(Alarm),
}

/// The exit code if something could not be done.
pub const FAILED: u8 = 1;

/// The exit code if the command was not understood.
pub const USAGE: u8 = 2;

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Exit::Yes => 0,
            Exit::Partly => FAILED,
            Exit::No => 3,
            Exit::Open => 4,
            Exit::Interrupted => 130,
            Exit::Plugin(alarm) => alarm.code(),
        }
    }

    /// The exit of several results, worst first: failed, no, not known yet, yes.
    pub fn worst(exits: impl IntoIterator<Item = Exit>) -> Exit {
        let rank = |exit: &Exit| match exit {
            Exit::Yes => 0,
            Exit::Open => 1,
            Exit::No => 2,
            Exit::Partly => 3,
            Exit::Interrupted | Exit::Plugin(_) => 4,
        };
        exits.into_iter().max_by_key(rank).unwrap_or(Exit::Yes)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_before_three_before_four_before_zero() {
        assert_eq!(Exit::worst([Exit::Yes, Exit::Open]).code(), 4);
        assert_eq!(Exit::worst([Exit::No, Exit::Open, Exit::Yes]).code(), 3);
        assert_eq!(Exit::worst([Exit::No, Exit::Partly]).code(), 1);
        assert_eq!(Exit::worst([]).code(), 0);
    }
}
