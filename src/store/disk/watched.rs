//! Large files whose reading is reported to a watcher, which shows progress.

use std::io::{self, Read};
use std::sync::OnceLock;

/// Receives the progress of reading.
pub trait Watcher: Send + Sync {
    /// More bytes were read.
    fn read(&self, bytes: u64);

    /// A file is finished, so the progress shown can be removed.
    fn done(&self);
}

static WATCHER: OnceLock<Box<dyn Watcher>> = OnceLock::new();

/// Sets the watcher of all later reading. Only the first one counts.
pub fn watch(watcher: impl Watcher + 'static) {
    let _ = WATCHER.set(Box::new(watcher));
}

/// A file that reports to the watcher while it is read, and when it is dropped.
pub struct Watched<R>(pub R);

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(into)?;
        if let Some(watcher) = WATCHER.get() {
            watcher.read(read as u64);
        }
        Ok(read)
    }
}

impl<R> Drop for Watched<R> {
    fn drop(&mut self) {
        if let Some(watcher) = WATCHER.get() {
            watcher.done();
        }
    }
}
