//! One certificate for people: its state today and why, its validity, what it is based on, and its history.

use crate::application::edition::NextEdition;
use crate::certificate::certificate::CertificateId;
use crate::certificate::integrity::Integrity;
use crate::certificate::status::CertificateStatus;
use crate::report::certificate::actions;
use crate::report::certificate::standing;
use crate::report::certificate::view::CertificateView;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::say;
use crate::words::Words;

pub fn page(words: &Words, view: &CertificateView<'_>) -> Page {
    let mut page = Page::default();
    let state = &view.state;
    page.heading(1, say!(words, "show-title", id = state.id().to_string(), name = state.name()));
    if state.is_practice {
        page.para(Span::new(Tone::Warn, say!(words, "practice-said")));
    }
    page.para(Span::new(Tone::Strong, level(words, view)));
    let status = standing::span(words, state);
    let mut said = vec![Span::from(say!(words, "show-day", day = words.date(state.day))), status];
    said.extend(why(words, view).map(|why| Span::from(format!(". {why}"))));
    page.para(Line(said));
    page.list(false, actions::item(words, state).into_iter().collect());
    page.heading(2, say!(words, "show-facts"));
    page.list(false, facts(words, view));
    page.heading(
        2,
        match state.has_last_day() {
            true => say!(words, "show-validity"),
            false => say!(words, "show-validity-alone"),
        },
    );
    validity::page::explain(&mut page, words, &state.validity);
    page.heading(2, say!(words, "show-history"));
    page.list(false, history(words, view));
    page.heading(2, say!(words, "show-integrity"));
    let copies = [
        integrity(words, &say!(words, "integrity-dossier"), &view.dossier),
        integrity(words, &say!(words, "integrity-rubric"), &view.rubric_copy),
    ];
    page.list(false, copies.into_iter().map(Item::from).collect());
    page
}

// The level, and any other levels met.
pub(super) fn level(words: &Words, view: &CertificateView<'_>) -> String {
    let (number, others) = (view.certificate().level, view.certificate().also_met.as_deref());
    let level = match view.rubric.filter(|rubric| rubric.level(number).is_some()) {
        Some(rubric) => phrases::level(words, rubric, number),
        None => say!(words, "level-numbered", number = number),
    };
    phrases::with_others(words, &level, others)
}

// Why it is not valid, or why that is unknown; the validity section explains the rest.
fn why(words: &Words, view: &CertificateView<'_>) -> Option<String> {
    let (state, validity) = (&view.state, &view.state.validity);
    let until = words.full_date(validity.until);
    let successor = view.successor().map(|other| (other.id.to_string(), words.date(other.issued)));
    if let Some(event) = view.certificate().revocation_on(state.day) {
        let (day, by, reason) = (words.date(event.on), event.by.as_str(), event.reason.as_str());
        return Some(say!(words, "why-revoked", day = day, by = by, reason = reason));
    }
    Some(match (state.status, successor) {
        (CertificateStatus::Superseded, Some((id, day))) => say!(words, "why-superseded", id = id, day = day),
        (CertificateStatus::NotYetValid, _) => say!(words, "why-not-yet-valid", day = words.date(validity.issued)),
        (CertificateStatus::Expired, _) => say!(words, "why-expired", until = until),
        (CertificateStatus::Open, _) if validity.is_at_least() => say!(words, "why-open-unknown", until = until),
        (CertificateStatus::Open, _) => say!(words, "why-open-planned", until = until),
        _ => return None,
    })
}

fn facts(words: &Words, view: &CertificateView<'_>) -> Vec<Item> {
    let certificate = view.certificate();
    let (holder, answers, people) = (&certificate.holder, &certificate.answers, &certificate.people);
    let (points, of, edition) = (answers.points, answers.of, answers.edition.as_str());
    let mut facts = vec![
        phrases::holder_with_code(words, view.state.name(), &holder.terc),
        say!(words, "draft-edition", edition = edition, points = points, of = of),
        say!(words, "fact-rubric", version = certificate.rubric.version.as_str()),
        say!(words, "draft-reviewers", names = people.reviewers.join(", ")),
        say!(words, "fact-issuer", name = people.issuer.as_str(), day = words.date(certificate.issued)),
    ];
    let filled_by = people.filled_by.as_deref().map(|name| say!(words, "draft-filled-by", name = name));
    facts.splice(3..3, filled_by);
    facts.push(match view.state.signed() {
        Some(true) => say!(words, "fact-signed"),
        _ => say!(words, "fact-unsigned"),
    });
    facts.extend(certificate.next_edition.as_ref().and_then(|next| next_edition(words, next)));
    facts.into_iter().map(Item::from).collect()
}

// What the validity section does not say about the next edition: its name, and what its end marks.
fn next_edition(words: &Words, next: &NextEdition) -> Option<String> {
    let mark = next.ends_with.map(|mark| phrases::ends_with(words, mark));
    let name = next.name.as_deref().filter(|_| next.held)?;
    Some(match mark {
        Some(mark) => say!(words, "fact-next-marked", name = name, mark = mark),
        None => say!(words, "fact-next", name = name),
    })
}

// The predecessors, the issue, the events, the successor.
fn history(words: &Words, view: &CertificateView<'_>) -> Vec<Item> {
    let certificate = view.certificate();
    let (id, level) = (certificate.id.to_string(), certificate.level);
    let mut entries: Vec<String> = view.before().into_iter().rev().map(|before| earlier(words, view, before)).collect();
    entries.push(say!(words, "history-issued", day = words.date(certificate.issued), id = id, level = level));
    entries.extend(view.events().map(|event| phrases::event(words, event)));
    entries.extend(view.successor().map(|other| {
        let (day, id) = (words.date(other.issued), other.id.to_string());
        say!(words, "history-replaced", day = day, id = id, level = other.level)
    }));
    entries.into_iter().map(Item::from).collect()
}

fn earlier(words: &Words, view: &CertificateView<'_>, id: &CertificateId) -> String {
    match view.register.find(id) {
        Ok(found) => {
            let (day, id) = (words.date(found.issued), found.id.to_string());
            say!(words, "history-issued", day = day, id = id, level = found.level)
        }
        Err(_) => say!(words, "history-gone", id = id.to_string()),
    }
}

fn integrity(words: &Words, what: &str, integrity: &Integrity) -> Span {
    let (tone, state) = match integrity {
        Integrity::Intact => (Tone::Plain, say!(words, "integrity-sound")),
        Integrity::Missing => (Tone::Warn, say!(words, "integrity-absent")),
        Integrity::Gone => (Tone::Warn, say!(words, "integrity-gone")),
        Integrity::Unread(_) => (Tone::Warn, say!(words, "integrity-unread")),
        Integrity::Carried { .. } => (Tone::Bad, say!(words, "integrity-carried")),
        Integrity::Altered(_) => (Tone::Bad, say!(words, "integrity-damaged")),
    };
    Span::new(tone, format!("{what}: {state}"))
}
