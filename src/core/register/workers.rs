//! Maps over many items: the core one after the other, the program on several threads at once.

/// Maps over many items.
pub trait Workers {
    /// Applies `work` to each item, and returns the results in order.
    fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R>;
}

/// A single worker, which takes one item after the other.
pub struct OneWorker;

impl Workers for OneWorker {
    fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
        items.iter().map(work).collect()
    }
}
