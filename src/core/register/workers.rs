//! Maps over many items: the core one after the other, the program on several threads at once.

/// Maps over many items.
pub trait Workers {
    /// Applies `work` to each item, and passes the results to `take` in order.
    fn each<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync, take: impl FnMut(R));

    /// Applies `work` to each item, and returns the results in order.
    fn map<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync) -> Vec<R> {
        let mut results = Vec::with_capacity(items.len());
        self.each(items, work, |result| results.push(result));
        results
    }
}

/// A single worker, which takes one item after the other.
pub struct OneWorker;

impl Workers for OneWorker {
    fn each<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync, take: impl FnMut(R)) {
        items.iter().map(work).for_each(take);
    }
}
