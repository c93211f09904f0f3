//! Shares work among threads: as many as there are cores, or a given limit.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use cert_core::register::workers::Workers;

use crate::store::disk::watched::{Counted, Work};

/// How many results a thread may be ahead of the consumer.
const AHEAD: usize = 256;

/// How many results a thread hands over at once where each is shown as soon as it is ready.
const SOON: usize = 4;

/// The same where all of them are awaited.
const TOGETHER: usize = 64;

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
pub fn in_order<'i, T: Sync, R: Send, E>(
    items: &'i [T],
    work: impl Fn(&'i T) -> R + Sync,
    take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    in_parts(items, SOON, work, take)
}

// The same with results handed over `together`: threads that wake each other for every small result do little else.
fn in_parts<'i, T: Sync, R: Send, E>(
    items: &'i [T],
    together: usize,
    work: impl Fn(&'i T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = if items.len() <= FEW { 1 } else { count() };
    if threads == 1 {
        return items.iter().map(work).try_for_each(take);
    }
    let parts: &Vec<&'i [T]> = &items.chunks(together).collect();
    let made = &|part: &&'i [T]| part.iter().map(&work).collect::<Vec<R>>();
    thread::scope(|scope| {
        let started = (0..threads).map(|first| {
            let (send, receive) = sync_channel(AHEAD.div_ceil(together));
            // Once the consumer stops, the rest is not worth doing.
            scope.spawn(move || parts.iter().skip(first).step_by(threads).all(|part| send.send(made(part)).is_ok()));
            receive
        });
        let receivers: Vec<_> = started.collect();
        // A thread that panicked sends nothing; the scope propagates its panic.
        let results = receivers.iter().cycle().take(parts.len()).map_while(|receive| receive.recv().ok());
        results.flatten().try_for_each(&mut take)
    })
}

/// All threads, with progress reported as some work.
pub struct Threads(pub Work);

impl Workers for Threads {
    fn each<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync, mut take: impl FnMut(R)) {
        let counted = Counted::new(self.0, items.len());
        let Ok(()) = in_parts(items, TOGETHER, work, |result| {
            counted.advance(1);
            take(result);
            Ok::<(), Infallible>(())
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items_until_nobody_takes_them() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(Threads(Work::Reading).map(&items, |item| item * 2), (0..2000).step_by(2).collect::<Vec<_>>());
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
        assert_eq!(Threads(Work::Reading).map(&[] as &[u8], |_| ()), []);
    }
}
