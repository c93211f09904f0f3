//! Writes the file of a certificate; later events are appended, so that the existing text stays.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

use crate::application::edition::{EndsWith, NextEdition};
use crate::certificate::certificate::Certificate;
use crate::certificate::event::{Event, EventKind};
use crate::toml::date::date;

/// The text of a certificate as issued, with any events it has.
pub fn certificate(certificate: &Certificate) -> String {
    let mut root = Table::new();
    root.insert("format", value(1));
    root.insert("id", value(certificate.id.to_string()));
    root.insert("level", value(i64::from(certificate.level)));
    if let Some(also_met) = &certificate.also_met {
        root.insert("also_met", value(also_met.iter().map(|level| i64::from(*level)).collect::<Array>()));
    }
    if certificate.rules > 1 {
        root.insert("rules", value(i64::from(certificate.rules)));
    }
    root.insert("issued", value(date(certificate.issued)));
    root.insert("months", value(i64::from(certificate.months)));
    if let Some(replaces) = &certificate.replaces {
        root.insert("replaces", value(replaces.to_string()));
    }
    let (holder, rubric) = (&certificate.holder, &certificate.rubric);
    let at = holder.at.map(|at| ("at", at.degrees().into_iter().collect::<Array>().into()));
    let names = [("name", text(&holder.name)), ("terc", text(holder.terc.as_str()))];
    root.insert("municipality", inline(names.into_iter().chain(at)));
    let (id, version) = (text(rubric.id.as_str()), text(rubric.version.as_str()));
    root.insert("rubric", inline([("id", id), ("version", version), ("sha256", text(&rubric.sha256))]));
    let answers = &certificate.answers;
    let points = [("points", i64::from(answers.points).into()), ("of", i64::from(answers.of).into())];
    let copy = [("edition", text(&answers.edition)), ("sha256", text(&answers.sha256))];
    root.insert("answers", inline(copy.into_iter().chain(points)));
    let people = &certificate.people;
    let reviewers = people.reviewers.iter().map(String::as_str).collect::<Array>().into();
    // Certificates are published, so the person who filled in the questionnaire is named only in the application.
    root.insert("people", inline([("reviewers", reviewers), ("issuer", text(&people.issuer))]));
    if let Some(next) = &certificate.next_edition {
        root.insert("next_edition", inline(edition(next)));
    }
    let events: String = certificate.events.iter().map(block).collect();
    drawn(root) + &events
}

/// Appends events to a text.
pub fn append(before: &str, events: &[Event]) -> String {
    let ending = if before.ends_with('\n') { "" } else { "\n" };
    let text = format!("{before}{ending}{}", events.iter().map(block).collect::<String>());
    if before.contains("\r\n") { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
}

fn block(event: &Event) -> String {
    let mut table = Table::new();
    table.insert("on", value(date(event.on)));
    table.insert("kind", value(event.kind.code()));
    match &event.kind {
        EventKind::EditionMoved { ends, ends_with } | EventKind::EditionCertain { ends, ends_with } => {
            table.insert("ends", value(date(*ends)));
            if let Some(mark) = ends_with {
                table.insert("ends_with", value(mark.code()));
            }
        }
        EventKind::NameCorrected { name } => drop(table.insert("name", value(name.as_str()))),
        EventKind::EditionNotHeld | EventKind::Revoked => {}
    }
    table.insert("by", value(event.by.as_str()));
    table.insert("reason", value(event.reason.as_str()));
    format!("\n[[event]]\n{}", drawn(table))
}

fn edition(next: &NextEdition) -> impl Iterator<Item = (&'static str, Value)> {
    let entries = [
        ("name", next.name.as_deref().map(text)),
        ("held", (!next.held).then(|| false.into())),
        ("ends", next.ends.map(date)),
        ("ends_with", next.ends_with.map(EndsWith::code).map(text)),
        ("certain", next.ends.map(|_| next.certain.into())),
    ];
    entries.into_iter().filter_map(|(key, value)| Some((key, value?)))
}

fn text(text: &str) -> Value {
    text.into()
}

fn inline(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Item {
    value(entries.into_iter().collect::<InlineTable>())
}

fn drawn(table: Table) -> String {
    let mut document = DocumentMut::new();
    *document.as_table_mut() = table;
    document.to_string()
}
