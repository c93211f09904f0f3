//! Process state at startup: whether stdout was open, and a file size limit turned into an ordinary error.

use std::sync::atomic::{AtomicBool, Ordering};

static IS_STDOUT_CLOSED: AtomicBool = AtomicBool::new(false);

/// Whether stdout was closed when the program was started. Later writes to it seem to succeed, because the standard
/// library opens the null device in its place.
pub fn is_stdout_closed() -> bool {
    IS_STDOUT_CLOSED.load(Ordering::Relaxed)
}

// Runs before `main`, while nothing has replaced stdout yet.
#[cfg(unix)]
#[ctor::ctor(unsafe)]
fn look() {
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::sys::signal::{SigSet, Signal};

    IS_STDOUT_CLOSED.store(fcntl(std::io::stdout(), FcntlArg::F_GETFD).is_err(), Ordering::Relaxed);
    // The default action of the signal kills silently; blocked, the write fails with an error that is reported.
    let mut signals = SigSet::empty();
    signals.add(Signal::SIGXFSZ);
    let _ = signals.thread_block();
}
