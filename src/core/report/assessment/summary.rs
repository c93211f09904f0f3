//! Several applications, one per line.

use crate::application::submission::Submission;
use crate::report::page::blocks::{Page, Span, Tone};
use crate::report::phrases;
use crate::say;
use crate::scoring::assessment::{Assessment, Basis};
use crate::scoring::coverage::{Coverage, Part};
use crate::words::Words;

/// One application in the summary.
pub struct SummaryRow {
    /// The name of the municipality.
    pub municipality: String,
    /// The edition assessed.
    pub edition: String,
    /// The level reached.
    pub level: u8,
    /// The highest level that is met or open.
    pub potential: u8,
    /// The level applied for.
    pub applied_for: Option<u8>,
    /// How much has evidence, and how much a verdict.
    pub coverage: Coverage,
}

impl SummaryRow {
    /// Summarizes an application.
    pub fn new(submission: Submission<'_>, result: &Assessment) -> SummaryRow {
        let answers = submission.answers;
        SummaryRow {
            municipality: answers.municipality.name.clone(),
            edition: answers.edition.name.clone(),
            level: result.level,
            potential: result.potential,
            applied_for: answers.applied_for,
            coverage: submission.coverage(),
        }
    }
}

pub fn page(words: &Words, basis: Basis, entries: &[SummaryRow]) -> Page {
    let mut page = Page::default();
    page.para(say!(words, "summary-basis", basis = phrases::basis(words, basis), code = basis.code()));
    let head = vec![
        say!(words, "column-municipality"),
        say!(words, "column-edition"),
        say!(words, "column-level"),
        say!(words, "column-potential"),
        say!(words, "column-applied-for"),
        say!(words, "column-evidence"),
        say!(words, "column-reviewed"),
    ];
    page.table(head, entries.iter().map(|entry| row(words, entry)).collect());
    page
}

fn row(words: &Words, entry: &SummaryRow) -> Vec<Span> {
    let reached = entry.applied_for.is_none_or(|level| entry.level >= level);
    let part = |part: Part| say!(words, "points-of", got = part.have, of = part.need);
    vec![
        Span::from(entry.municipality.as_str()),
        Span::from(entry.edition.as_str()),
        Span::new(if reached { Tone::Good } else { Tone::Warn }, entry.level.to_string()),
        Span::from(entry.potential.to_string()),
        Span::from(entry.applied_for.map_or_else(|| "–".to_owned(), |level| level.to_string())),
        Span::from(part(entry.coverage.evidence)),
        Span::from(part(entry.coverage.reviewed)),
    ]
}
