//! How long a certificate is valid, in words: both candidates, which won, and why.

use crate::certificate::validity::{DecidedBy, EditionEnd, Validity};
use crate::report::page::blocks::{Line, Page, Span, Tone};
use crate::say;
use crate::words::Words;

pub fn page(words: &Words, validity: &Validity) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "validity-title", day = words.date(validity.issued)));
    explain(&mut page, words, validity);
    page
}

/// Adds the last day, both candidates, which one won and why.
pub fn explain(page: &mut Page, words: &Words, validity: &Validity) {
    let until = words.full_date(validity.until);
    let answer = match validity.is_at_least() {
        true => say!(words, "validity-at-least", until = until),
        false => say!(words, "validity-until", until = until),
    };
    page.para(Line(vec![Span::new(Tone::Strong, answer)]));
    let candidates = [months(words, validity), edition(words, validity)];
    page.list(false, candidates.into_iter().map(Into::into).collect());
    page.para(why(words, validity));
}

fn months(words: &Words, validity: &Validity) -> String {
    let (issued, end) = (words.full_date(validity.issued), words.full_date(validity.months_end));
    say!(words, "validity-months", months = validity.months, issued = issued, end = end)
}

fn edition(words: &Words, validity: &Validity) -> String {
    match validity.edition_end {
        EditionEnd::Unknown => say!(words, "validity-edition-unknown"),
        EditionEnd::NotHeld => say!(words, "validity-edition-not-held"),
        EditionEnd::Planned(day) => say!(words, "validity-edition-planned", day = words.full_date(day)),
        EditionEnd::Certain(day) => say!(words, "validity-edition-certain", day = words.full_date(day)),
    }
}

fn why(words: &Words, validity: &Validity) -> String {
    let end = words.date(validity.months_end);
    match (validity.edition_end, validity.because) {
        (EditionEnd::Unknown, _) => say!(words, "validity-why-unknown", end = end),
        (EditionEnd::NotHeld, _) => say!(words, "validity-why-not-held"),
        (_, DecidedBy::Edition) if validity.is_planned() => say!(words, "validity-why-planned"),
        (_, DecidedBy::Edition) => say!(words, "validity-why-edition"),
        (EditionEnd::Planned(_), DecidedBy::Months) => say!(words, "validity-why-months-planned"),
        (_, DecidedBy::Months) => say!(words, "validity-why-months"),
    }
}
