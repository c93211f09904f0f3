//! Large files, read under the eyes of somebody who shows a person that something goes on.

use std::io::{self, Read};
use std::sync::OnceLock;

/// Who shows how much was read.
pub trait Watcher: Send + Sync {
    /// So many bytes more.
    fn read(&self, bytes: u64);

    /// A file is done with: what is shown makes room for others.
    fn done(&self);
}

static WATCHER: OnceLock<Box<dyn Watcher>> = OnceLock::new();

/// Whom to show what is read from now on. Only the first one counts.
pub fn watch(watcher: impl Watcher + 'static) {
    let _ = WATCHER.set(Box::new(watcher));
}

/// A file that is watched while it is read, and until it is dropped.
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
