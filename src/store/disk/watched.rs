//! Work that takes long is reported to a watcher, which shows progress.

use std::io::{self, Read};
use std::sync::OnceLock;

/// Work on many items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Reading a register's files.
    Reading,
    /// Checking certificates and their signatures.
    Checking,
    /// Signing certificates.
    Signing,
    /// Writing a register's files.
    Writing,
    /// Scoring applications.
    Scoring,
    /// Drawing the pages and prints of a site.
    Drawing,
    /// Writing a site's files.
    Publishing,
}

/// Receives progress.
pub trait Watcher: Send + Sync {
    /// More bytes of a large file were read.
    fn read(&self, bytes: u64);

    /// A large file is finished.
    fn close(&self);

    /// Work on so many items begins. It is shown rather than large files that are read meanwhile.
    fn begin(&self, work: Work, count: usize);

    /// More items are done.
    fn advance(&self, count: usize);

    /// The work ends.
    fn end(&self);

    /// The progress shown makes room for other output.
    fn clear(&self);
}

static WATCHER: OnceLock<Box<dyn Watcher>> = OnceLock::new();

/// Sets the watcher of all later work. Only the first one counts.
pub fn watch(watcher: impl Watcher + 'static) {
    let _ = WATCHER.set(Box::new(watcher));
}

fn show(change: impl FnOnce(&dyn Watcher)) {
    if let Some(watcher) = WATCHER.get() {
        change(watcher.as_ref());
    }
}

/// Must be called before anything is written to the terminal.
pub fn make_room() {
    show(|watcher| watcher.clear());
}

/// A file that reports to the watcher while it is read, and when it is dropped.
pub struct Watched<R>(pub R);

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(into)?;
        show(|watcher| watcher.read(read as u64));
        Ok(read)
    }
}

impl<R> Drop for Watched<R> {
    fn drop(&mut self) {
        show(|watcher| watcher.close());
    }
}

/// Work that reports to the watcher how many items are done, and ends when it is dropped.
pub struct Counted(());

impl Counted {
    /// Begins work on so many items.
    pub fn new(work: Work, count: usize) -> Counted {
        show(|watcher| watcher.begin(work, count));
        Counted(())
    }

    /// More items are done.
    pub fn advance(&self, count: usize) {
        show(|watcher| watcher.advance(count));
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        show(|watcher| watcher.end());
    }
}
