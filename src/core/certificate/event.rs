//! What became known of a certificate after its issue.

use chrono::NaiveDate;

use crate::application::edition::EndsWith;
use crate::certificate::validity::EditionEnd;

/// One thing that became known: appended, never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day from which it counts.
    pub on: NaiveDate,
    /// What happened.
    pub kind: EventKind,
    /// Who entered it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// The end of the next edition was entered or moved; it is planned.
    EditionMoved {
        /// The last day.
        ends: NaiveDate,
        /// What that day marks, if it was said.
        ends_with: Option<EndsWith>,
    },
    /// The next edition has ended.
    EditionCertain {
        /// The last day.
        ends: NaiveDate,
        /// What that day marks, if it was said.
        ends_with: Option<EndsWith>,
    },
    /// The next edition is not held.
    EditionNotHeld,
    /// The holder's name was wrong or has changed.
    NameCorrected {
        /// The name from now on.
        name: String,
    },
    /// The certificate was taken back.
    Revoked,
}

impl EventKind {
    /// The words of the files.
    pub const CODES: [&str; 5] = ["edition-moved", "edition-certain", "edition-not-held", "name-corrected", "revoked"];

    /// The word of the files.
    pub fn code(&self) -> &'static str {
        let [moved, certain, not_held, corrected, revoked] = EventKind::CODES;
        match self {
            EventKind::EditionMoved { .. } => moved,
            EventKind::EditionCertain { .. } => certain,
            EventKind::EditionNotHeld => not_held,
            EventKind::NameCorrected { .. } => corrected,
            EventKind::Revoked => revoked,
        }
    }

    /// What it says that the end of the next edition marks.
    pub fn ends_with(&self) -> Option<EndsWith> {
        match self {
            EventKind::EditionMoved { ends_with, .. } | EventKind::EditionCertain { ends_with, .. } => *ends_with,
            EventKind::EditionNotHeld | EventKind::NameCorrected { .. } | EventKind::Revoked => None,
        }
    }

    /// What it says of the end of the next edition.
    pub fn edition_end(&self) -> Option<EditionEnd> {
        match self {
            EventKind::EditionMoved { ends, .. } => Some(EditionEnd::Planned(*ends)),
            EventKind::EditionCertain { ends, .. } => Some(EditionEnd::Certain(*ends)),
            EventKind::EditionNotHeld => Some(EditionEnd::NotHeld),
            EventKind::NameCorrected { .. } | EventKind::Revoked => None,
        }
    }
}
