//! Shares work among threads: as many as there are cores, or a given limit.

use std::convert::Infallible;
use std::iter;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use cert_core::register::workers::Workers;

use crate::store::disk::watched::{Counted, Work};

/// How many results a thread may be ahead of the consumer.
const AHEAD: usize = 256;

/// How many results a thread hands over at once, unless they are the first: threads that wake each other for every small
/// result do little else.
const TOGETHER: usize = 32;

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

/// Applies `work` to each item, and passes the results to `take` in order, the first ones as soon as they are ready,
/// until `take` refuses one.
///
/// # Errors
/// Returns the error of `take`.
pub fn in_order<'i, T: Sync, R: Send, E>(
    items: &'i [T],
    work: impl Fn(&'i T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = if items.len() <= FEW { 1 } else { count() };
    if threads == 1 {
        return items.iter().map(work).try_for_each(take);
    }
    let (taken, takers) = channel();
    let left = Mutex::new((parts(items), taken));
    // The next part goes to whichever thread is free; the consumer learns which one it is.
    let next = |thread: usize| {
        let (parts, taken) = &mut *left.lock().unwrap_or_else(PoisonError::into_inner);
        let part = parts.next()?;
        taken.send(thread).ok().map(|()| part)
    };
    let (next, work) = (&next, &work);
    thread::scope(|scope| {
        let started = (0..threads).map(|thread| {
            let (send, receive) = sync_channel(AHEAD / TOGETHER);
            scope.spawn(move || {
                let made = |part: &'i [T]| part.iter().map(work).collect::<Vec<R>>();
                // Once the consumer stops, the rest is not worth doing.
                while next(thread).is_some_and(|part| send.send(made(part)).is_ok()) {}
            });
            receive
        });
        let receivers: Vec<_> = started.collect();
        // A thread that panicked sends nothing; the scope propagates its panic.
        let results = takers.iter().map_while(|thread| receivers[thread].recv().ok());
        results.flatten().take(items.len()).try_for_each(&mut take)
    })
}

// One item, then two, four, and so on.
fn parts<T>(mut items: &[T]) -> impl Iterator<Item = &[T]> {
    let sizes = iter::successors(Some(1), |size| Some(TOGETHER.min(2 * size)));
    sizes.map_while(move |size| items.split_off(..size.min(items.len())).filter(|part| !part.is_empty()))
}

/// All threads, with progress reported as some work.
pub struct Threads(pub Work);

impl Workers for Threads {
    fn each<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync, mut take: impl FnMut(R)) {
        let counted = Counted::new(self.0, items.len());
        let Ok(()) = in_order(items, work, |result| {
            counted.advance(1);
            take(result);
            Ok::<(), Infallible>(())
        });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Condvar;
    use std::time::Duration;

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

    #[test]
    fn the_first_result_waits_for_no_other() {
        let items: Vec<usize> = (0..100).collect();
        let (is_taken, change) = (Mutex::new(false), Condvar::new());
        let work = |item: &usize| {
            let flag = is_taken.lock().expect("a flag");
            let waited = change.wait_timeout_while(flag, Duration::from_mins(1), |taken| *item > 0 && !*taken);
            assert!(!waited.expect("a flag").1.timed_out(), "{item} is worked on, but 0 was not taken");
        };
        let taken = in_order(&items, work, |()| {
            *is_taken.lock().expect("a flag") = true;
            change.notify_all();
            Ok::<(), Infallible>(())
        });
        assert_eq!(taken, Ok(()));
    }
}
