//! Changes as an Atom feed (RFC 4287): certificates issued and events, latest first.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::report::phrases;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths::{self, SitePage};
use crate::say;

/// The most changes published.
const MOST: usize = 100;

pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let (words, settings) = (&frame.words, &frame.site.register.settings);
    let path = paths::feed(frame.lang());
    let all = frame.site.register.certificates.iter().flat_map(|certificate| changes(frame, certificate));
    let mut changes: Vec<(NaiveDate, String, Value)> = all.filter(|(day, ..)| *day <= frame.site.day).collect();
    changes.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
    changes.truncate(MOST);
    let updated = changes.first().map_or(frame.site.day, |(day, ..)| *day);
    let values = json!({
        "lang": frame.lang().code(),
        "title": say!(words, "site-title"),
        "issuer": settings.issuer,
        // Stays the same if the site moves.
        "id": format!("urn:cert:{}:{}", settings.prefix.to_lowercase(), frame.lang().code()),
        "updated": updated.to_string(),
        "root": settings.address.as_ref().map_or_else(
            || paths::root_from(path),
            |address| format!("{}/", address.trim_end_matches('/')),
        ),
        "path": path,
        "home": SitePage::Index.path(frame.lang()),
        "entries": changes.into_iter().map(|(_, _, entry)| entry).collect::<Vec<_>>(),
    });
    pages.insert(path.to_owned(), frame.fill("changes.xml", &values)?);
    Ok(())
}

fn changes(frame: &SiteFrame<'_>, certificate: &Certificate) -> Vec<(NaiveDate, String, Value)> {
    let (words, name) = (&frame.words, certificate.name_on(frame.site.day));
    let id = certificate.id.to_string();
    let title = say!(words, "site-feed-issued", name = name, level = certificate.level, id = id.as_str());
    let mut changes = vec![(certificate.issued, title)];
    changes.extend(certificate.events_until(frame.site.day).map(|event| {
        let what = phrases::event_kind(words, &event.kind);
        (event.on, say!(words, "site-feed-event", name = name, id = id.as_str(), what = what))
    }));
    let entry = |(number, (day, title)): (usize, (NaiveDate, String))| {
        let key = format!("{id}-{number:04}");
        let entry = json!({
            "id": format!("urn:cert:{}:{}", key.to_lowercase(), frame.lang().code()),
            "title": title,
            "day": day.to_string(),
            "path": paths::certificate(&certificate.id, frame.lang()),
        });
        (day, key, entry)
    };
    changes.into_iter().enumerate().map(entry).collect()
}
