//! The faults found in a text so far: readers of its values add to it and go on, so that all are shown at once.

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
    /// A list that begins with the faults of the syntax.
    pub fn new(source: &'a Arc<Source>, faults: Vec<Fault>) -> FaultList<'a> {
        FaultList { source, faults: RefCell::new(faults) }
    }

    /// Adds a fault at a place of the text.
    pub fn add(&self, span: Range<usize>, kind: FaultKind) {
        let source = Some(Arc::clone(self.source));
        self.faults.borrow_mut().push(Fault { source, span: Some(span), kind });
    }

    /// Whether nothing is wrong so far.
    ///
    /// # Errors
    /// Every fault so far, in the order of the text.
    pub fn check(&self) -> Result<(), Faults> {
        let mut faults = self.faults.borrow().clone();
        faults.sort_by_key(|fault| fault.span.as_ref().map(|span| (span.start, span.end)));
        faults.dedup();
        Faults(faults).into_result()
    }

    /// Whether the faults so far are all of some kind.
    pub fn are_all(&self, of: impl Fn(&FaultKind) -> bool) -> bool {
        self.faults.borrow().iter().all(|fault| of(&fault.kind))
    }
}
