//! The list of faults in a text: readers add to it and continue, so that all are reported at once.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::source::Source;

/// The faults of one text.
pub struct FaultList<'a> {
    source: &'a Arc<Source>,
    faults: RefCell<Vec<Fault>>,
}

impl<'a> FaultList<'a> {
    /// A list that begins with syntax faults.
    pub fn new(source: &'a Arc<Source>, faults: Vec<Fault>) -> FaultList<'a> {
        FaultList { source, faults: RefCell::new(faults) }
    }

    /// Adds a fault at a position.
    pub fn add(&self, span: Range<usize>, kind: FaultKind) {
        let source = Some(Arc::clone(self.source));
        self.faults.borrow_mut().push(Fault { source, span: Some(span), kind });
    }

    /// Checks that there are no faults so far.
    ///
    /// # Errors
    /// Returns every fault so far, in text order.
    pub fn check(&self) -> Result<(), Faults> {
        let mut faults = self.faults.borrow().clone();
        faults.sort_by_key(|fault| fault.span.as_ref().map(|span| (span.start, span.end)));
        faults.dedup();
        Faults(faults).into_result()
    }

    /// Whether all faults so far satisfy a predicate.
    pub fn are_all(&self, of: impl Fn(&FaultKind) -> bool) -> bool {
        self.faults.borrow().iter().all(|fault| of(&fault.kind))
    }
}
