//! Shares work among threads: as many as there are cores, or a given limit.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use cert_core::register::workers::Workers;

/// How many results a thread may be ahead of the consumer.
const AHEAD: usize = 64;

/// The number of items below which a thread is not worthwhile.
const FEW: usize = 32;

// 0: the number of cores.
static LIMIT: AtomicUsize = AtomicUsize::new(0);

/// Sets the number of threads.
pub fn limit(threads: usize) {
    LIMIT.store(threads, Ordering::Relaxed);
}

fn count() -> usize {
    match LIMIT.load(Ordering::Relaxed) {
        0 => thread::available_parallelism().map_or(1, usize::from),
        limit => limit,
    }
}

/// Applies `work` to each item, and passes the results to `take` in order, each as soon as it is ready, until `take`
/// refuses one.
///
/// # Errors
/// Returns the error of `take`.
pub fn in_order<T: Sync, R: Send, E>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = if items.len() <= FEW { 1 } else { count() };
    if threads == 1 {
        return items.iter().map(work).try_for_each(take);
    }
    let work = &work;
    thread::scope(|scope| {
        let started = (0..threads).map(|first| {
            let (send, receive) = sync_channel(AHEAD);
            // Once the consumer stops, the rest is not worth doing.
            scope.spawn(move || items.iter().skip(first).step_by(threads).all(|item| send.send(work(item)).is_ok()));
            receive
        });
        let receivers: Vec<_> = started.collect();
        // A thread that panicked sends nothing; the scope propagates its panic.
        let results = receivers.iter().cycle().take(items.len()).map_while(|receive| receive.recv().ok());
        results.into_iter().try_for_each(&mut take)
    })
}

/// Threads that each take one part of the items, without waiting for each other.
pub struct Threads;

impl Workers for Threads {
    fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
        let threads = if items.len() <= FEW { 1 } else { count() };
        if threads == 1 {
            return items.iter().map(work).collect();
        }
        let part = |part| items.chunks(items.len().div_ceil(threads)).nth(part).unwrap_or_default();
        let work = |part: &[T]| part.iter().map(&work).collect::<Vec<R>>();
        thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|other| scope.spawn(move || work(part(other)))).collect();
            let mut results = work(part(0));
            for other in others {
                results.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
            }
            results
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items_until_nobody_takes_them() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(Threads.map(&items, |item| item * 2), (0..2000).step_by(2).collect::<Vec<_>>());
        let mut taken = Vec::new();
        let refused = in_order(
            &items,
            |item| *item,
            |item| {
                taken.push(item);
                if item == 500 { Err("enough") } else { Ok(()) }
            },
        );
        assert_eq!((refused, taken.len()), (Err("enough"), 501));
        assert_eq!(Threads.map(&[] as &[u8], |_| ()), []);
    }
}
