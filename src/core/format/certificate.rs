//! Reads the file of a certificate.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::application::edition::EndsWith;
use crate::application::submission::RULES;
use crate::basics::dates::check_possible;
use crate::basics::digest::is_digest;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::municipality::Terc;
use crate::basics::problem::ValueProblem;
use crate::basics::source::Source;
use crate::certificate::amending;
use crate::certificate::certificate::{AnswersCopy, Certificate, CertificateId, Holder, People, RubricCopy, end_of};
use crate::certificate::event::{Event, EventKind};
use crate::certificate::problem::CertificateProblem;
use crate::certificate::validity::Validity;
use crate::format::answers;
use crate::place;
use crate::reviewing::names::is_same;
use crate::toml::document::Document;
use crate::toml::table::Table;

/// The levels that a rubric may have.
const LEVELS: RangeInclusive<u32> = 1..=99;

/// The largest number of points.
const MOST_POINTS: u32 = 10_000;

/// Parses a certificate. `file` is its name in a register, which must match its number.
///
/// # Errors
/// Returns every fault of the text.
pub fn parse(source: &Arc<Source>, file: Option<&str>) -> Result<Certificate, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    // Read first, so that all faults are reported at once.
    let spans = |table: &Table<'_>| (table.span("on"), table.span("ends"));
    let events: Vec<_> = root.tables("event").into_iter().map(|table| (spans(&table), event(table))).collect();
    let mut certificate = certificate(&document, &root);
    if let (Some(certificate), Some(file)) = (&certificate, file) {
        let (id, expected) = (certificate.id.to_string(), certificate.id.file_name());
        if file != expected {
            root.fault("id", FaultKind::from(CertificateProblem::OtherFileName { id, expected }));
        }
    }
    root.done();
    for ((on, ends), event) in events {
        let (Some(certificate), Some(event)) = (&mut certificate, event) else { continue };
        // Each event is checked against those before it.
        if let Err(fault) = amending::check(certificate, &event) {
            document.faults().add(
                if matches!(fault.of(), Some(CertificateProblem::EndsBeforeIssue { .. })) { ends } else { on },
                fault,
            );
        }
        certificate.events.push(event);
    }
    document.finish(certificate)
}

fn certificate(document: &Document<'_>, root: &Table<'_>) -> Option<Certificate> {
    root.one_of("format", 1..=1);
    let (number, level) = (root.parsed("id", CertificateId::read), root.one_of("level", LEVELS));
    let also_met = also_met(root, level);
    let rules = root.optional_number("rules", 1..=RULES).unwrap_or(1);
    let (issued, months) = (date(root, "issued"), root.one_of("months", 1..=120));
    let replaces = root.optional_parsed("replaces", CertificateId::read);
    let holder = root.table("municipality").and_then(holder);
    let (rubric, copy) = (root.table("rubric").and_then(rubric), root.table("answers").and_then(answers_copy));
    let people = root.table("people").and_then(people);
    let next_edition = root.optional_table("next_edition").map(|table| answers::next_edition(table, None));
    if let (Some(issued), Some(months), Some(next)) = (issued, months, &next_edition) {
        let fault = Validity::new(issued, months, end_of(next)).err();
        document.faults_at(fault.map(|fault| (place!["next_edition", "ends"], fault)).into_iter().collect());
    }
    if let Some(fault) = issued.and_then(|issued| check_possible(issued).err()) {
        root.fault("issued", fault);
    }
    if let (Some(id), Some(issued)) = (&number, issued) {
        let fits = CertificateId::new(id.prefix(), issued, id.number()) == *id;
        if !fits {
            root.fault("issued", FaultKind::from(CertificateProblem::OtherYear { id: id.to_string(), issued }));
        }
    }
    Some(Certificate {
        id: number?,
        level: u8::try_from(level?).ok()?,
        also_met,
        rules,
        issued: issued?,
        months: months?,
        replaces,
        holder: holder?,
        rubric: rubric?.into(),
        answers: copy?,
        people: people?.into(),
        next_edition,
        events: Vec::new(),
    })
}

