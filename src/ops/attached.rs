//! What is attached to a printed certificate, read beside the program, so that nobody waits for ever: nesting, loops and
//! memory are bounded, but a file made for it has the same megabytes read two thousand times, for more than a minute.

use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::trust::attachments::{self, Attached, Why};
use cert_core::trust::problem::TrustProblem;

use crate::store::disk::read::{quoted, shown};

/// How long reading may take; a print of ours takes some thousandths of a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether a file is to be read as a PDF: by its name, or by how it begins.
pub fn is_pdf(path: &Path, bytes: &[u8]) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) || attachments::is_pdf(bytes)
}

/// The certificate that is attached to a PDF, with its signature.
///
/// # Errors
/// As [`attachments::attached`]; it takes too long.
pub fn attached(path: &Path, bytes: &Arc<Vec<u8>>) -> Result<Attached, Faults> {
    let (send, receive) = mpsc::channel();
    let theirs = Arc::clone(bytes);
    let reader = thread::Builder::new().spawn(move || send.send(attachments::attached(&theirs)));
    let found = match (reader, receive.recv_timeout(PATIENCE)) {
        (Ok(_), Ok(found)) => found,
        (Ok(_), Err(mpsc::RecvTimeoutError::Disconnected)) => Err(Why::NotAPdf),
        _ => Err(Why::Intricate),
    };
    found.map_err(|why| fault(path, why).into())
}

fn fault(path: &Path, why: Why) -> FaultKind {
    match why {
        Why::NotAPdf => FaultKind::from(TrustProblem::NotAPdf { path: shown(path) }),
        Why::Encrypted => FaultKind::from(TrustProblem::EncryptedPdf { path: shown(path), quoted: quoted(path) }),
        Why::Packed => FaultKind::from(TrustProblem::PackedPdf { path: shown(path), quoted: quoted(path) }),
        Why::Intricate => FaultKind::from(TrustProblem::IntricatePdf { path: shown(path) }),
        Why::NoAttachment => FaultKind::from(TrustProblem::NoAttachment { path: shown(path) }),
        Why::ManyAttachments(count) => FaultKind::from(TrustProblem::ManyAttachments { path: shown(path), count }),
    }
}
