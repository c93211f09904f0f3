//! Events entered into a certificate after its issue.

use chrono::NaiveDate;

use crate::application::edition::EndsWith;
use crate::certificate::event::{Event, EventKind};
use crate::say;
use crate::words::Words;

/// An event with its day, author and reason.
pub fn event(words: &Words, event: &Event) -> String {
    let (on, by, reason) = (words.date(event.on), event.by.as_str(), event.reason.as_str());
    say!(words, "event-said", on = on, what = event_kind(words, &event.kind), by = by, reason = reason)
}

/// What happened, without the day.
pub fn event_kind(words: &Words, kind: &EventKind) -> String {
    let end = |day: &NaiveDate, mark: &Option<EndsWith>| {
        let mark = mark.map(|mark| format!(" ({})", ends_with(words, mark))).unwrap_or_default();
        format!("{}{mark}", words.date(*day))
    };
    match kind {
        EventKind::EditionMoved { ends: day, ends_with: mark } => say!(words, "event-moved", day = end(day, mark)),
        EventKind::EditionCertain { ends: day, ends_with: mark } => say!(words, "event-certain", day = end(day, mark)),
        EventKind::EditionNotHeld => say!(words, "event-not-held"),
        EventKind::NameCorrected { name } => say!(words, "event-name", name = name),
        EventKind::Revoked => say!(words, "event-revoked"),
    }
}

/// What the end of an edition marks.
pub fn ends_with(words: &Words, end: EndsWith) -> String {
    match end {
        EndsWith::Results => say!(words, "ends-with-results"),
        EndsWith::Implementation => say!(words, "ends-with-implementation"),
        EndsWith::Other => say!(words, "ends-with-other"),
    }
}
