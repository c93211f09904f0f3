//! An index of a register's certificates, by number, municipality and certificate replaced.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ops::Deref;

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::{Terc, fold};
use crate::basics::nearest::nearest;
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::EventKind;
use crate::register::problem::RegisterProblem;

/// Indexed certificates; dereferences to a slice in their original order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CertificateIndex {
    all: Vec<Certificate>,
    // Positions in `all`, each list sorted by its key; equal keys keep the original order.
    by_id: Vec<usize>,
    by_terc: Vec<usize>,
    by_replaced: Vec<usize>,
}

impl From<Vec<Certificate>> for CertificateIndex {
    fn from(all: Vec<Certificate>) -> CertificateIndex {
        let (mut by_id, mut by_terc): (Vec<usize>, Vec<usize>) = ((0..all.len()).collect(), (0..all.len()).collect());
        let mut by_replaced: Vec<usize> =
            by_id.iter().copied().filter(|place| all[*place].replaces.is_some()).collect();
        by_id.sort_by_key(|place| &all[*place].id);
        by_terc.sort_by_key(|place| &all[*place].holder.terc);
        by_replaced.sort_by_key(|place| &all[*place].replaces);
        CertificateIndex { all, by_id, by_terc, by_replaced }
    }
}

impl Deref for CertificateIndex {
    type Target = [Certificate];

    fn deref(&self) -> &[Certificate] {
        #[cfg(test)]
        tests::READ.with(|read| read.set(read.get() + self.all.len()));
        &self.all
    }
}

impl<'i> IntoIterator for &'i CertificateIndex {
    type Item = &'i Certificate;
    type IntoIter = std::slice::Iter<'i, Certificate>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl CertificateIndex {
    /// The certificate with a number.
    pub fn find(&self, id: &CertificateId) -> Option<&Certificate> {
        self.alike(&self.by_id, |one| one.id.cmp(id)).next()
    }

    /// The certificate in a file.
    pub fn named(&self, file: &str) -> Option<&Certificate> {
        let id = CertificateId::read(file.strip_suffix(".toml")?).ok()?;
        self.find(&id).filter(|_| id.file_name() == file)
    }

    /// The certificates that replaced another.
    pub fn successors(&self, id: &CertificateId) -> impl Iterator<Item = &Certificate> {
        self.alike(&self.by_replaced, |one| one.replaces.as_ref().cmp(&Some(id)))
    }

    /// The certificates of a municipality.
    pub fn of(&self, terc: &Terc) -> impl Iterator<Item = &Certificate> {
        self.alike(&self.by_terc, |one| one.holder.terc.cmp(terc))
    }

    /// The municipalities, by code.
    pub fn tercs(&self) -> impl Iterator<Item = &Terc> {
        let same = |one: &usize, other: &usize| self.all[*one].holder.terc == self.all[*other].holder.terc;
        self.by_terc.chunk_by(same).map(|places| &self.all[places[0]].holder.terc)
    }

    // The certificates of a list whose key compares equal.
    fn alike<'i>(
        &'i self,
        row: &'i [usize],
        order: impl Fn(&Certificate) -> Ordering,
    ) -> impl Iterator<Item = &'i Certificate> {
        let order = |place: &usize| order(&self.all[*place]);
        let first = row.partition_point(|place| order(place).is_lt());
        let count = row[first..].partition_point(|place| order(place).is_eq());
        row[first..first + count].iter().map(|place| &self.all[*place])
    }

    /// Removes every certificate for which `keep` returns false.
    pub fn retain(&mut self, keep: impl FnMut(&Certificate) -> bool) {
        let mut all = std::mem::take(&mut self.all);
        all.retain(keep);
        *self = CertificateIndex::from(all);
    }

    /// The municipalities with a name, present or past, or a code; two can share a name.
    ///
    /// # Errors
    /// Returns an error if there is none.
    pub fn holders(&self, named: &str) -> Result<Vec<&Terc>, FaultKind> {
        let wanted = fold(named);
        let has_name = |certificate: &Certificate| names(certificate).any(|name| fold(name) == wanted);
        let is_meant = |terc: &&Terc| terc.as_str() == wanted || self.of(terc).any(has_name);
        let found: Vec<&Terc> = self.tercs().filter(is_meant).collect();
        if found.is_empty() { Err(self.no_holder(named)) } else { Ok(found) }
    }

    fn no_holder(&self, named: &str) -> FaultKind {
        let known: Vec<(String, &str)> = self.iter().flat_map(names).map(|name| (fold(name), name)).collect();
        let near = nearest(&fold(named), known.iter().map(|(folded, _)| folded.as_str()));
        let near = known.iter().find(|(folded, _)| Some(folded) == near.as_ref()).map(|(_, name)| (*name).to_owned());
        FaultKind::from(RegisterProblem::NoHolder { found: clean_line(named), near })
    }

    /// The numbers of the predecessors of a certificate, latest first; ends at a number that is not there.
    pub fn before<'i>(&'i self, certificate: &'i Certificate) -> Vec<&'i CertificateId> {
        let (mut chain, mut known) = (Vec::new(), BTreeSet::from([&certificate.id]));
        let mut before = certificate.replaces.as_ref();
        // Certificates that replace each other are conflicts and in no register; the loop ends for them, too.
        while let Some(id) = before.filter(|id| known.insert(id)) {
            chain.push(id);
            before = self.find(id).and_then(|found| found.replaces.as_ref());
        }
        chain
    }
}

