//! As many threads as the machine has cores, or as somebody allows, which share work out.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use cert_core::register::workers::Workers;

/// How many results a thread may be ahead of whoever takes them.
const AHEAD: usize = 64;

/// How few things are not worth a thread.
const FEW: usize = 32;

// 0: as many as there are cores.
static LIMIT: AtomicUsize = AtomicUsize::new(0);

/// Allows so many threads from now on.
pub fn limit(threads: usize) {
    LIMIT.store(threads, Ordering::Relaxed);
}

fn count() -> usize {
    match LIMIT.load(Ordering::Relaxed) {
        0 => thread::available_parallelism().map_or(1, usize::from),
        limit => limit,
    }
}

/// What `work` makes of each item, taken in the order of the items as soon as it is there; each until `take` refuses one.
///
/// # Errors
/// That of `take`.
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
            // Where nobody takes any more, the rest is not worth doing.
            scope.spawn(move || items.iter().skip(first).step_by(threads).all(|item| send.send(work(item)).is_ok()));
            receive
        });
        let receivers: Vec<_> = started.collect();
        // A thread that broke off sends nothing: the scope passes its panic on.
        let results = receivers.iter().cycle().take(items.len()).map_while(|receive| receive.recv().ok());
        results.into_iter().try_for_each(&mut take)
    })
}

/// All of them: each has one part of the items, and nobody waits for another.
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
