//! Whether certificates are valid, for people: a table, how many of each, and what to do next.

use crate::register::triage::Counts;
use crate::report::certificate::actions;
use crate::report::page::blocks::Page;
use crate::report::register::certificates::Certificates;
use crate::say;
use crate::words::Words;

/// The page of `cert check`.
pub fn page(words: &Words, checked: &Certificates<'_>) -> Page {
    let mut page = Page::default();
    if checked.states.is_empty() {
        page.para(if checked.damaged.is_empty() { say!(words, "check-nothing") } else { summary(words, checked) });
        return page;
    }
    let day = words.date(checked.day);
    page.heading(
        1,
        match checked.within {
            0 => say!(words, "check-title", day = day),
            days => say!(words, "check-title-within", day = day, days = days),
        },
    );
    checked.table(&mut page, words);
    page.para(summary(words, checked));
    let steps: Vec<_> = checked.states.iter().filter_map(|state| actions::item(words, state)).collect();
    if !steps.is_empty() {
        page.heading(2, say!(words, "next-title"));
        page.list(false, steps);
    }
    page
}

fn summary(words: &Words, checked: &Certificates<'_>) -> String {
    let parts = parts(words, checked).join(", ");
    say!(words, "check-summary", count = checked.states.len(), parts = parts)
}

/// How many certificates need how much attention, and how many files are damaged; without those of which there is none.
pub(crate) fn parts(words: &Words, checked: &Certificates<'_>) -> Vec<String> {
    let counts = Counts::of(&checked.states);
    let doubted = checked.damaged.iter().filter(|unread| unread.is_doubt).count();
    let damaged = checked.damaged.len() - doubted;
    let parts = [
        (counts.invalid, say!(words, "count-invalid", count = counts.invalid)),
        (counts.unsigned, say!(words, "count-unsigned", count = counts.unsigned)),
        (counts.open, say!(words, "count-open", count = counts.open)),
        (counts.expiring, say!(words, "count-expiring", count = counts.expiring)),
        (counts.end_unknown, say!(words, "count-end-unknown", count = counts.end_unknown)),
        (counts.valid, say!(words, "count-valid", count = counts.valid)),
        (doubted, say!(words, "count-doubted", count = doubted)),
        (damaged, say!(words, "count-damaged", count = damaged)),
    ];
    parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, part)| part).collect()
}
