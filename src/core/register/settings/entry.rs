//! Entries in the settings: what somebody accepted in spite of a refusal, with a name and a reason.

use chrono::NaiveDate;

use crate::basics::dates::DayProblem;
use crate::basics::fault::FaultKind;
use crate::codes;

/// One entry: appended, never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub on: NaiveDate,
    /// What was accepted.
    pub kind: EntryKind,
    /// The file or number concerned; none for the whole register.
    pub of: Option<String>,
    /// Who accepted it.
    pub by: String,
    /// Why.
    pub reason: String,
}

codes! {
    /// A kind of entry.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EntryKind {
        /// An older copy of the register in place of a newer one.
        Adopted {
            /// The last number known to this copy.
            from: u32,
            /// The last number ever given: those in between are no longer recorded anywhere.
            to: u32,
        } = "adopted",
        /// A certificate that differs from what was signed before, or from its application.
        SignedAnyway = "signed-anyway",
        /// A day in a certificate's application that is unlikely or cannot be right.
        Forced = "forced",
    }
}

impl EntryKind {
    /// If the entry says that a number and those after it are gone, the last of these.
    pub fn gone_until(self, number: u32) -> Option<u32> {
        match self {
            EntryKind::Adopted { from, to } if from < number && number <= to => Some(to),
            _ => None,
        }
    }
}

/// Checks that an entry can follow others.
///
/// # Errors
/// Returns an error if its day is before one of theirs.
pub fn check(before: &[Entry], next: &Entry) -> Result<(), FaultKind> {
    match before.iter().map(|entry| entry.on).max().filter(|last| next.on < *last) {
        Some(last) => Err(FaultKind::from(DayProblem::BeforeLast { on: next.on, last })),
        None => Ok(()),
    }
}