// The other levels met; earlier versions did not record them.
fn also_met(root: &Table<'_>, level: Option<u32>) -> Option<Vec<u8>> {
    let others: BTreeSet<u32> =
        root.optional_numbers("also_met", LEVELS)?.into_iter().filter(|other| Some(*other) != level).collect();
    Some(others.into_iter().filter_map(|other| u8::try_from(other).ok()).collect())
}

fn event(table: Table<'_>) -> Option<Event> {
    let (on, code) = (date(&table, "on"), table.word("kind", &EventKind::CODES));
    let (by, reason) = (table.line("by"), table.needed("reason").and_then(|_| table.optional_prose("reason")));
    if code.is_none() {
        // The keys of a misspelt kind are unknown, so all are accepted.
        for key in ["ends", "ends_with", "name"] {
            table.know(key);
        }
    }
    let kind = code.and_then(|code| kind(&table, code));
    table.done();
    Some(Event { on: on?, kind: kind?, by: by?, reason: reason? })
}

fn kind(table: &Table<'_>, code: &str) -> Option<EventKind> {
    let [moved, certain, not_held, corrected, _] = EventKind::CODES;
    if code == moved || code == certain {
        let ends = date(table, "ends");
        let ends_with = table.optional_word("ends_with", &EndsWith::CODES).and_then(EndsWith::from_code);
        let ends = ends?;
        let is_planned = code == moved;
        return Some(match is_planned {
            true => EventKind::EditionMoved { ends, ends_with },
            false => EventKind::EditionCertain { ends, ends_with },
        });
    }
    if code == not_held {
        return Some(EventKind::EditionNotHeld);
    }
    if code == corrected {
        return table.line("name").map(|name| EventKind::NameCorrected { name });
    }
    Some(EventKind::Revoked)
}

fn date(table: &Table<'_>, key: &'static str) -> Option<NaiveDate> {
    table.needed(key).and_then(|_| table.optional_date(key))
}

fn digest(table: &Table<'_>) -> Option<String> {
    let found = table.line("sha256")?;
    if is_digest(&found) {
        return Some(found);
    }
    table.fault("sha256", FaultKind::from(ValueProblem::BadDigest { key: "copy", found }));
    None
}

fn holder(table: Table<'_>) -> Option<Holder> {
    let (name, terc) = (table.line("name"), table.parsed("terc", Terc::new));
    let at = table.optional_location("at");
    table.done();
    Some(Holder { name: name?, terc: terc?, at })
}

fn rubric(table: Table<'_>) -> Option<RubricCopy> {
    let (id, version, sha256) = (table.id("id"), table.version("version"), digest(&table));
    table.done();
    Some(RubricCopy { id: id?, version: version?, sha256: sha256? })
}

fn answers_copy(table: Table<'_>) -> Option<AnswersCopy> {
    let (edition, sha256) = (table.line("edition"), digest(&table));
    let (points, of) = (table.one_of("points", 0..=MOST_POINTS), table.one_of("of", 0..=MOST_POINTS));
    if let (Some(points), Some(of)) = (points, of.filter(|of| points.is_some_and(|points| points > *of))) {
        let (found, to) = (points.to_string(), u64::from(of));
        table.fault(
            "points",
            FaultKind::from(ValueProblem::OutOfRange { key: "points".to_owned(), found, from: 0, to }),
        );
    }
    table.done();
    Some(AnswersCopy { edition: edition?, sha256: sha256?, points: points?, of: of? })
}

fn people(table: Table<'_>) -> Option<People> {
    let (reviewers, issuer) = (table.some_lines("reviewers"), table.line("issuer"));
    let filled_by = table.optional_line("filled_by");
    let all: Vec<&String> = filled_by.iter().chain(&reviewers).chain(&issuer).collect();
    for (index, name) in all.iter().enumerate() {
        if all[..index].iter().any(|before| is_same(before, name)) {
            table.fault_here(FaultKind::from(CertificateProblem::PersonTwice { name: (*name).clone() }));
        }
    }
    table.done();
    Some(People { filled_by, reviewers, issuer: issuer? })
}
