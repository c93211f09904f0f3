//! What is attached to a printed certificate, read beside the program, so that nobody waits for ever: nesting, loops and
//! memory are bounded, but a file made for it has the same megabytes read two thousand times, for more than a minute.

use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use cert_core::trust::attachments::{self, Attached, Why};

/// How long reading may take; a print of ours takes some thousandths of a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// The certificate that is attached to a PDF, with its signature.
///
/// # Errors
/// As [`attachments::attached`]; it takes too long.
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
