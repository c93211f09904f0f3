//! Whether certificates are valid, for people: a table, counts, and what to do next.

use crate::register::triage::Counts;
use crate::report::certificate::actions;
use crate::report::page::blocks::{Page, Span, Tone};
use crate::report::register::certificates::Certificates;
use crate::say;
use crate::words::Words;

/// Builds the page of `cert check`.
pub fn page(words: &Words, checked: &Certificates<'_>) -> Page {
    let mut page = Page::default();
    if checked.states.is_empty() {
        signing(&mut page, words, checked);
        page.para(match checked.damaged.is_empty() {
            true if checked.are_revoked => say!(words, "check-revoked"),
            true => say!(words, "check-nothing"),
            false => summary(words, checked),
        });
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
    signing(&mut page, words, checked);
    checked.table(&mut page, words);
    if !checked.applications_gone.is_empty() {
        page.para(Span::new(
            Tone::Warn,
            say!(words, "check-applications-gone", ids = checked.applications_gone.join(", ")),
        ));
    }
    page.para(summary(words, checked));
    let steps: Vec<_> = checked.states.iter().filter_map(|state| actions::item(words, state)).collect();
    if !steps.is_empty() {
        page.heading(2, say!(words, "next-title"));
        page.list(false, steps);
    }
    page
}

// When the list was last signed, with remarks.
fn signing(page: &mut Page, words: &Words, checked: &Certificates<'_>) {
    let Some((age, on)) = checked.age.and_then(|age| Some((age, age.signed_on?))) else { return };
    page.para(say!(words, "list-signed-on", day = words.date(on)));
    if age.is_too_old {
        page.para(Span::new(Tone::Warn, say!(words, "list-too-old")));
    }
    if age.is_ahead {
        page.para(Span::new(Tone::Warn, say!(words, "list-ahead")));
    }
}

fn summary(words: &Words, checked: &Certificates<'_>) -> String {
    let parts = parts(words, checked).join(", ");
    say!(words, "check-summary", count = checked.states.len(), parts = parts)
}

/// How many certificates need how much attention, and how many files are damaged; zero counts are left out.
pub(crate) fn parts(words: &Words, checked: &Certificates<'_>) -> Vec<String> {
    let counts = Counts::of(&checked.states);
    let doubted = checked.damaged.iter().filter(|unread| unread.is_doubt).count();
    let damaged = checked.damaged.len() - doubted;
    let parts = [
        (counts.invalid, say!(words, "count-invalid", count = counts.invalid)),
        (counts.practice, say!(words, "count-practice", count = counts.practice)),
        (counts.unsigned, say!(words, "count-unsigned", count = counts.unsigned)),
        (counts.unverified, say!(words, "count-unverified", count = counts.unverified)),
        (counts.open, say!(words, "count-open", count = counts.open)),
        (counts.expiring, say!(words, "count-expiring", count = counts.expiring)),
        (counts.end_unknown, say!(words, "count-end-unknown", count = counts.end_unknown)),
        (counts.valid, say!(words, "count-valid", count = counts.valid)),
        (doubted, say!(words, "count-doubted", count = doubted)),
        (damaged, say!(words, "count-damaged", count = damaged)),
    ];
    parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, part)| part).collect()
}
