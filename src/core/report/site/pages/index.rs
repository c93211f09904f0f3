//! The first page with the map and all current certificates, a page per voivodeship, and the page of past certificates.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::basics::municipality::fold;
use crate::basics::text::Lang;
use crate::certificate::status::CertificateOn;
use crate::report::site::frame::SiteFrame;
use crate::report::site::pages::map;
use crate::report::site::paths;
use crate::report::site::paths::{SitePage, root_from};
use crate::report::site::rows::row;
use crate::report::site::standing::{Standing, standing};
use crate::say;

pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let mut states = frame.site.states();
    states.sort_by_cached_key(|state| (fold(state.name()), state.id().clone()));
    let (current, others): (Vec<_>, Vec<_>) = states.into_iter().partition(|one| standing(one) == Standing::Current);
    let first = first(frame, &current)?;
    pages.insert(SitePage::Index.path(frame.lang()), first);
    for code in (1..=16u64).map(|n| 2 * n) {
        let (path, page) = voivodeship(frame, code, &current)?;
        pages.insert(path, page);
    }
    pages.insert(SitePage::Past.path(frame.lang()), past(frame, &others)?);
    Ok(())
}

fn first(frame: &SiteFrame<'_>, current: &[CertificateOn<'_>]) -> Result<String, Faults> {
    let (words, paths) = (&frame.words, frame.both(|lang| SitePage::Index.path(lang)));
    let root = root_from(&paths.0);
    let values = json!({
        "title": say!(words, "site-title"),
        "text": { "count": frame.count(current.len()) },
        "map": map::values(frame, current, &root),
        "voivodeships": voivodeships(frame, current, &root),
        "rows": rows(frame, current, &root),
        "levels": levels(current),
        "past": format!("{root}{}", SitePage::Past.path(frame.lang())),
    });
    frame.page("index.html", (&paths.0, &paths.1), Some(SitePage::Index), values)
}

fn rows(frame: &SiteFrame<'_>, states: &[CertificateOn<'_>], root: &str) -> Vec<Value> {
    states.iter().map(|state| row(frame, state, root)).collect()
}

fn levels(states: &[CertificateOn<'_>]) -> Vec<u8> {
    let mut levels: Vec<u8> = states.iter().map(|state| state.certificate.level).collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn of(code: u64, state: &CertificateOn<'_>) -> bool {
    state.certificate.holder.terc.voivodeship().parse() == Ok(code)
}

fn voivodeships(frame: &SiteFrame<'_>, current: &[CertificateOn<'_>], root: &str) -> Vec<Value> {
    let one = |code: u64| {
        let name = say!(frame.words, "voivodeship", code = code);
        json!({
            "href": format!("{root}{}", paths::voivodeship(&name, frame.lang())),
            "name": name,
            "count": current.iter().filter(|state| of(code, state)).count(),
        })
    };
    (1..=16).map(|n| one(2 * n)).collect()
}

fn voivodeship(frame: &SiteFrame<'_>, code: u64, current: &[CertificateOn<'_>]) -> Result<(String, String), Faults> {
    let name = say!(frame.words, "voivodeship", code = code);
    let paths = frame.both(|lang: Lang| paths::voivodeship(&name, lang));
    let here: Vec<CertificateOn<'_>> = current.iter().filter(|state| of(code, state)).cloned().collect();
    let values = json!({
        "title": say!(frame.words, "site-voivodeship", name = name.as_str()),
        "text": { "count": frame.count_here(here.len()) },
        "rows": rows(frame, &here, &root_from(&paths.0)),
        "levels": levels(&here),
        "is_past": false,
    });
    let page = frame.page("region.html", (&paths.0, &paths.1), None, values)?;
    Ok((paths.0, page))
}

// Undecided certificates are listed apart from expired and revoked ones.
fn past(frame: &SiteFrame<'_>, others: &[CertificateOn<'_>]) -> Result<String, Faults> {
    let (words, paths) = (&frame.words, frame.both(|lang| SitePage::Past.path(lang)));
    let group = |kind: Standing, title: String| {
        let those: Vec<CertificateOn<'_>> = others.iter().filter(|state| standing(state) == kind).cloned().collect();
        json!({ "title": title, "rows": rows(frame, &those, &root_from(&paths.0)) })
    };
    let groups = [
        group(Standing::Coming, say!(words, "site-coming")),
        group(Standing::Unsettled, say!(words, "site-unsettled")),
        group(Standing::Past, say!(words, "site-past")),
        group(Standing::Revoked, say!(words, "site-revoked")),
    ];
    let values = json!({
        "title": say!(words, "site-menu-past"),
        "text": { "count": say!(words, "site-past-lead") },
        "groups": groups.into_iter().filter(|group| group["rows"] != json!([])).collect::<Vec<_>>(),
        "is_past": true,
    });
    frame.page("region.html", (&paths.0, &paths.1), Some(SitePage::Past), values)
}
