//! Lines typed at a terminal in cooked mode, which handles the keys itself.

use crate::ask::plain::TypedLines;

/// The terminal behind stdin.
pub struct CookedTerminal;

#[cfg(unix)]
impl TypedLines for CookedTerminal {
    fn goes_on(&self) -> bool {
        use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
        use std::os::fd::AsFd;
        // The lines of a paste follow within this time, in milliseconds; nobody types that fast.
        let patience = PollTimeout::from(80_u8);
        let stdin = std::io::stdin();
        let mut asked = [PollFd::new(stdin.as_fd(), PollFlags::POLLIN)];
        poll(&mut asked, patience).is_ok_and(|ready| ready > 0)
    }

    fn forget(&self) {
        // If the pending input cannot be discarded, it is read, as by any program.
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
