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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::certificate;

    #[test]
    fn of_equal_parts_one_remains_and_others_are_their_own() {
        let other = certificate(2, "2026-11-20");
        let People { filled_by, reviewers, .. } = (*other.people).clone();
        let people = People { filled_by, reviewers, issuer: "Inga Inna".to_owned() }.into();
        let (mut shared, other) = (Shared::default(), Certificate { people, ..other });
        let [first, other, third] = [certificate(1, "2026-11-20"), other, certificate(3, "2026-11-20")]
            .map(|one| (one.clone(), shared.of(one)))
            .map(|(before, after)| {
                assert_eq!(before, after);
                after
            });
        assert!(Arc::ptr_eq(&first.rubric, &other.rubric) && Arc::ptr_eq(&first.rubric, &third.rubric));
        assert!(Arc::ptr_eq(&first.people, &third.people) && !Arc::ptr_eq(&first.people, &other.people));
    }
}
