//! Faults: what is wrong and where, in one vocabulary for every file and command.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::basics::problem::Problem;
use crate::basics::source::{Source, SourceProblem};

pub use crate::basics::problem::FaultKind;

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The text that contains it, if any.
    pub source: Option<Arc<Source>>,
    /// The range of bytes it points at.
    pub span: Option<Range<usize>>,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// A key that differs between any two faults: where it is, and what is wrong.
    pub fn identity(&self) -> impl Ord + use<> {
        let name = self.source.as_ref().map(|source| source.name.clone());
        let span = self.span.as_ref().map(|span| (span.start, span.end));
        (name, span, self.kind.code(), format!("{:?}", self.kind.args()))
    }
}

impl<P: Problem> From<P> for Fault {
    fn from(problem: P) -> Fault {
        FaultKind::from(problem).into()
    }
}

impl<P: Problem> From<P> for Faults {
    fn from(problem: P) -> Faults {
        FaultKind::from(problem).into()
    }
}

impl From<FaultKind> for Fault {
    fn from(kind: FaultKind) -> Fault {
        Fault { source: None, span: None, kind }
    }
}

/// All faults of one thing, in text order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Returns the faults as an error, if there are any.
    ///
    /// # Errors
    /// Returns all of them at once.
    pub fn into_result(self) -> Result<(), Faults> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Whether something exists, or may exist, and could not be read: no ground for a verdict.
    pub fn is_unread(&self) -> bool {
        let is_one = |fault: &Fault| matches!(fault.kind.of(), Some(SourceProblem::CannotRead { .. }));
        self.0.iter().any(is_one)
    }
}

/// Returns both values, or the faults of both.
///
/// # Errors
/// Returns an error if either has faults.
pub fn both<A, B>(a: Result<A, Faults>, b: Result<B, Faults>) -> Result<(A, B), Faults> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(mut a), Err(b)) => {
            a.0.extend(b.0);
            Err(a)
        }
        (Err(faults), _) | (_, Err(faults)) => Err(faults),
    }
}

impl From<FaultKind> for Faults {
    fn from(kind: FaultKind) -> Faults {
        Faults(vec![kind.into()])
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.0.iter().map(|fault| fault.kind.code()).collect();
        out.write_str(&codes.join(", "))
    }
}

impl std::error::Error for Faults {}

/// One segment of the path to a value in a document: a key or an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// A key of a table.
    Key(String),
    /// An index in a list, from 0.
    Index(usize),
}

impl From<&str> for Segment {
    fn from(key: &str) -> Segment {
        Segment::Key(key.to_owned())
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Segment {
        Segment::Index(index)
    }
}

/// The path to a value in a document, such as `question`, 3, `at_least`.
pub type Place = Vec<Segment>;

/// Builds a [`Place`] from keys and indices.
#[macro_export]
macro_rules! place {
    ($($step:expr),* $(,)?) => { vec![$($crate::basics::fault::Segment::from($step)),*] };
}

/// A fault found by a rule, before its place is mapped to a position in the text.
pub type Located = (Place, FaultKind);
