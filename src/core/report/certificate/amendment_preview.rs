//! Events before they are entered: what they change.

use chrono::NaiveDate;

use crate::certificate::certificate::Certificate;
use crate::certificate::event::Event;
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::say;
use crate::words::Words;

/// The page of events that are to be entered on a day.
pub fn page(words: &Words, certificate: &Certificate, events: &[Event], day: NaiveDate) -> Page {
    let mut page = Page::default();
    let (id, name) = (certificate.id.to_string(), certificate.name_on(day));
    page.heading(1, say!(words, "events-title", id = id, name = name, level = certificate.level));
    page.list(false, events.iter().map(|event| Item::from(phrases::event(words, event))).collect());
    let mut after = certificate.clone();
    after.events.extend(events.iter().cloned());
    if after.revocation_on(day).is_some() {
        page.para(Span::new(Tone::Bad, say!(words, "events-revoke")));
        return page;
    }
    let (before, after) = (certificate.validity_on(day), after.validity_on(day));
    let (was, is) = (words.date(before.until), words.date(after.until));
    page.para(match was == is {
        true => say!(words, "events-same-end", until = is),
        false => say!(words, "events-other-end", before = was, until = is),
    });
    validity::page::explain(&mut page, words, &after);
    page
}
