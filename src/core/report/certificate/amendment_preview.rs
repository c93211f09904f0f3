//! A preview of events before they are entered: what they change.

use chrono::NaiveDate;

use crate::certificate::certificate::Certificate;
use crate::certificate::event::Event;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::say;
use crate::words::Words;

/// Builds the page for events to be entered on a day.
pub fn page(words: &Words, certificate: &Certificate, events: &[Event], day: NaiveDate) -> Page {
    let mut page = Page::default();
    let name = phrases::holder(words, certificate.name_on(day), &certificate.holder.terc);
    let id = certificate.id.to_string();
    page.heading(1, say!(words, "events-title", id = id, name = name, level = certificate.level));
    page.list(false, events.iter().map(|event| Item::from(phrases::event(words, event))).collect());
    let mut after = certificate.clone();
    after.events.extend(events.iter().cloned());
    if after.revocation_on(day).is_some() {
        page.para(Span::new(Tone::Bad, say!(words, "events-revoke")));
        return page;
    }
    let status = |certificate| CertificateOn::alone(certificate, day, 0).status;
    let is_revived =
        matches!(status(certificate), CertificateStatus::Expired) && status(&after) != CertificateStatus::Expired;
    let (before, after) = (certificate.validity_on(day), after.validity_on(day));
    if is_revived {
        let (over, until) = (words.date(before.until), words.date(after.until));
        page.para(Span::new(Tone::Warn, say!(words, "events-revive", over = over, until = until)));
    }
    let (was, is) = (words.date(before.until), words.date(after.until));
    page.para(match was == is {
        true => say!(words, "events-same-end", until = is),
        false => say!(words, "events-other-end", before = was, until = is),
    });
    validity::page::explain(&mut page, words, &after);
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;
    use crate::report::page::text::{self, Look};
    use crate::samples::{certificate, day, ended, moved};

    #[test]
    fn what_had_expired_is_said_to_become_valid_again() {
        let expired = certificate(1, "2026-11-20").then("2027-11-21", ended("2027-10-15"));
        let said = |events: &Certificate| {
            let page = page(&Words::new(Lang::En), &expired, &events.events[1..], day("2027-12-01"));
            text::draw(&page, Look { width: 200, color: false })
        };
        let revived = said(&expired.clone().then("2027-12-01", moved("2028-01-31")));
        assert!(revived.contains(
            "certificate was 20 November 2027; with this entry it becomes valid again, to the end of 31 January 2028"
        ));
        let other = said(&expired.clone().then("2027-12-01", ended("2027-11-30")));
        assert!(!other.contains("valid again"), "{other}");
    }
}
