//! Who does the same to many things: the core one after the other; a program that has threads, on several at once.

/// Who does the same to many things.
pub trait Workers {
    /// What `work` makes of each item, in their order.
    fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R>;
}

/// One, who does one after the other.
pub struct OneWorker;

impl Workers for OneWorker {
    fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
        items.iter().map(work).collect()
    }
}
