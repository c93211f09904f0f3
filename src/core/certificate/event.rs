//! Events after the issue of a certificate.

use chrono::NaiveDate;

use crate::application::edition::EndsWith;
use crate::certificate::validity::EditionEnd;
use crate::codes;

/// One event: appended, never changed.
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

codes! {
    /// What happened.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum EventKind {
        /// The end of the next edition was entered or moved; it is planned.
        EditionMoved {
            /// The last day.
            ends: NaiveDate,
            /// What that day marks, if given.
            ends_with: Option<EndsWith>,
        } = "edition-moved",
        /// The next edition has ended.
        EditionCertain {
            /// The last day.
            ends: NaiveDate,
            /// What that day marks, if given.
            ends_with: Option<EndsWith>,
        } = "edition-certain",
        /// The next edition will not be held.
        EditionNotHeld = "edition-not-held",
        /// The holder's name was wrong or has changed.
        NameCorrected {
            /// The name from now on.
            name: String,
        } = "name-corrected",
        /// The certificate was revoked.
        Revoked = "revoked",
    }
}

impl EventKind {
    /// What the event says the end of the next edition marks.
    pub fn ends_with(&self) -> Option<EndsWith> {
        match self {
            EventKind::EditionMoved { ends_with, .. } | EventKind::EditionCertain { ends_with, .. } => *ends_with,
            EventKind::EditionNotHeld | EventKind::NameCorrected { .. } | EventKind::Revoked => None,
        }
    }

    /// What the event says of the end of the next edition.
    pub fn edition_end(&self) -> Option<EditionEnd> {
        match self {
            EventKind::EditionMoved { ends, .. } => Some(EditionEnd::Planned(*ends)),
            EventKind::EditionCertain { ends, .. } => Some(EditionEnd::Certain(*ends)),
            EventKind::EditionNotHeld => Some(EditionEnd::NotHeld),
            EventKind::NameCorrected { .. } | EventKind::Revoked => None,
        }
    }
}
