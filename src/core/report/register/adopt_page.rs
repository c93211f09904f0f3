//! What an older copy of a register no longer knows, before and after adopting it.

use crate::memory::seen::Reached;
use crate::report::page::blocks::{Item, Page};
use crate::say;
use crate::words::Words;

/// What adopting an older copy would write.
pub fn page(words: &Words, now: Reached, highest: Reached) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "adopt-title"));
    let serials = say!(words, "adopt-serial", now = u64::from(now.serial), highest = u64::from(highest.serial));
    let numbers = match highest.last_number.checked_sub(now.last_number) {
        None | Some(0) => say!(words, "adopt-no-number"),
        Some(count) => say!(
            words,
            "adopt-numbers",
            count = u64::from(count),
            from = u64::from(now.last_number) + 1,
            to = u64::from(highest.last_number)
        ),
    };
    page.list(false, [serials, numbers].into_iter().map(Item::from).collect());
    page
}

/// What was written.
pub fn done(words: &Words, reached: Reached) -> Page {
    let (serial, next) = (u64::from(reached.serial), u64::from(reached.last_number) + 1);
    let mut page = Page::default();
    page.para(say!(words, "adopt-done", serial = serial, next = next));
    page
}
