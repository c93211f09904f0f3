//! What the process was given before it runs: an open stdout, and a limit of the size of files that is an error like any
//! other.

use std::sync::atomic::{AtomicBool, Ordering};

static IS_STDOUT_CLOSED: AtomicBool = AtomicBool::new(false);

/// Whether there was no stdout when the program was started. What is written there later seems to succeed: the standard
/// library has put the null device in its place.
pub fn is_stdout_closed() -> bool {
    IS_STDOUT_CLOSED.load(Ordering::Relaxed)
}

// Before `main`, when nothing was put in the place of stdout yet.
#[cfg(unix)]
#[ctor::ctor(unsafe)]
fn look() {
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::sys::signal::{SigSet, Signal};

    IS_STDOUT_CLOSED.store(fcntl(std::io::stdout(), FcntlArg::F_GETFD).is_err(), Ordering::Relaxed);
    // A signal that nobody takes would kill without a word; a write that is refused is said.
    let mut signals = SigSet::empty();
    signals.add(Signal::SIGXFSZ);
    let _ = signals.thread_block();
}
