//! Stores equal parts of certificates once: most certificates of a register name the same rubric and the same people.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use crate::certificate::certificate::{Certificate, People, RubricCopy};

/// The parts of the certificates read so far.
#[derive(Debug, Default)]
pub struct Shared {
    rubrics: HashSet<Arc<RubricCopy>>,
    people: HashSet<Arc<People>>,
}

impl Shared {
    /// The same certificate, in which parts equal to earlier ones are those.
    #[must_use]
    pub fn of(&mut self, mut certificate: Certificate) -> Certificate {
        certificate.rubric = first(&mut self.rubrics, certificate.rubric);
        certificate.people = first(&mut self.people, certificate.people);
        certificate
    }
}

// The first of equal parts.
fn first<T: Eq + Hash>(known: &mut HashSet<Arc<T>>, part: Arc<T>) -> Arc<T> {
    if let Some(first) = known.get(&part) {
        return Arc::clone(first);
    }
    known.insert(Arc::clone(&part));
    part
}
