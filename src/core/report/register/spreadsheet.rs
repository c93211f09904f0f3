//! The certificates of a register as a table for spreadsheet users: headings and values in their language.

use chrono::NaiveDate;

use crate::certificate::status::CertificateOn;
use crate::report::certificate::standing;
use crate::report::phrases;
use crate::report::register::certificates::Certificates;
use crate::say;
use crate::words::Words;

/// A table with one row per certificate.
pub struct Spreadsheet<'l> {
    /// Its title.
    pub title: String,
    /// The day it describes.
    pub day: NaiveDate,
    /// The column headings.
    pub head: Vec<String>,
    listed: &'l Certificates<'l>,
    words: &'l Words,
}

/// The content of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetCell {
    Nothing,
    Text(String),
    Number(i64),
    Day(NaiveDate),
}

impl<'l> Spreadsheet<'l> {
    /// Builds the table of certificates on a day.
    pub fn new(words: &'l Words, listed: &'l Certificates<'l>) -> Spreadsheet<'l> {
        let head = vec![
            say!(words, "column-id"),
            say!(words, "column-municipality"),
            say!(words, "column-terc"),
            say!(words, "column-voivodeship"),
            say!(words, "column-level"),
            say!(words, "column-also-met"),
            say!(words, "column-state"),
            say!(words, "column-issued"),
            say!(words, "column-until"),
            say!(words, "column-days"),
            say!(words, "column-edition"),
            say!(words, "column-next-ends"),
            say!(words, "column-signed"),
        ];
        Spreadsheet { title: say!(words, "sheet-title"), day: listed.day, head, listed, words }
    }

    /// The rows, each made when it is asked for.
    pub fn rows(&self) -> impl Iterator<Item = Vec<SheetCell>> {
        self.listed.states.iter().map(|state| row(self.words, state))
    }
}

fn row(words: &Words, state: &CertificateOn<'_>) -> Vec<SheetCell> {
    let (certificate, validity) = (state.certificate, &state.validity);
    let also_met = certificate.also_met.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let signed = match state.signed() {
        Some(true) => say!(words, "signed-yes"),
        Some(false) => say!(words, "signed-no"),
        None => say!(words, "signed-unknown"),
    };
    let until = state.has_last_day().then_some(validity.until);
    vec![
        SheetCell::Text(state.id().to_string()),
        SheetCell::Text(state.name().to_owned()),
        SheetCell::Text(certificate.holder.terc.as_str().to_owned()),
        SheetCell::Text(phrases::voivodeship(words, &certificate.holder.terc)),
        SheetCell::Number(certificate.level.into()),
        text(also_met),
        SheetCell::Text(standing::named(words, state)),
        SheetCell::Day(certificate.issued),
        until.map_or(SheetCell::Nothing, SheetCell::Day),
        until.map_or(SheetCell::Nothing, |_| SheetCell::Number(state.days_left())),
        SheetCell::Text(certificate.answers.edition.clone()),
        validity.edition_end.day().map_or(SheetCell::Nothing, SheetCell::Day),
        SheetCell::Text(signed),
    ]
}

fn text(text: String) -> SheetCell {
    if text.is_empty() { SheetCell::Nothing } else { SheetCell::Text(text) }
}