// The name at issue and every later one.
fn names(certificate: &Certificate) -> impl Iterator<Item = &str> {
    let later = certificate.events.iter().filter_map(|event| match &event.kind {
        EventKind::NameCorrected { name } => Some(name.as_str()),
        _ => None,
    });
    std::iter::once(certificate.holder.name.as_str()).chain(later)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::samples::certificate;

    thread_local! {
        /// How many certificates full scans could have read.
        pub(crate) static READ: Cell<usize> = const { Cell::new(0) };
    }

    fn terc(code: &str) -> Terc {
        Terc::new(code).expect("a code")
    }

    #[test]
    fn a_name_means_every_municipality_that_has_or_had_it() {
        let renamed = EventKind::NameCorrected { name: "Nowe Przykładowo".to_owned() };
        let index = CertificateIndex::from(vec![
            certificate(1, "2026-01-01").then("2026-02-01", renamed),
            certificate(2, "2026-01-01").of("0499011"),
            certificate(3, "2026-01-01").of("0699011"),
            certificate(4, "2026-01-02").of("0699011"),
        ]);
        let (one, both) = (terc("2401011"), [terc("0499011"), terc("0699011")]);
        for named in ["nowe przykladowo", "Przykładowo", "2401011"] {
            assert_eq!(index.holders(named), Ok(vec![&one]), "{named}");
        }
        assert_eq!(index.holders("PRZYKŁADOWO INNE"), Ok(both.iter().collect()));
        let near = Some("Nowe Przykładowo".to_owned());
        assert_eq!(
            index.holders("Nowe Przykladovo"),
            Err(FaultKind::from(RegisterProblem::NoHolder { found: "Nowe Przykladovo".to_owned(), near }))
        );
        assert_eq!(
            index.holders("Q"),
            Err(FaultKind::from(RegisterProblem::NoHolder { found: "Q".to_owned(), near: None }))
        );
    }

    #[test]
    fn what_came_before_ends_at_one_that_is_not_there_and_never_goes_round() {
        let first = certificate(1, "2024-01-01");
        let second = certificate(2, "2025-01-01").replacing(&first);
        let third = certificate(3, "2026-01-01").replacing(&second);
        let (gone, there) = (CertificateIndex::from(vec![second.clone(), third.clone()]), [&second.id, &first.id]);
        assert_eq!(gone.before(&third), there);
        let (one, other) = (certificate(1, "2026-01-01"), certificate(2, "2026-01-01"));
        let (one, other) = (one.clone().replacing(&other), other.replacing(&one));
        let round = CertificateIndex::from(vec![one.clone(), other.clone()]);
        assert_eq!(round.before(&one), [&other.id]);
    }

    #[test]
    fn what_is_left_out_is_found_no_more() {
        let first = certificate(1, "2025-01-01");
        let second = certificate(2, "2026-01-01").replacing(&first);
        let mut index = CertificateIndex::from(vec![first.clone(), second.clone()]);
        assert_eq!((index.successors(&first.id).next(), index.find(&second.id)), (Some(&second), Some(&second)));
        index.retain(|one| one.id != second.id);
        assert_eq!((index.successors(&first.id).next(), index.find(&second.id)), (None, None));
        assert_eq!(index.of(&first.holder.terc).collect::<Vec<_>>(), [&first]);
    }
}
