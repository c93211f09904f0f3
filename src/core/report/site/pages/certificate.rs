//! The page of a certificate: the holder, what it attests, its validity, history and files, and how to check it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::certificate::event::Event;
use crate::certificate::status::CertificateOn;
use crate::register::workers::Workers;
use crate::report::certificate::standing;
use crate::report::page::blocks::{Block, Line, Page};
use crate::report::phrases;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths;
use crate::report::site::rows::row;
use crate::report::site::standing::{Standing, standing};
use crate::report::validity;
use crate::say;

pub(in crate::report::site) fn add(
    frame: &SiteFrame<'_>,
    workers: &impl Workers,
    pages: &mut BTreeMap<String, String>,
) -> Result<(), Faults> {
    for page in workers.map(&frame.site.states(), |state| page(frame, state)) {
        pages.extend([page?]);
    }
    Ok(())
}

// Returns the page with its path.
fn page(frame: &SiteFrame<'_>, state: &CertificateOn<'_>) -> Result<(String, String), Faults> {
    let paths = frame.both(|lang| paths::certificate(state.id(), lang));
    let page = frame.page("certificate.html", (&paths.0, &paths.1), None, values(frame, state, &paths.0))?;
    Ok((paths.0, page))
}

fn values(frame: &SiteFrame<'_>, state: &CertificateOn<'_>, path: &str) -> Value {
    let (words, certificate, root) = (&frame.words, state.certificate, paths::root_from(path));
    let rubric = frame.site.rubric_of(certificate);
    let level = rubric.and_then(|rubric| rubric.level(certificate.level));
    let named = rubric.filter(|_| level.is_some()).map(|rubric| phrases::level(words, rubric, certificate.level));
    json!({
        "accent": certificate.level,
        "title": say!(words, "site-certificate-title", name = state.name(), id = state.id().to_string()),
        "row": row(frame, state, &root),
        "is_current": standing(state) == Standing::Current,
        "is_revoked": standing(state) == Standing::Revoked,
        "tone": match standing(state) {
            Standing::Current => "good",
            Standing::Unsettled | Standing::Coming => "warn",
            Standing::Past | Standing::Revoked => "bad",
        },
        "successor": frame.site.register.successor_on(state.id(), state.day).map(|other| link(frame, other, &root)),
        "text": {
            "holder": phrases::holder(words, state.name(), &certificate.holder.terc),
            "level": capital(&named.unwrap_or_else(|| say!(words, "level-numbered", number = certificate.level))),
            "standard": level.map(|level| words.pick(&level.standard)),
            "also": phrases::also_met(words, certificate.also_met.as_deref()).map(|text| sentence(&text)),
            "validity": if state.has_last_day() { explained(frame, state) } else { Vec::new() },
            "history": history(frame, state),
        },
        "files": files(frame, certificate, &root),
        "status": standing::named(words, state),
        "file": certificate.id.file_name(),
    })
}

fn link(frame: &SiteFrame<'_>, certificate: &Certificate, root: &str) -> Value {
    json!({
        "id": certificate.id.to_string(),
        "href": format!("{root}{}", paths::certificate(&certificate.id, frame.lang())),
    })
}

fn files(frame: &SiteFrame<'_>, certificate: &Certificate, root: &str) -> Option<Value> {
    let files = frame.site.files.get(&certificate.id)?;
    let file = |ending: &str| format!("{root}{}", paths::file(&certificate.id, ending));
    Some(json!({
        "toml": file("toml"),
        "signature": files.is_signed.then(|| file("toml.minisig")),
        "pdf": files.is_printed.then(|| file("pdf")),
        "badge": file("svg"),
        "snippet": files.snippet,
    }))
}

// The same sentences as in the program.
fn explained(frame: &SiteFrame<'_>, state: &CertificateOn<'_>) -> Vec<String> {
    let mut page = Page::default();
    validity::page::explain(&mut page, &frame.words, &state.validity);
    let text = |line: &Line| line.0.iter().map(|span| span.text.as_str()).collect::<String>();
    let of_block = |block: &Block| match block {
        Block::Para(line) => vec![text(line)],
        Block::List(_, items) => items.iter().map(|item| sentence(&text(&item.lead))).collect(),
        _ => Vec::new(),
    };
    page.0.iter().flat_map(of_block).collect()
}

fn sentence(text: &str) -> String {
    capital(text) + "."
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

// Days and reasons. Who entered an event is stated in the signed file, not here. A reason is free text: it appears only
// if the file that contains it is published too.
fn history(frame: &SiteFrame<'_>, state: &CertificateOn<'_>) -> Vec<String> {
    let (words, register) = (&frame.words, &frame.site.register);
    let issued = |certificate: &Certificate| {
        let (day, id) = (words.date(certificate.issued), certificate.id.to_string());
        say!(words, "history-issued", day = day, id = id, level = certificate.level)
    };
    let before = register.certificates.before(state.certificate);
    let mut entries: Vec<String> =
        before.into_iter().rev().filter_map(|id| register.find(id).ok()).map(issued).collect();
    entries.push(issued(state.certificate));
    let event = |event: &Event| {
        let (on, what) = (words.date(event.on), phrases::event_kind(words, &event.kind));
        match frame.site.files.contains_key(state.id()) {
            true => say!(words, "site-event", on = on, what = what, reason = event.reason.as_str()),
            false => say!(words, "site-event-alone", on = on, what = what),
        }
    };
    entries.extend(state.certificate.events_until(state.day).map(event));
    entries
}
