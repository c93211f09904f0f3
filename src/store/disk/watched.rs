//! Work that takes long is reported to a watcher, which shows progress.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
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
    /// A file of so many bytes is opened.
    fn open(&self, bytes: u64);

    /// More bytes of it were read.
    fn read(&self, bytes: u64);

    /// It is finished.
    fn close(&self);

    /// Work on so many items begins. It is shown rather than files that are read meanwhile.
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

/// The reading of a file that may be large, reported to the watcher until it is dropped.
pub struct WatchedBytes(());

impl WatchedBytes {
    /// Begins to read so many bytes.
    pub fn new(bytes: u64) -> WatchedBytes {
        show(|watcher| watcher.open(bytes));
        WatchedBytes(())
    }

    /// More bytes were read.
    pub fn advance(&self, bytes: usize) {
        show(|watcher| watcher.read(bytes as u64));
    }
}

impl Drop for WatchedBytes {
    fn drop(&mut self) {
        show(|watcher| watcher.close());
    }
}

/// A file that reports to the watcher while it is read.
pub struct Watched {
    file: File,
    reading: WatchedBytes,
}

impl Watched {
    /// Opens a file.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn open(path: &Path) -> io::Result<Watched> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Watched { file, reading: WatchedBytes::new(length) })
    }
}

impl Read for Watched {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.reading.advance(read);
        Ok(read)
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
