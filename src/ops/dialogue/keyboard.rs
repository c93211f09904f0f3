//! Lines typed at a terminal that itself takes care of the keys.

use crate::ask::plain::TypedLines;

/// The keyboard behind stdin.
pub struct CookedTerminal;

#[cfg(unix)]
impl TypedLines for CookedTerminal {
    fn goes_on(&self) -> bool {
        use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
        use std::os::fd::AsFd;
        // The lines of a paste follow each other at once; nobody types one within this time.
        let patience = PollTimeout::from(80_u8);
        let stdin = std::io::stdin();
        let mut asked = [PollFd::new(stdin.as_fd(), PollFlags::POLLIN)];
        poll(&mut asked, patience).is_ok_and(|ready| ready > 0)
    }

    fn forget(&self) {
        // Where it cannot be thrown away it is read, as it would be by any program.
        let _ = nix::sys::termios::tcflush(std::io::stdin(), nix::sys::termios::FlushArg::TCIFLUSH);
    }
}

#[cfg(not(unix))]
impl TypedLines for CookedTerminal {
    fn goes_on(&self) -> bool {
        false
    }

    fn forget(&self) {}
}
