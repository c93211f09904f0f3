//! What somebody has accepted on purpose, in spite of a refusal: it stands in the settings, with a name and a reason.

use chrono::NaiveDate;

use crate::basics::dates::DayProblem;
use crate::basics::fault::FaultKind;
use crate::codes;

/// One thing that was accepted: appended, never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub on: NaiveDate,
    /// What was accepted.
    pub kind: EntryKind,
    /// The file or number that it is about; the whole register if none.
    pub of: Option<String>,
    /// Who accepted it.
    pub by: String,
    /// Why.
    pub reason: String,
}

codes! {
    /// What was accepted.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EntryKind {
        /// An older copy of the register in the place of a newer one.
        Adopted {
            /// The last number that this copy knew.
            from: u32,
            /// The last number that was ever given: those in between stand nowhere any more.
            to: u32,
        } = "adopted",
        /// A certificate that differs from what was signed before, or from its application.
        SignedAnyway = "signed-anyway",
        /// A day that is unlikely or cannot be right, of the application of a certificate.
        Forced = "forced",
    }
}

impl EntryKind {
    /// The last of the numbers from this one on that are known to have been given to certificates that are gone.
    pub fn gone_until(self, number: u32) -> Option<u32> {
        match self {
            EntryKind::Adopted { from, to } if from < number && number <= to => Some(to),
            _ => None,
        }
    }
}

/// Whether an entry can follow others: its day is not before theirs.
///
/// # Errors
/// It is before.
pub fn check(before: &[Entry], next: &Entry) -> Result<(), FaultKind> {
    match before.iter().map(|entry| entry.on).max().filter(|last| next.on < *last) {
        Some(last) => Err(FaultKind::from(DayProblem::BeforeLast { on: next.on, last })),
        None => Ok(()),
    }
}
