//! What is wrong, and where: one vocabulary for every file and every command.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::basics::problem::Problem;
use crate::basics::source::{Source, SourceProblem};

pub use crate::basics::problem::FaultKind;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The text in which it stands, if it stands in one.
    pub source: Option<Arc<Source>>,
    /// The bytes of the text that it concerns.
    pub span: Option<Range<usize>>,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// What distinguishes it from every other: where it stands, and what is wrong.
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

/// Everything that is wrong with one thing, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// The faults as an error, if there are any.
    ///
    /// # Errors
    /// All of them at once.
    pub fn into_result(self) -> Result<(), Faults> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Whether something is there, or may be, and nobody could read it: that is no ground for any verdict.
    pub fn is_unread(&self) -> bool {
        let is_one = |fault: &Fault| matches!(fault.kind.of(), Some(SourceProblem::CannotRead { .. }));
        self.0.iter().any(is_one)
    }
}

/// Both values, or the faults of both.
///
/// # Errors
/// Either has faults.
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

/// One segment of the way to a value in a document: a key, or a position in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// A key of a table.
    Key(String),
    /// A position in a list, from 0.
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

/// The way to a value in a document, such as `question`, 3, `at_least`.
pub type Place = Vec<Segment>;

/// Builds a [`Place`] from keys and positions.
#[macro_export]
macro_rules! place {
    ($($step:expr),* $(,)?) => { vec![$($crate::basics::fault::Segment::from($step)),*] };
}

/// A fault of a rule, before it is known where in the text its place stands.
pub type Located = (Place, FaultKind);
