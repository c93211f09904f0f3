//! Certificates on a day, independent of format: the data of `cert check` and `cert list`.

use chrono::NaiveDate;

use crate::certificate::status::{CertificateOn, Signature};
use crate::report::certificate::standing;
use crate::report::page::blocks::{Page, Span, Tone};
use crate::report::phrases;
use crate::say;
use crate::trust::verification::age::ListAge;
use crate::words::Words;

/// Certificates on a day.
#[derive(Debug)]
pub struct Certificates<'a> {
    pub day: NaiveDate,
    /// The number of further days for which they should be valid.
    pub within: u32,
    /// The certificates, in display order.
    pub states: Vec<CertificateOn<'a>>,
    /// The files that could not be relied on.
    pub damaged: Vec<Unread>,
    /// Whether there are certificates, all of them revoked.
    pub are_revoked: bool,
    /// The numbers of certificates whose application is missing although others are present.
    pub applications_gone: Vec<String>,
    /// The age of the register's list, if one was checked.
    pub age: Option<ListAge>,
}

/// A file that could not be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its name.
    pub file: String,
    /// The codes of its faults.
    pub faults: Vec<&'static str>,
    /// Whether it could be read but is not genuine.
    pub is_doubt: bool,
}

impl Certificates<'_> {
    /// Adds a table with one row per certificate.
    pub(crate) fn table(&self, page: &mut Page, words: &Words) {
        let head = vec![
            say!(words, "column-state"),
            say!(words, "column-municipality"),
            say!(words, "column-level"),
            say!(words, "column-id"),
            say!(words, "column-until"),
            say!(words, "column-days"),
        ];
        if self.states.iter().any(|state| state.is_practice) {
            page.para(Span::new(Tone::Warn, say!(words, "practice-said")));
        }
        page.table(head, self.states.iter().map(|state| row(words, state)).collect());
        if !self.states.is_empty() && self.states.iter().all(|state| state.signature == Signature::NotUsed) {
            page.para(Span::new(Tone::Dim, say!(words, "nothing-signed")));
        }
    }
}

fn row(words: &Words, state: &CertificateOn<'_>) -> Vec<Span> {
    vec![
        standing::span(words, state),
        Span::from(phrases::short_holder(words, state.name(), &state.certificate.holder.terc)),
        Span::from(state.certificate.level.to_string()),
        Span::from(state.id().to_string()),
        Span::from(standing::until(words, state)),
        Span::from(standing::days_left(words, state)),
    ]
}
