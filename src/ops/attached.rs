//! Reads the attachments of a printed certificate on a thread of its own, with a time limit: nesting, loops and memory
//! are bounded, but a malicious file can have the same megabytes read two thousand times, for over a minute.

use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use cert_core::trust::pdf::attachments::{self, Attached, Why};

/// The time limit for reading; one of our prints takes a few milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// The certificate attached to a PDF, with its signature.
///
/// # Errors
/// Returns the errors of [`attachments::attached`], and one if it takes too long.
pub fn attached(bytes: &Arc<Vec<u8>>) -> Result<Attached, Why> {
    let (send, receive) = mpsc::channel();
    let theirs = Arc::clone(bytes);
    let reader = thread::Builder::new().spawn(move || send.send(attachments::attached(&theirs)));
    match (reader, receive.recv_timeout(PATIENCE)) {
        (Ok(_), Ok(found)) => found,
        (Ok(_), Err(mpsc::RecvTimeoutError::Disconnected)) => Err(Why::NotAPdf),
        _ => Err(Why::Intricate),
    }
}
